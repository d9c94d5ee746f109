internal import Kamerstukken

/// What the heads of a paper say, before the text is read.
///
/// A class, though it does not change once the heads are read: several recognisers keep it.
final class HeadFields {
  var date: DocumentDate?
  var deadline: DocumentDate?
  var kenmerk: Kenmerk?
  var otherKenmerken: [OtherKenmerk] = []
  var title: Passage?
  /// Whether a label, `Onderwerp` or `Betreft`, said the title.
  var titleIsLabelled = false
  var paperName: Passage?
  var status: Passage?
  var addressee: Passage?
  var copyTo: [Passage] = []
  var attachments: [Passage] = []
  var organisation: Passage?
  var ministry: (ministry: Ministry, basis: Sender.Basis, evidence: Evidence)?
  var unread: [ClosedRange<Int>] = []
  var diagnostics: [Diagnostic] = []
}
