import TestAids
import Testing

@Suite(.holdingCorpus) struct `What is not held` {
  @Test(arguments: [
    (["motion", "26643-1010"], "motions near it that are spoken of: 26643-1001, 26643-987"),
    (["motion", "26 643, nr. 988"], "spoken of: 26643-987, 26643-1001"),
    (["show", "26643-1002"], "held or cited near it: 26643-1001"),
    (["search", "26643-1002"], "held or cited near it: 26643-1001"),
    (["timeline", "26643-1002"], "held or cited near it: 26643-1001"),
    (["show", "kst-26643-1002.txt"], "files with nearly that name: kst-26643-1001.txt"),
    (["show", "beslisnota-kabinett.txt"], "nearly that name: beslisnota-kabinet.txt"),
    (["show", "beslisnota-kab"], "nearly that name: beslisnota-kabinet.txt"),
    (["show", "corpus/beslisnota-kabinte"], "nearly that name: beslisnota-kabinet.txt"),
    (["dossier", "2664"], "look like it: 26643; kamerspoor dossier 26643"),
    (["dossier", "26634"], "look like it: 26643"), (["dossier", "26644"], "look like it: 26643"),
    (["dossier", "36600-XIV"], "look like it: 36600-X"),
    (["motion", "Leitjen"], "did you mean kamerspoor motion leijten?"),
    (["timeline", "Kathmnan"], "did you mean kamerspoor timeline kathmann?"),
    (["graph", "Kathmanm"], "did you mean kamerspoor graph kathmann?"),
  ])
  func `is answered with what is near it`(_ arguments: [String], _ hint: String) throws {
    let run = try #require(Holding.place).run(arguments)
    #expect(run.status == 1)
    #expect(run.text == "")
    #expect(run.complaint.contains(hint), "\(run.complaint)")
  }

  @Test(arguments: [
    (["dossier", "266433"], "did you mean 26643?"),
    (["dossier", "62643"], "did you mean 26643?"),
    (["check", "--only", "commitment-overdu"], "did you mean commitment-overdue?"),
  ])
  func `is corrected where the command line is wrong`(_ arguments: [String], _ hint: String) throws
  {
    let run = try #require(Holding.place).run(arguments)
    #expect(run.status == 64)
    #expect(run.complaint.contains(hint), "\(run.complaint)")
  }

  @Test(arguments: [
    ["motion", "99999-1"], ["motion", "26643-9999"], ["show", "nope"], ["show", "x"],
    ["dossier", "20003"],
    ["motion", "zeekoe"], ["search", "zeekoe"], ["timeline", "zeekoe"], ["show", "26643/"],
    ["show", ".."], ["show", "/"],
  ])
  func `is not answered with what is far from it`(_ arguments: [String]) throws {
    let run = try #require(Holding.place).run(arguments)
    #expect(run.status == 1)
    for hint in ["near", "look like", "did you mean"] {
      #expect(!run.complaint.contains(hint), "\(run.complaint)")
    }
  }

  @Test func `leaves JSON alone`() throws {
    let run = try ask("motion", "26643-1010", "--json")
    #expect(run.status == 1)
    #expect(
      run.complaint == "no motion 26643-1010 is spoken of in the papers held\n"
        || run.complaint == "")
  }

  @Test func `is asked in Dutch where Dutch is asked for`() throws {
    let run = try ask("motion", "26643-1010", "--lang", "nl")
    #expect(run.complaint.contains("moties in de buurt"))
  }
}
