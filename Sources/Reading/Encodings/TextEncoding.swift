/// The encodings a text may come in, as the record names them.
enum TextEncoding: String, CaseIterable {
  case utf8 = "UTF-8"
  case utf8WithMark = "UTF-8 with BOM"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case windows1252 = "Windows-1252"
  /// UTF-8 that was read as Windows-1252 or Latin-1, written as UTF-8, and mended here.
  case mended = "UTF-8 (read as Windows-1252, mended)"
}
