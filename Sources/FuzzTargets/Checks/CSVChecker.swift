extension Violations {
  /// Whether bytes are CSV as RFC 4180 has it, every row as wide as the first; returns the rows.
  @discardableResult
  mutating func checkCSV(_ bytes: [UInt8], _ what: String, isRaw: Bool = false) -> [[String]] {
    checkUTF8(bytes, what)
    var rows: [[String]] = []
    var row: [String] = []
    // A spreadsheet is told the encoding by a mark.
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count {
      guard let cell = Self.cell(of: bytes, &index) else {
        tell("\(what): a quote in the middle of a cell, before byte \(index)")
        return rows
      }
      row.append(cell)
      if index < bytes.count, bytes[index] == UInt8(ascii: ",") {
        index += 1
        continue
      }
      if index < bytes.count, bytes[index] == 0x0D { index += 1 }
      expect(index < bytes.count && bytes[index] == 0x0A, "\(what): a row without an end")
      index += 1
      rows.append(row)
      row = []
    }
    let width = rows.first?.count ?? 0
    for row in rows {
      expect(row.count == width, "\(what): a row of \(row.count) cells among those of \(width)")
      guard !isRaw else { continue }
      for cell in row {
        expect(
          !["=", "+", "-", "@", "\t", "\r"].contains { cell.hasPrefix($0) } || Double(cell) != nil,
          "\(what): the cell «\(cell.prefix(20))» is a formula")
      }
    }
    return rows
  }

  /// One cell, up to the comma or line end behind it; nothing where a quote stands where none may.
  private static func cell(of bytes: [UInt8], _ index: inout Int) -> String? {
    var cell: [UInt8] = []
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
      while index < bytes.count, ![0x2C, 0x0A, 0x0D].contains(bytes[index]) {
        if bytes[index] == UInt8(ascii: "\"") { return nil }
        cell.append(bytes[index])
        index += 1
      }
      return String(decoding: cell, as: UTF8.self)
    }
    index += 1
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\"") {
        index += 1
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
          let ends = index == bytes.count || [0x2C, 0x0A, 0x0D].contains(bytes[index])
          return ends ? String(decoding: cell, as: UTF8.self) : nil
        }
      }
      cell.append(bytes[index])
      index += 1
    }
    return nil
  }
}
