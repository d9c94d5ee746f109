/// What only the Chamber's register tells of a motion or promise, beside what it has in common with a paper.
package struct RegisterFacts: Hashable, Sendable {
  /// The number of the case or promise: `2024Z21744`, `TZ202306-026`.
  package let number: String
  /// The government's opinion in the register's words, also where that is none of ``Appreciatie``.
  package var appreciatie: Passage?
  package var votes: [Vote] = []
  /// Where a promise stands, in the register's words.
  package var state: Passage?

  package init(number: String) {
    self.number = number
  }
}
