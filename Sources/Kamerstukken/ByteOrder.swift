extension String {
  /// Whether it comes before another by the bytes of its UTF-8, as file systems and SQLite put names in order.
  package func precedesByBytes(_ other: String) -> Bool {
    let (left, right) = (utf8.span, other.utf8.span)
    let shared = min(left.count, right.count)
    var index = 0
    while index < shared {
      if left[index] != right[index] { return left[index] < right[index] }
      index += 1
    }
    return left.count < right.count
  }
}
