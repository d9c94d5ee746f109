internal import Glibc
internal import Workbench

/// The machine that figures were measured on.
enum Machine {
  /// The processor, the cores we may use, the memory and the system.
  static var description: String {
    let processor = line("model name", of: "/proc/cpuinfo") ?? "unknown processor"
    let memory = line("MemTotal", of: "/proc/meminfo").flatMap { Int($0.filter(\.isNumber)) } ?? 0
    let gigabytes = Number.short(Double(memory) * 1_024 / 1e9)
    return "\(processor), \(sysconf(Int32(_SC_NPROCESSORS_ONLN))) cores, \(gigabytes) GB, \(system)"
  }

  private static var system: String {
    WholeRun("uname", ["-sr"]).map { String($0.text.dropLast()) } ?? ""
  }

  /// What stands behind a label and its colon, on the first such line.
  private static func line(_ label: String, of path: String) -> String? {
    guard let file = WholeFile(path) else { return nil }
    let text = String(decoding: file.bytes, as: UTF8.self)
    return text.split(separator: "\n").first { $0.hasPrefix(label) }
      .flatMap { $0.split(separator: ":", maxSplits: 1).last.map { String($0.drop { $0 == " " }) } }
  }
}
