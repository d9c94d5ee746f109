/// A file that cannot be read, written or understood.
struct UnreadableFile: Error {
  let path: String
}
