internal import Kamerstukken

/// The characters that markup writes by number or by name.
enum CharacterReference {
  /// The character of `160` or `xA0`, or nothing where no text may hold it.
  ///
  /// `mending`: the numbers 128 through 159 are read as Windows-1252, as every browser does.
  static func numbered(_ digits: ArraySlice<UInt8>, mending: Bool) -> Unicode.Scalar? {
    let isHexadecimal = digits.first?.lowercased == UInt8(ascii: "x")
    let rest = isHexadecimal ? digits.dropFirst() : digits
    guard !rest.isEmpty else { return nil }
    var value: UInt32 = 0
    for byte in rest {
      guard let digit = byte.hexadecimalValue, isHexadecimal || digit < 10 else { return nil }
      value = value * (isHexadecimal ? 16 : 10) + digit
      guard value <= 0x10FFFF else { return nil }
    }
    if mending, (0x80...0x9F).contains(value) {
      let scalar = windows1252[Int(value - 0x80)]
      return scalar == "\u{0}" ? nil : scalar
    }
    let isControl = value < 0x20 && value != 0x09 && value != 0x0A && value != 0x0D
    return isControl ? nil : Unicode.Scalar(value)
  }

  /// The character that a name of XML or HTML stands for: `amp`, `eacute`, `Ccaron`, `ndash`.
  static func named(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard (2...8).contains(name.count) else { return nil }
    return names[String(decoding: name, as: UTF8.self)]
  }

  /// The characters of the bytes 80 through 9F; U+0000 where there is none.
  private static let windows1252: [Unicode.Scalar] = [
    "€", "\0", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\0", "Ž", "\0",
    "\0", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\0", "ž", "Ÿ",
  ]

  private static let names: [String: Unicode.Scalar] = {
    var names = others
    for (offset, name) in latin1.split(separator: " ").enumerated() {
      names[String(name)] = Unicode.Scalar(UInt8(0xA0 + offset))
    }
    return names
  }()

  /// The names of U+00A0 through U+00FF, in order.
  private static let latin1 = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr \
    deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest \
    Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml \
    ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig \
    agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml \
    eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
    """

  private static let others: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
    "euro": "€", "ndash": "–", "mdash": "—", "minus": "−", "bull": "•", "hellip": "…",
    "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„",
    "lsaquo": "‹", "rsaquo": "›", "dagger": "†", "Dagger": "‡", "permil": "‰", "trade": "™",
    "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}", "zwnj": "\u{200C}",
    "zwj": "\u{200D}", "larr": "←", "uarr": "↑", "rarr": "→", "darr": "↓", "harr": "↔",
    "le": "≤", "ge": "≥", "ne": "≠", "asymp": "≈", "infin": "∞", "sum": "∑", "radic": "√",
    "fnof": "ƒ", "circ": "ˆ", "tilde": "˜", "prime": "′", "Prime": "″", "check": "✓",
    "OElig": "Œ", "oelig": "œ", "Scaron": "Š", "scaron": "š", "Zcaron": "Ž", "zcaron": "ž",
    "Yuml": "Ÿ", "Ccaron": "Č", "ccaron": "č", "Cacute": "Ć", "cacute": "ć", "Dstrok": "Đ",
    "dstrok": "đ", "Gbreve": "Ğ", "gbreve": "ğ", "Idot": "İ", "imath": "ı", "inodot": "ı",
    "Scedil": "Ş", "scedil": "ş", "Lstrok": "Ł", "lstrok": "ł", "Aogon": "Ą", "aogon": "ą",
    "Eogon": "Ę", "eogon": "ę", "Nacute": "Ń", "nacute": "ń", "Sacute": "Ś", "sacute": "ś",
    "Zacute": "Ź", "zacute": "ź", "Zdot": "Ż", "zdot": "ż", "Abreve": "Ă", "abreve": "ă",
    "Tcedil": "Ţ", "tcedil": "ţ", "Ecaron": "Ě", "ecaron": "ě", "Rcaron": "Ř", "rcaron": "ř",
    "Uring": "Ů", "uring": "ů", "Ncaron": "Ň", "ncaron": "ň", "Amacr": "Ā", "amacr": "ā",
    "Emacr": "Ē", "emacr": "ē", "Imacr": "Ī", "imacr": "ī", "Omacr": "Ō", "omacr": "ō",
    "Umacr": "Ū", "umacr": "ū", "Odblac": "Ő", "odblac": "ő", "Udblac": "Ű", "udblac": "ű",
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "Delta": "Δ", "mu": "μ", "pi": "π",
    "ijlig": "ĳ", "IJlig": "Ĳ",
  ]
}

extension UInt8 {
  fileprivate var hexadecimalValue: UInt32? {
    if isDigit { return UInt32(digitValue) }
    let letter = lowercased
    return (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(letter)
      ? UInt32(letter - UInt8(ascii: "a") + 10) : nil
  }
}
