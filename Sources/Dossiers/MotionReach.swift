package import Kamerstukken

/// How far what papers tell of some motions reaches: by which keys other papers have to do with them.
///
///     motions asked for ─▶ keys of their numbers, Members and days ─▶ papers ─▶ what these call the same motions ─▶ keys …
///
/// A list of fifty motions tells of each of them, but has nothing to do with the history of the others: only what a
/// paper says of these motions is followed.
package struct MotionReach: Sendable {
  /// The keys by which papers are found that may tell of the motions.
  package private(set) var keys: Set<String> = []
  private var members: Set<String> = []

  /// Starts from what papers or cases say of the motions.
  package init(_ motions: [Motion]) {
    for motion in motions { add(motion) }
  }

  /// Takes what a paper says of motions; returns whether it says anything of these.
  ///
  /// A paper that has to do with one that tells of them (`isNear`) may name a motion by no more than its Member.
  package mutating func take(_ document: HeldDocument, isNear: Bool = false) -> Bool {
    var tells = false
    for motion in document.record.motions where isOne(motion, isNear: isNear) {
      tells = true
      add(motion)
    }
    return tells
  }

  private func isOne(_ motion: Motion, isNear: Bool) -> Bool {
    if BlockKey.numbers(of: motion).contains(where: keys.contains) { return true }
    guard motion.kamerstuk == nil else { return false }
    if BlockKey.days(of: motion).contains(where: keys.contains) { return true }
    return isNear && motion.submitters.contains { members.contains($0.surname) }
  }

  private mutating func add(_ motion: Motion) {
    keys.formUnion(BlockKey.numbers(of: motion))
    keys.formUnion(BlockKey.days(of: motion))
    members.formUnion(motion.submitters.map(\.surname))
  }
}
