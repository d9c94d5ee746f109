internal import Glibc
internal import Workbench

extension Trial {
  static let emptyFiles = Trial(
    "empty-files", "A million empty files are told one by one, and the papers among them are read."
  ) { ground in
    let count = ground.times(20_000, 1_000_000)
    let papers = 7
    for number in 0..<count {
      let folder = ground.path("papers/\(number / 1_000)")
      if number == 0 { unsafe mkdir(ground.path("papers"), 0o755) }
      if number % 1_000 == 0 { unsafe mkdir(folder, 0o755) }
      let file = unsafe open("\(folder)/\(number).txt", O_WRONLY | O_CREAT, 0o644)
      guard file >= 0 else { Ground.fail("\(folder): no room for \(count) files") }
      close(file)
    }
    for number in 0..<papers {
      _ = LargeFile.write(
        [Array("De motie van het lid Vos, \(number).\n".utf8)],
        to: ground.path("papers/\(number).txt"))
    }
    var call = ground.call(["import", "--archive", ground.path("a.sqlite"), ground.path("papers")])
    call.limit = 1_800
    let run = ground.run(call)
    let told = run.complaints.split(separator: 0x0A).count {
      $0.suffix(17).elementsEqual("the file is empty".utf8)
    }
    let summary = "\(papers) new, 0 changed, 0 unchanged, \(count) failed"
    if told != count || !run.complaint.hasSuffix("\(summary)\n") {
      ground.fault("\(told) told, \(run.complaint.suffix(200))")
    }
    return
      "\(count) empty files, \(told) told, \(papers) papers among them read, in \(Int(run.seconds.rounded(.up))) s, at most \(run.peak >> 20) MiB of memory"
  }
}
