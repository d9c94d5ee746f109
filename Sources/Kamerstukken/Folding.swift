/// Letters made comparable: small, without accents, composed.
///
/// A table for the letters of European names, because FoundationEssentials has no Unicode normalisation.
package enum Folding {
  /// `text` in small letters without accents, ligatures spelled out: `Yeşilgöz` becomes `yesilgoz`.
  package static func folded(_ text: String) -> String {
    let letters = text.utf8.span
    if letters.firstBeyondASCII(from: 0) == letters.count {
      let small = [UInt8](capacity: letters.count) { output in
        for index in letters.indices { output.append(letters[index].lowercased) }
      }
      return String(decoding: small, as: UTF8.self)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(folded: scalar, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func append(folded scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if scalar.isASCII {
      bytes.append(UInt8(scalar.value).lowercased)
    } else if let base = bases[scalar.value] {
      bytes.append(contentsOf: base.utf8)
    } else if !(0x300...0x36F).contains(scalar.value), scalar.value != 0xAD {
      bytes.append(contentsOf: String(Character(scalar)).lowercased().utf8)
    }
  }

  /// The one letter that a base letter and a combining mark make, where there is one.
  package static func composed(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    compositions[UInt64(base) << 32 | UInt64(mark)]
  }

  /// `text` with every base letter and combining mark in the table composed.
  package static func composed(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let last = scalars.last, let whole = composed(last.value, scalar.value),
        let letter = Unicode.Scalar(whole)
      {
        scalars.removeLast()
        scalars.append(letter)
      } else {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// For each combining mark, pairs of base letter and composed letter.
  private static let marks: [(mark: UInt32, pairs: String)] = [
    (0x300, "AÀEÈIÌOÒUÙaàeèiìoòuùNǸnǹWẀwẁYỲyỳ"),
    (0x301, "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćNŃnńSŚsśZŹzźLĹlĺRŔrŕGǴgǵ"),
    (0x302, "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷ"),
    (0x303, "AÃNÑOÕaãnñoõIĨiĩUŨuũEẼeẽ"),
    (0x304, "AĀEĒIĪOŌUŪaāeēiīoōuū"),
    (0x306, "AĂaăGĞgğIĬiĭUŬuŭEĔeĕOŎoŏ"),
    (0x307, "CĊcċEĖeėGĠgġIİZŻzż"),
    (0x308, "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸ"),
    (0x30A, "AÅaåUŮuů"),
    (0x30B, "OŐoőUŰuű"),
    (0x30C, "CČcčDĎdďEĚeěNŇnňRŘrřSŠsšTŤtťZŽzžGǦgǧ"),
    (0x327, "CÇcçSŞsşTŢtţGĢgģKĶkķLĻlļNŅnņRŖrŗEȨeȩ"),
    (0x326, "SȘsșTȚtț"),
    (0x328, "AĄaąEĘeęIĮiįUŲuų"),
  ]

  private static let compositions: [UInt64: UInt32] = {
    var table: [UInt64: UInt32] = [:]
    for (mark, pairs) in marks {
      let scalars = Array(pairs.unicodeScalars)
      for index in stride(from: 0, to: scalars.count - 1, by: 2) {
        table[UInt64(scalars[index].value) << 32 | UInt64(mark)] = scalars[index + 1].value
      }
    }
    return table
  }()

  private static let bases: [UInt32: String] = {
    var table: [UInt32: String] = [
      0xC6: "ae", 0xE6: "ae", 0xD8: "o", 0xF8: "o", 0xDF: "ss", 0x152: "oe", 0x153: "oe",
      0x131: "i",
      0x141: "l", 0x142: "l", 0x110: "d", 0x111: "d", 0xD0: "d", 0xF0: "d", 0xDE: "th", 0xFE: "th",
      0x132: "ij", 0x133: "ij", 0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi",
      0xFB04: "ffl",
      0x2018: "'", 0x2019: "'", 0xA0: " ",
    ]
    for (_, pairs) in marks {
      let scalars = Array(pairs.unicodeScalars)
      for index in stride(from: 0, to: scalars.count - 1, by: 2) {
        table[scalars[index + 1].value] = String(Character(scalars[index])).lowercased()
      }
    }
    return table
  }()
}
