internal import TestAids

/// Which item of a record is meant by which item of a truth.
///
/// The best likeness comes first, among equals the order in the paper. What is left over on both sides is
/// paired in order, so that one thing read wrong is one error and not two.
struct Pairing {
  /// For every item of the truth the index of the item found, where there is one.
  private(set) var partners: [Int?]
  /// The items found that no truth knows.
  private(set) var others: [Int]

  /// Pairs items, comparing them as `likeness` says: 2 is the same, 0 another.
  init(
    _ truth: [JSONValue], _ found: [JSONValue],
    by likeness: (_ truth: JSONValue, _ found: JSONValue) -> Int
  ) {
    partners = Array(repeating: nil, count: truth.count)
    others = Array(found.indices)
    let likenesses = truth.map { item in found.map { likeness(item, $0) } }
    for wanted in [2, 1] {
      for index in truth.indices where partners[index] == nil {
        if let place = others.firstIndex(where: { likenesses[index][$0] == wanted }) {
          partners[index] = others.remove(at: place)
        }
      }
    }
    for index in truth.indices where partners[index] == nil && !others.isEmpty {
      partners[index] = others.removeFirst()
    }
  }
}
