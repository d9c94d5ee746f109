internal import Kamerstukken

extension Event {
  /// Whether it is the sending or writing of a paper, of which each has its own.
  var isPaper: Bool {
    switch what {
    case .memo, .letter, .paper: true
    default: false
    }
  }

  /// The order of what happens on one day: a debate, the motion in it, the opinion of it, then papers.
  var rank: Int {
    switch what {
    case .debated: 0
    case .submitted: 1
    case .replaced: 2
    case .advised(_, .debate, _): 3
    case .memo: 4
    case .advised(_, .memo, _), .advised(_, .intendedLetter, _): 5
    case .letter, .paper: 6
    case .advised(_, .letter, _): 7
    case .appreciatie: 8
    case .voted: 9
    case .state: 10
    case .promised: 11
    case .due: 12
    }
  }
}
