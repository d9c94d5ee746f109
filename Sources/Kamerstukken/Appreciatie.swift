/// The government's opinion of a motion (*kabinetsappreciatie*), in the words of the Chamber's own register.
package enum Appreciatie: String, Hashable, Sendable, CaseIterable {
  case oordeelKamer = "Oordeel Kamer"
  case overgenomen = "Overgenomen"
  case ontraden = "Ontraden"
  case ontradenTenzijGewijzigd = "Ontraden, tenzij gewijzigd"
  case ontijdig = "Ontijdig"
  case overbodig = "Overbodig"
  case verzochtAanTeHouden = "Verzocht motie aan te houden"
  case geen = "Geen (expliciete) appreciatie"
}
