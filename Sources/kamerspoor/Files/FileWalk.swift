internal import Glibc
internal import Kamerstukken

/// The files that operands name: files as they are, folders with all that is below them, in order of name.
///
/// A link that is named is followed. One in a folder is followed to a file of that folder, and never out of it: who may
/// write in a folder does not choose what else its reader takes in.
struct FileWalk {
  /// In the order of the operands; below a folder in order of the names' bytes.
  private(set) var files: [InputFile] = []
  /// The JSON among them, which may be pages of the Chamber's register.
  private(set) var pages: [InputFile] = []
  /// The archives among the operands.
  private(set) var archives: [InputFile] = []
  /// Other kinds of file in folders, counted by their ending.
  private(set) var leftOut: [String: Int] = [:]
  private(set) var failures: [(path: String, error: FileError)] = []

  /// The endings that are read in a folder.
  private static let endings = [
    "txt", "text", "pdf", "docx", "odt", "rtf", "doc", "xml", "html",
  ]

  init(_ operands: [String]) {
    for operand in operands { add(operand) }
  }

  private mutating func add(_ path: String) {
    if path == "-" {
      files.append(InputFile(path: path))
      return
    }
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      failures.append((path, FileError(.system(errno))))
      return
    }
    let named = InputFile(path: path)
    let file = InputFile(folder: named.folder, name: named.name, status: status)
    if status.st_mode & S_IFMT == S_IFDIR {
      var top = TopFolder(path)
      walk(path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path, of: &top)
    } else if Self.ending(of: path) == "json" {
      pages.append(file)
    } else if !Self.endings.contains(Self.ending(of: path)), ArchiveFile.isArchive(path) {
      archives.append(file)
    } else {
      files.append(file)
    }
  }

  /// Adds what is below a folder; links to folders are not followed, so that no walk leaves the folder or loops.
  private mutating func walk(_ folder: String, of top: inout TopFolder) {
    guard let (names, unreadable) = Folder.names(in: folder) else {
      failures.append((folder, FileError(.system(errno))))
      return
    }
    let inside = folder.hasSuffix("/") ? folder : "\(folder)/"
    for name in unreadable { failures.append((inside + name, FileError(.nameNotUTF8))) }
    for name in names {
      if name.utf8.first == UInt8(ascii: ".") {
        leftOut[Self.hidden, default: 0] += 1
        continue
      }
      let path = inside + name
      var status = stat()
      guard unsafe lstat(path, &status) == 0 else {
        failures.append((path, FileError(.system(errno))))
        continue
      }
      if status.st_mode & S_IFMT == S_IFDIR {
        walk(path, of: &top)
        continue
      }
      let ending = Self.ending(of: name)
      let isPage = ending == "json"
      if isPage || Self.endings.contains(ending) {
        let isLink = status.st_mode & S_IFMT == S_IFLNK
        if isLink {
          guard unsafe stat(path, &status) == 0 else {
            failures.append((path, FileError(.system(errno))))
            continue
          }
          guard top.holds(path) else {
            leftOut[Self.linked, default: 0] += 1
            continue
          }
        }
        let file = InputFile(folder: inside, name: name, status: status, followsLinks: isLink)
        if isPage { pages.append(file) } else { files.append(file) }
      } else {
        leftOut[ending, default: 0] += 1
      }
    }
  }

  private static func ending(of name: String) -> String {
    let bytes = name.utf8
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")),
      !bytes[dot...].contains(UInt8(ascii: "/"))
    else { return noEnding }
    return name[bytes.index(after: dot)...].lowercased()
  }

  /// Counts a file that turned out to be none that is read.
  mutating func leaveOut(_ file: InputFile) {
    leftOut[Self.ending(of: file.name), default: 0] += 1
  }

  /// `2 json, 1 pdf`, or nothing where every file was read.
  var leftOutText: Phrase? {
    guard !leftOut.isEmpty else { return nil }
    return leftOut.keys.sorted().map { Phrase("\(leftOut[$0] ?? 0) \(Self.kind($0))") }
      .joined(by: ", ")
  }

  private static func kind(_ ending: String) -> Phrase {
    switch ending {
    case hidden: Phrase("hidden")
    case noEnding: Phrase("no ending")
    case linked: Phrase("linked from elsewhere")
    default: Phrase(verbatim: ending)
    }
  }

  /// Under which files are counted that have no ending to be counted by.
  private static let hidden = "hidden"
  private static let noEnding = "no ending"
  /// And links that lead out of the folder they stand in.
  private static let linked = "linked from elsewhere"
}
