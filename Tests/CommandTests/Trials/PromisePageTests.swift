import Foundation
import Testing
import trials

/// The page that keeps what the trials have shown.
@Suite struct `The page of promises` {
  private static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Sources/kamerspoor/Kamerspoor.docc/Articles/Promises.md")

  @Test(arguments: Trial.all.map(\.name)) func `has what is promised`(_ name: String) throws {
    let text = try String(contentsOf: Self.path, encoding: .utf8)
    let page = try #require(PromisePage(text))
    let row = try #require(
      page.rows[name], "make trials RECORD=1 TRIALS=\(name) writes the row")
    #expect(row.promise == Trial.all.first { $0.name == name }?.promise)
    #expect(!row.day.isEmpty, "make trials RECORD=1 TRIALS=\(name) has not been run")
  }

  @Test func `stays as it is where nothing new was shown`() throws {
    let text = try String(contentsOf: Self.path, encoding: .utf8)
    #expect(PromisePage(text)?.text == text)
  }

  @Test func `is not one without the table`() {
    #expect(PromisePage("# Promises\n\n| promise | figure |\n|---|---|\n") == nil)
  }
}
