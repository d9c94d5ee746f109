/// A page of a site, as its index lists it.
struct SiteEntry {
  enum Sort: String, CaseIterable { case motion, dossier, paper }

  let sort: Sort
  let file: String
  let name: String
  /// A chip before the rest: what became of a motion.
  var state: String?
  var detail = ""
  /// What a search looks through besides the name and the detail.
  var words = ""
}
