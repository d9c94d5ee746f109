internal import Glibc
internal import Kamerstukken
internal import Reading
internal import Recognition
internal import Workbench

/// Measures reading, references and records over the corpus, from bytes in memory to values in memory.
///
/// Every figure asserts its own answer: as many records and references as there are papers and places.
@main
struct Bench {
  private let papers: [[UInt8]]
  private var bytes: Int { papers.reduce(0) { $0 + $1.count } }

  static func main() {
    guard CommandLine.arguments.count > 1 else {
      print("usage: bench TEXT…")
      exit(64)
    }
    Bench(papers: CommandLine.arguments.dropFirst().map(file)).run()
  }

  private func run() {
    let rounds = max(20_000_000 / max(bytes, 1), 1)
    let texts = papers.compactMap { try? SourceText(reading: $0) }
    let references = texts.reduce(0) { $0 + ReferenceFinder.references(in: $1.clean).count }
    print(
      "\(papers.count) papers, \(bytes) bytes, \(references) references, \(rounds) rounds, one core"
    )
    measure("references alone", rounds, expecting: references) {
      texts.reduce(0) { $0 + ReferenceFinder.references(in: $1.clean).count }
    }
    measure("reading", rounds, expecting: papers.count) {
      papers.count { (try? SourceText(reading: $0)) != nil }
    }
    measure("full records", rounds, expecting: papers.count) {
      papers.count { bytes in
        guard let text = try? SourceText(reading: bytes) else { return false }
        return Recogniser.record(of: text, name: "", sha256: "").source.bytes == bytes.count
      }
    }
    measure("sha256", rounds, expecting: papers.count) {
      papers.count { SHA256.hexadecimal($0).utf8.count == 64 }
    }
  }

  private func measure(_ name: String, _ rounds: Int, expecting answer: Int, _ work: () -> Int) {
    let seconds = CoreTime.seconds {
      for _ in 0..<rounds { precondition(work() == answer, "\(name): another answer") }
    }
    let rate = Double(bytes) * Double(rounds) / seconds / 1_000_000
    print("\(name): \(Int(rate.rounded())) MB/s")
  }

  private static func file(_ path: String) -> [UInt8] {
    guard let file = WholeFile(path) else {
      print("\(path): cannot be read")
      exit(2)
    }
    return file.bytes
  }
}
