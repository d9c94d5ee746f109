internal import Kamerstukken

/// A section of a page, under a heading of its own.
protocol ReportPart {
  /// By which links find the section.
  var id: String { get }
  var title: Phrase { get }
  /// Whether there is nothing to tell, so that the section is left out.
  var isEmpty: Bool { get }
  /// Writes what stands under the heading.
  func write(to html: inout HTMLWriter)
}
