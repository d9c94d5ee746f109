internal import Kamerstukken

/// What kind of file bytes are, by how they begin; names of files lie.
package enum FileKind: Equatable, Sendable {
  case pdf
  /// A zip file: Word since 2007, OpenDocument, or anything else.
  case zip
  /// A compound file: Word up to 2003, what Word encrypts, or anything else of Microsoft's.
  case compound
  case rtf
  case text

  package init(of bytes: [UInt8]) {
    let beginnings: [(FileKind, [UInt8])] = [
      (.pdf, Array("%PDF-".utf8)), (.zip, [0x50, 0x4B, 0x03, 0x04]),
      (.compound, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]), (.rtf, Array("{\\rtf".utf8)),
    ]
    self = beginnings.first { bytes.starts(with: $0.1) }?.0 ?? .text
  }

  /// The text that the converter for this kind makes of the file; nothing where the file is the text.
  package func converted(
    _ bytes: [UInt8], limits: ProgramRun.Limits
  ) throws(ConversionError) -> ConvertedText? {
    switch self {
    case .text: nil
    case .pdf: try PDFConverter.convert(bytes, limits: limits)
    case .rtf: try OfficeConverter.convert(bytes, ending: "rtf", limits: limits)
    case .compound: try OfficeConverter.convert(compound: bytes, limits: limits)
    case .zip: try OfficeConverter.convert(zip: bytes, limits: limits)
    }
  }
}
