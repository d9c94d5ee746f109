import Foundation
import TestAids
import Testing

@Suite(.needsProgram("java"), .needsPython("pyspark"), .timeLimit(.minutes(10)))
struct `The recipe for Spark` {
  @Test func `gives the records, motions and links of the archive`() throws {
    let place = try Workplace()
    for name in try Corpus.allNames {
      try place.write(try Corpus.bytes(of: name), to: "papers/een map/\(name)")
    }
    // One paper under a second name, one that is no text, and a file of a kind that is not read.
    let copied = try Corpus.bytes(of: "kst-26643-1170.txt")
    try place.write(copied, to: "papers/zz-kst-26643-1170.txt")
    try place.write([0x61, 0x00, 0x62], to: "papers/kapot.txt")
    try place.write("a,b\n", to: "papers/tabel.csv")
    let run = try place.python(
      Self.script, "\(Recipe.folder)/spark", try Program.url.path,
      environment: [
        "PYSPARK_SUBMIT_ARGS":
          "--master local[2] --driver-memory 1g --conf spark.ui.enabled=false "
          + "--conf spark.driver.host=127.0.0.1 --conf spark.driver.bindAddress=127.0.0.1 pyspark-shell"
      ])
    try #require(run.status == 0, "\(run.complaint.suffix(2_000))")
    let expected = try Expected(at: place)
    #expect(run.lines.contains("records \(expected.records)"))
    #expect(run.lines.contains("told \(expected.told)"))
    #expect(run.lines.contains("errors: 1"))
  }

  /// Runs the recipe, and prints digests of what it left in its tables.
  private static let script = """
    import hashlib, sys
    sys.dont_write_bytecode = True
    sys.path.insert(0, sys.argv[1])
    import kamerspoor_job
    program = sys.argv[2]
    sys.argv = ["kamerspoor_job", "--papers", "papers", "--out", "out", "--program", program]
    kamerspoor_job.main()
    from pyspark.sql import SparkSession
    spark = SparkSession.builder.getOrCreate()
    def digest(name, *tables):
        lines = [row.line for table in tables for row in spark.read.parquet("out/" + table).select("line").collect()]
        whole = b"".join(line + b"\\n" for line in sorted(line.encode() for line in lines))
        print(name, hashlib.sha256(whole).hexdigest())
    digest("records", "records")
    digest("told", "motions", "links")
    """
}
