internal import Workbench

extension Trial {
  static let linear = Trial(
    "linear",
    "A file that is twice as long takes about twice the time, and its memory is bounded by its length, whatever stands in it."
  ) { ground in
    var work = LinearReading()
    // In short, a few of them, others for another seed.
    let shapes = Shape.all.shuffled(using: &ground.draw).prefix(ground.times(12, Shape.all.count))
    for shape in shapes {
      work.read(shape, ground.times(96, 4_096) << 10, &ground)
    }
    return work.figure
  }
}

/// Texts of one shape read at two lengths.
struct LinearReading {
  private var shapes = 0
  private var slowest = (times: 0.0, name: "")
  private var largest = (bytes: 0, name: "")

  /// The most times the time of half the text, and the most bytes of memory for a byte of text.
  private static let most = (times: 3.2, bytes: 160)
  /// What any run takes, whatever it reads.
  private static let always = (seconds: 0.06, bytes: 64 << 20)

  init() {}

  /// Reads a shape at a length and at twice the length.
  mutating func read(_ shape: Shape, _ bytes: Int, _ ground: inout Ground) {
    shapes += 1
    let half = seconds(shape, bytes, &ground)
    let whole = seconds(shape, bytes * 2, &ground)
    let times = whole / max(half, Self.always.seconds)
    if times > slowest.times { slowest = (times, shape.name) }
    if times > Self.most.times {
      ground.fault("\(shape.name): \(half) s, and \(whole) s of twice the length")
    }
  }

  /// The least of two times that it takes, of all cores; what is too long for one run is not tried twice.
  private mutating func seconds(_ shape: Shape, _ bytes: Int, _ ground: inout Ground) -> Double {
    let path = ground.path("paper.txt")
    let count = shape.write(bytes, to: path)
    var least = Double.infinity
    repeat {
      let run = ground.run("extract", path)
      if run.status != 0, run.status != 2 { ground.fault("\(shape.name): status \(run.status)") }
      let share = max(run.peak - Self.always.bytes, 0) / count
      if share > largest.bytes { largest = (share, shape.name) }
      if share > Self.most.bytes {
        ground.fault("\(shape.name): \(run.peak) bytes of memory for \(count)")
      }
      if least < .infinity { return min(least, run.coreSeconds) }
      least = run.coreSeconds
    } while least < 2
    return least
  }

  var figure: String {
    let times = (slowest.times * 10).rounded() / 10
    let memory = largest.bytes > 0 ? "\(largest.bytes) bytes a byte (\(largest.name))" : "64 MiB"
    return
      "\(shapes) shapes of text at two lengths: at most \(times) times the time (\(slowest.name)), at most \(memory) of memory"
  }
}
