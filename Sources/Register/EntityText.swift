package import Kamerstukken

/// The bytes of one entity in a file of the register, with the line it begins on.
package struct EntityText: Sendable {
  package let bytes: [UInt8]
  /// From 1.
  package let line: Int

  package init(bytes: [UInt8], line: Int) {
    self.bytes = bytes
    self.line = line
  }
}

/// A file of the register that is not what it should be.
package struct RegisterError: SpokenError, Equatable {
  package enum Reason: Sendable {
    case unclosed, malformed, unparsable, tooLarge
  }

  package let line: Int
  package let reason: Reason

  package init(line: Int, reason: Reason) {
    self.line = line
    self.reason = reason
  }

  /// Whether nothing behind it can be read.
  package var endsReading: Bool { reason == .unclosed || reason == .malformed }

  package var phrase: Phrase { Phrase("line \(line): \(reason.phrase)") }

}

extension RegisterError.Reason {
  fileprivate var phrase: Phrase {
    switch self {
    case .unclosed: Phrase("the JSON ends in the middle of a value")
    case .malformed: Phrase("no JSON value begins here")
    case .unparsable: Phrase("this value is no JSON, or is nested too deep")
    case .tooLarge: Phrase("this entity is larger than 16 MiB and is left out")
    }
  }
}
