extension SourceText {
  /// Reads the text that a converter made of a file; the evidence points into it.
  package convenience init(reading converted: ConvertedText) throws(ReadingError) {
    try self.init(reading: converted.text, converter: converted.converter)
  }

  /// Reads a file of any kind that is known, by what is in it: its text, or what a converter makes of it.
  package convenience init(
    opening bytes: [UInt8], limits: ProgramRun.Limits = .init()
  ) throws(ReadingError) {
    let converted: ConvertedText?
    do throws(ConversionError) {
      converted = try FileKind(of: bytes).converted(bytes, limits: limits)
    } catch {
      throw ReadingError(.conversion(error))
    }
    if let converted {
      try self.init(reading: converted)
    } else if let converted = try MarkupDoor.convert(bytes) {
      try self.init(reading: converted)
    } else {
      try self.init(reading: bytes)
    }
  }
}
