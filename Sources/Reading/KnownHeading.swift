/// The section headings that memos and letters share, and the one word for what each section is for.
package enum KnownHeading {
  /// Every heading met, in small letters without blanks, and its role.
  private static let roles: [String: String] = [
    "aanleiding": "aanleiding", "inleiding": "aanleiding", "geadviseerdbesluit": "besluit",
    "advies": "besluit",
    "gevraagdbesluit": "besluit", "beslispunt": "besluit", "beslispunten": "besluit",
    "kern": "kern",
    "kernpunten": "kern", "kernvandebrief": "kern", "samenvatting": "kern",
    "toelichting": "toelichting",
    "achtergrond": "toelichting", "politiekecontext": "politieke context",
    "krachtenveld": "krachtenveld",
    "financiëleoverwegingen": "financiën", "financiële/juridischeoverwegingen": "financiën",
    "financiëleenjuridischeoverwegingen": "financiën", "financiëleconsequenties": "financiën",
    "juridischeoverwegingen": "juridisch", "juridischeaspecten": "juridisch",
    "uitvoering": "uitvoering",
    "communicatie": "communicatie", "afstemming": "afstemming", "bijlagen": "bijlagen",
    "bijlage": "bijlagen",
    "bijlage(n)": "bijlagen", "voorgaandeontwikkelingenenalternatieven": "toelichting",
    "informatiedienietopenbaargemaaktkanworden": "niet openbaar",
    "informatiedienietopenbaargemaaktwordt": "niet openbaar",
    "informatiedienietopenbaarwordtgemaakt": "niet openbaar",
    "informatiedienietopenbaarkanwordengemaakt": "niet openbaar",
    "motivering": "toelichting", "vervolg": "vervolg", "planning": "vervolg", "tenslotte": "slot",
    "totslot": "slot",
  ]

  /// The role of a heading that is known, however its words are spaced or capitalised.
  package static func role(of heading: String) -> String? {
    var key = ""
    for scalar in heading.unicodeScalars where scalar != " " && scalar != "*" && scalar != ":" {
      key.unicodeScalars.append(contentsOf: String(Character(scalar)).lowercased().unicodeScalars)
    }
    return roles[key]
  }

  /// The longest known heading in bytes of its text, blanks aside; a longer line need not be looked up.
  static let longest = 60
}
