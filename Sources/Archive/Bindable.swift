internal import CSQLite
package import Kamerstukken

/// A value that fills one or more parameters of a statement.
package protocol Bindable {
  /// The number of parameters it fills.
  static var width: Int32 { get }

  /// Fills the next parameters.
  func bind(to parameters: inout Parameters)
}

/// The parameters of a statement, filled from the first to the last.
///
/// A parameter that is passed over is NULL.
@safe package struct Parameters {
  private let statement: OpaquePointer
  private(set) var count: Int32 = 0
  /// The first result code that was not in order.
  private(set) var code = SQLITE_OK

  init(_ statement: OpaquePointer) {
    unsafe self.statement = statement
  }

  mutating func skip(_ width: Int32) { count += width }

  mutating func fill(_ number: Int64) {
    count += 1
    note(unsafe sqlite3_bind_int64(statement, count, number))
  }

  mutating func fill(_ text: UnsafeRawBufferPointer) {
    count += 1
    note(
      unsafe kamerspoor_bind_text(statement, count, text.baseAddress, UInt64(text.count)))
  }

  private mutating func note(_ result: Int32) {
    if code == SQLITE_OK { code = result }
  }
}

extension Bindable {
  package static var width: Int32 { 1 }
}

extension Int: Bindable {
  package func bind(to parameters: inout Parameters) { parameters.fill(Int64(self)) }
}

extension Int64: Bindable {
  package func bind(to parameters: inout Parameters) { parameters.fill(self) }
}

extension Bool: Bindable {
  package func bind(to parameters: inout Parameters) { parameters.fill(self ? 1 : 0) }
}

extension String: Bindable {
  package func bind(to parameters: inout Parameters) {
    var text = self
    text.withUTF8 { unsafe parameters.fill(UnsafeRawBufferPointer($0)) }
  }
}

/// Bytes of UTF-8, bound as text.
extension [UInt8]: Bindable {
  package func bind(to parameters: inout Parameters) {
    unsafe withUnsafeBytes { unsafe parameters.fill($0) }
  }
}

extension Optional: Bindable where Wrapped: Bindable {
  package static var width: Int32 { Wrapped.width }

  package func bind(to parameters: inout Parameters) {
    switch self {
    case .some(let value): value.bind(to: &parameters)
    case .none: parameters.skip(Wrapped.width)
    }
  }
}

extension CalendarDate: Bindable {
  package func bind(to parameters: inout Parameters) { description.bind(to: &parameters) }
}

/// A date in five columns: the day, its earliest and latest, the basis, the words.
extension DocumentDate: Bindable {
  package static var width: Int32 { 5 }

  package func bind(to parameters: inout Parameters) {
    value.bind(to: &parameters)
    earliest.bind(to: &parameters)
    latest.bind(to: &parameters)
    basis.rawValue.bind(to: &parameters)
    text.bind(to: &parameters)
  }
}
