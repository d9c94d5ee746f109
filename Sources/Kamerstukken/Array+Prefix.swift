extension Array {
  /// How many elements at the start satisfy `isBefore`, which none behind them does; found in a logarithm of steps.
  ///
  ///     [3, 7, 9].countOfPrefix { $0 < 8 }  // 2
  @inlinable package func countOfPrefix(where isBefore: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
