import Reading
import Testing

@Suite struct `A line of signs that say nothing` {
  @Test(arguments: ["\u{AD}", "\u{200B}", "\u{FEFF}", "\u{AD} \u{AD}"])
  func `is no block of its own`(_ signs: String) throws {
    let source = try SourceText.paper("Een zin.\n\n\(signs)\n\nEen tweede zin.")
    #expect(source.outline == ["Een zin.", "Een tweede zin."])
    #expect(source.blocks.allSatisfy { !$0.range.isEmpty })
  }
}
