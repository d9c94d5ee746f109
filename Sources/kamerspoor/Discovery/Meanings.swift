internal import Dossiers
internal import Kamerstukken
internal import Reporting

extension DocumentRecord.Kind {
  /// What a paper of this kind is.
  var meaning: Phrase {
    switch self {
    case .beslisnota:
      Phrase(
        "The memo by which civil servants advise a minister to sign; published with nearly every letter since 2022."
      )
    case .kamerbrief: Phrase("A letter from a minister to the Chamber.")
    case .motie: Phrase("A short request by Members: «verzoekt de regering …».")
    case .amendement: Phrase("A change to a bill that Members propose.")
    case .kamervragen: Phrase("Written questions by Members.")
    case .antwoord: Phrase("The government's answers to written questions.")
    case .verslag: Phrase("The report of a committee's debate or consultation.")
    case .handelingen: Phrase("The minutes of a sitting of the Chamber.")
    case .other: Phrase("A paper of another kind, or of one that could not be told.")
    }
  }
}

extension Appreciatie {
  /// What the government says by it.
  var meaning: Phrase {
    switch self {
    case .oordeelKamer:
      Phrase("The government leaves it to the Chamber and can live with the motion.")
    case .overgenomen: Phrase("The government takes the motion over; no vote is needed.")
    case .ontraden: Phrase("The government advises against the motion.")
    case .ontradenTenzijGewijzigd:
      Phrase("The government advises against the motion unless it is changed.")
    case .ontijdig: Phrase("The motion comes too early.")
    case .overbodig: Phrase("The motion asks for what is policy or is being done already.")
    case .verzochtAanTeHouden: Phrase("The government asks the submitter to hold the motion over.")
    case .geen: Phrase("The government gave no opinion, or none in so many words.")
    }
  }
}

extension Link.Kind {
  /// What such a link joins.
  var meaning: Phrase {
    switch self {
    case .cites: Phrase("A paper gives the number of another.")
    case .isKamerstuk: Phrase("A letter without a number is the paper that others cite by number.")
    case .advisesOn: Phrase("A memo or letter gives an opinion of a motion.")
    case .accompanies: Phrase("A memo came with the letter that it advised to send.")
    case .answers: Phrase("A letter answers a motion, a question or another letter.")
    case .carriesOut: Phrase("A letter tells how a motion is carried out.")
    case .replaces: Phrase("A motion takes the place of an earlier one.")
    case .debatedIn: Phrase("A motion was handed in, or a paper discussed, in a debate.")
    case .submittedBy: Phrase("A motion is of a Member.")
    case .signedBy: Phrase("A paper is signed by somebody.")
    case .sentTo: Phrase("A paper is addressed to a body or a person.")
    case .fulfils: Phrase("A letter delivers what was promised.")
    case .sameAs: Phrase("Two files hold one paper, or two mentions are one motion.")
    case .versionOf: Phrase("Two versions of one paper, the newer first.")
    }
  }
}

extension GraphFormat {
  /// Which program it is for.
  var meaning: Phrase {
    switch self {
    case .text: Phrase("A tree for people.")
    case .dot: Phrase("A drawing for Graphviz.")
    case .graphml: Phrase("A graph for yEd, Gephi and networkx.")
    case .gexf: Phrase("A graph for Gephi.")
    case .mermaid: Phrase("A drawing for Markdown pages.")
    case .json: Phrase("One object of kamerspoor.graph/1.")
    }
  }
}
