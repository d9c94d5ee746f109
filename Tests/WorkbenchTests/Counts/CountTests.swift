import CAllocations
import Testing

@Suite struct `What a paper takes` {
  /// What is counted, for each paper unless it says otherwise.
  enum Counted: String, CaseIterable {
    case reading = "allocations to read it"
    case recording = "allocations to make its record"
    case storing = "allocations to store it"
    case statements = "statements to store it"
    case bytes = "bytes of the archive for a byte of papers"

    /// A little more than it is today.
    var most: Double {
      switch self {
      case .reading: 840
      case .recording: 1_660
      case .storing: 505
      case .statements: 42
      case .bytes: 4.2
      }
    }

    func count(in work: CountedWork) -> Double {
      let papers = Double(CountedWork.papers)
      return switch self {
      case .reading: Double(work.readingAllocations) / papers
      case .recording: Double(work.recordingAllocations) / papers
      case .storing: Double(work.storingAllocations) / papers
      case .statements: Double(work.statements) / papers
      case .bytes: Double(work.archiveBytes) / Double(work.bytes)
      }
    }
  }

  private static let work = Result { try CountedWork() }

  @Test(.enabled(if: allocations_are_counted() == 1), arguments: Counted.allCases)
  func `is no more than it was`(_ counted: Counted) throws {
    let (count, most) = (counted.count(in: try Self.work.get()), counted.most)
    #expect(count <= most, "\(counted.rawValue): \(count), at most \(most)")
    // A threshold far above the count guards nothing.
    #expect(count > most / 2, "\(counted.rawValue): \(count), so lower its most of \(most)")
  }
}
