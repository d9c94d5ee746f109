/// The spellings of kamerstuk numbers met in real papers, and the numbers that are none.
enum Spellings {
  static let labelled: [MarkedText] = [
    "zie ⟦Kamerstuk 32 761, nr. 251⇒32761-251⟧.",
    "¹ ⟦Kamerstuk 32 761, nr. 251⇒32761-251⟧ In deze brief",
    "1⟦Kamerstukken II 2022/23, 26 643, nr. 1001⇒26643-1001⟧",
    "«⟦Kamerstuk 32.761, nr. 251⇒32761-251⟧»",
    "“⟦kamerstuk 32761, Nr.251⇒32761-251⟧”",
    "⟦Kamerstuk 32 761, nummer 251⇒32761-251⟧’s",
    "⟦KAMERSTUK 32 761, NR. 251⇒32761-251⟧",
    "⟦Kamerstuk32 761, nr. 251⇒32761-251⟧",
    "⟦Kamerstuk nr. 32 761, nr. 251⇒32761-251⟧",
    "⟦Kamerstuknummer 32761-251⇒32761-251⟧",
    "⟦Kamerstuk 11 234, nr. 5⇒11234-5⟧",
    "⟦Kamerstuk 21 501-33, nr. 985⇒21501-33-985⟧",
    "(⟦Kamerstuk 36 360 VIII, nr. 2⇒36360-VIII-2⟧)",
    "(⟦Kamerstuk 36360-VIII-2⇒36360-VIII-2⟧)",
    "⟦Kamerstuk 34 356 (R2064), nr. 3⇒34356-3⟧",
    "⟦Kamerstukken II 36 600 IIA, nr. 5⇒36600-IIA-5⟧",
    "⟦Kamerstuk, 28 828, nr. 70⇒28828-70⟧",
    "⟦Kamerstuk 26 643, nr. 1001⇒26643-1001⟧, 12 april 2023",
    "⟦Kamerstuk 26 643, nr. 1001⇒26643-1001⟧ en 12 andere moties",
    "⟦Kamerstuk 32 761, nr. 251⇒32761-251⟧ en EU-verordening",
    "⟦Kamerstuk 32 761, nr. 251⇒32761-251⟧-3",
    "⟦kst-32761-251⇒32761-251⟧",
    "https://zoek.officielebekendmakingen.nl/⟦kst-21501-33-985⇒21501-33-985⟧.html",
    "⟦KST 22343-330⇒22343-330⟧",
    "⟦Kamerstukken II, 1999-2000, 26 271, nr. 6, p. 15-16; nr. 7, p. 5-6⇒26271-6 26271-7⟧",
    "⟦Kamerstukken II 1991-1992, 22 545, nr.3, blz. 134⇒22545-3⟧",
    "⟦Kamerstukken II, 2003-2004, 29 255 nr. 3 p. 13 en 14⇒29255-3⟧",
    "⟦Kamerstukken II, 1985/- 86, 19 559, nr. 6⇒19559-6⟧",
    "⟦Kamerstukken II, Zitting 1958-1959-5380, Nr. 3⇒5380-3⟧",
    "⟦kamerstukken II 1986/87, 19 700 hoofdstuk XV, nr. 2⇒19700-XV-2⟧",
    "⟦Kamerstukken I 1979/80, 15 516, nr. 42e⇒15516-42e⟧",
    "⟦Kamerstukken I 1979/80, 15 516, 228b⇒15516-228b⟧",
    "⟦Kamerstukken I 2020/21, 35 570, C⇒35570-C⟧",
    "zie ⟦Kamerstukken I 2020/21, 35 570, AB⇒35570-AB⟧.",
    "⟦Kamerstukken II 2020/21 35 570-IX, nr. 14⇒35570-IX-14⟧",
    "⟦Kamerstukken I 2003/04, 27 484 (R 1669), nr. 289⇒27484-289⟧",
    "Bijlage bij ⟦Kamerstukken II 2021/22, 29 628, nr. 1051⇒29628-1051⟧",
    "⟦Kamerstukken 11, 1997/1998, 25 672 nr.3⇒25672-3⟧",
    "⟦Kamerstukken 11 1997/1998, 25 672 nr.3⇒25672-3⟧",
    "⟦TK 2022–2023, 26 643, nr. 1001⇒26643-1001⟧",
    "⟦EK 2020/21, 35 570, C⇒35570-C⟧",
    "⟦Tweede Kamer, vergaderjaar 2024–2025, 36 600 XVI, nr. 5⇒36600-XVI-5⟧",
    "⟦Kamerstukken II, vergaderjaar 2022/23, 26 643, nr. 1001⇒26643-1001⟧",
    "⟦Kamerstukken II 2023/2024, 23530, 148⇒23530-148⟧",
    "⟦Kamerstukken, 2022-2023, 29628, nr. 1135⇒29628-1135⟧",
    "⟦Kamerstukken II 2016-201734700 nr. 19⇒34700-19⟧",
    "⟦Kamerstukken II 2022/2335 570, nr. 2⇒35570-2⟧",
  ]

  static let bare: [MarkedText] = [
    "⟦21501-32-1740⇒21501-32-1740⟧",
    "⟦36 600-VI-105⇒36600-VI-105⟧",
    "(⟦26643-1231⇒26643-1231⟧)",
    "de motie-Lodders/Geurts (⟦33576, nr. 105⇒33576-105⟧)",
    "de motie ⟦32761-251⇒32761-251⟧ is aangehouden",
    "⟦21501–32, nr. 1668⇒21501-32-1668⟧",
    "⟦29683–282⇒29683-282⟧",
    "⟦36 410A, nr. 33⇒36410-A-33⟧",
    "⟦36 600 B, nr. 5⇒36600-B-5⟧",
    "⟦36 600 VII, nr. 5⇒36600-VII-5⟧",
    "⟦36 600 IXB, nr. 5⇒36600-IXB-5⟧",
    "⟦36 600 (XVI), nr. 5⇒36600-XVI-5⟧",
    "⟦36 600 XVI nr.105⇒36600-XVI-105⟧",
    "⟦31.700XII, nr. 4⇒31700-XII-4⟧",
    "⟦36 600 XVII, letter M⇒36600-XVII-M⟧",
    "⟦21 501-21, stuk nr. 2648⇒21501-21-2648⟧",
    "(⟦35 526, B⇒35526-B⟧)",
    "⟦35 925, nr. E⇒35925-E⟧",
    "⟦35 925, AB⇒35925-AB⟧.",
    "⟦2016-201734700 nr. 19⇒34700-19⟧",
    "⟦23908-(R1519)-131⇒23908-131⟧",
    "⟦32 761, nr. 251⇒32761-251⟧ en ⟦29 911, nr. 12⇒29911-12⟧",
    "– ⟦26643-1001⇒26643-1001⟧ (Kathmann)",
  ]

  static let lists: [MarkedText] = [
    "⟦29 754, nrs. 520 en 548⇒29754-520 29754-548⟧",
    "⟦18764, nrs. 1–3⇒18764-1 18764-2 18764-3⟧",
    "⟦26 643, nr. 251 t/m 253⇒26643-251 26643-252 26643-253⟧",
    "⟦26 643, nrs. 1 tot en met 3⇒26643-1 26643-2 26643-3⟧",
    "⟦26 643, nrs. 1 – 3⇒26643-1 26643-2 26643-3⟧",
    "⟦35 625, nr. 4, p. 12 en 13, en nr. 6⇒35625-4 35625-6⟧",
    "⟦35 334, nrs. 383, 348 en 309⇒35334-383 35334-348 35334-309⟧.",
    "⟦36672-5 en 6⇒36672-5 36672-6⟧",
    "⟦36600-VIII-14 en 15⇒36600-VIII-14 36600-VIII-15⟧",
    "⟦36672-5–7⇒36672-5 36672-6 36672-7⟧",
    "⟦36672-5 t/m 7⇒36672-5 36672-6 36672-7⟧",
    "⟦21501-20, nrs. 2051 en 2061⇒21501-20-2051 21501-20-2061⟧",
    "⟦21501-20-2051 en 2061⇒21501-20-2051 21501-20-2061⟧",
    "⟦36 600 VII, stuk nrs. 32, I en II⇒36600-VII-32 36600-VII-I 36600-VII-II⟧",
    "⟦Kamerstukken I 2020/21, 35 570, B en C⇒35570-B 35570-C⟧.",
    "⟦35 570, nr. 5⇒35570-5⟧ en I 2021/22",
  ]

  static let numberFirst: [MarkedText] = [
    "op stuknummer ⟦47 (31200-VI)⇒31200-VI-47⟧",
    "motie op stuk nr. ⟦206 (28 844)⇒28844-206⟧",
    "moties op stuk nrs. ⟦206 en 207 (28 844)⇒28844-206 28844-207⟧",
    "⟦8 (36 410 XIII)⇒36410-XIII-8⟧",
    "⟦942 (21501–08)⇒21501-08-942⟧",
    "Zij krijgt nr. ⟦203(28286)⇒28286-203⟧.",
    "Zij krijgt nr. ⟦456 (36800-XVI)⇒36800-XVI-456⟧.",
  ]

  static let joint: [MarkedText] = [
    "⟦Kamerstukken 32 761 en 29 911, nr. 251⇒32761-251 29911-251⟧",
    "⟦Kamerstukken 26 643 en 32 761, nr. 938⇒26643-938 32761-938⟧",
    "⟦34 682/35 334, nr. 143⇒34682-143 35334-143⟧",
    "⟦26 643 / 32 761, nr. 971⇒26643-971 32761-971⟧",
    "⟦31 293 en 31 289, nr. 653⇒31293-653 31289-653⟧, bijlage 1",
    "⟦32 761, 29 911 en 26 643, nr. 2⇒32761-2 29911-2 26643-2⟧",
  ]

  static let broken: [MarkedText] = [
    "zie ⟦Kamerstuk 32\n761, nr.\n251⇒32761-251⟧",
    "zie ⟦Kamerstukken\nII 2022/23, 26 643,\nnrs. 1001\nen 1002⇒26643-1001 26643-1002⟧",
    "zie ⟦Kamerstuk\u{A0}32\u{A0}761, nr.\u{A0}251⇒32761-251⟧",
    "zie ⟦Kamerstuk\t32\u{202F}761,  nr. 251⇒32761-251⟧",
    "zie ⟦Kamer\u{AD}stuk 32 761, nr. 251⇒32761-251⟧",
    "zie ⟦Kamer-\nstuk 32 761, nr. 251⇒32761-251⟧",
    "zie ⟦Kamerstuk 21 501\u{2011}33, nr. 985⇒21501-33-985⟧",
    "zie ⟦Kamerstuk **32 761**, nr. 251⇒32761-251⟧",
    "zie ⟦Kamerstuk 32 761, nr. 251⇒32761-251⟧\r\nen verder",
  ]

  static let dossiers: [MarkedText] = [
    "⟦Kamerstuk 34 986⇒34986⟧", "⟦Kamerstuk 11 234⇒11234⟧", "⟦Kamerstuk 36 600 F⇒36600-F⟧",
    "⟦Kamerstuk 36 600 F⇒36600-F⟧ is aangenomen",
    "de begroting ⟦36 600 VII⇒36600-VII⟧ is aangenomen",
    "⟦Kamerstukken II 2022/23, 36 200⇒36200⟧ is aangenomen", "⟦36587(R2197)⇒36587⟧",
    "⟦36640-R2201⇒36640⟧", "⟦36 410-VII⇒36410-VII⟧", "de begroting (⟦36 600 XVI⇒36600-XVI⟧)",
  ]

  static let replaced: [MarkedText] = [
    "(t.v.v. ⟦36800-XX-36⇒36800-XX-36⟧)", "(t.v.v ⟦36715-33⇒36715-33⟧)",
    "(t.v.v. ⟦29659-1650⇒29659-1650⟧ -", "(t.v.v. ⟦29659-1650⇒29659-1650⟧ - 2024",
    "T.V.V. ⟦19637-3370⇒19637-3370⟧", "ter vervanging van ⟦29 754, nr. 520⇒29754-520⟧",
    "ter vervanging van die gedrukt onder nr. ⟦12 (36 800)⇒36800-12⟧",
  ]

  static let none: [String] = [
    "een bedrag van € 25 000 12", "€ 25 000, nr. 12", "€25.000, nr. 12", "EUR 25 000, nr. 12",
    "$ 25 000, nr. 12", "bel 070 12 345 67, nr. 12", "tel. 12345-678", "(020) 12345-67",
    "06-12345678", "070-3114245", "Postbus 20301, 2500 EH Den Haag", "Postbus 20301, nr. 2",
    "2511 DP Den Haag", "NL91 ABNA 0417 1643 00", "NL91ABNA0417164300", "artikel 12345, nr. 12",
    "artikel 3.43, tweede lid", "nr. 2023-0000522401", "Ons kenmerk 2024-0000099609",
    "IENW/BSK-2022/248639", "DGNV-NV 58775937", "BSK-12345-678", "12345-67-89",
    "vergaderjaar 2017-2018", "Stcrt. 2022, 12345", "BNB 1978/7",
    "HR 12 juni 1978, nr. 18 586, BNB 1978/7", "HR 12 juni 1978, nr. 18 586, B",
    "CELEX 32016R0679", "nr. 251 van de agenda", "t.v.v. de Milieuraad", "kst-1268678",
    "in 2024, 25 000 huishoudens", "25 000 en 30 000 woningen", "tussen 25 000-30 000 mensen",
    "25.000-30.000 euro", "10 000-15 inwoners", "15000-20000", "20 000 V",
    "12 500, 13 000 en 14 000 leerlingen", "in 3 (25 000) gevallen", "ruim 12 000, EU-burgers",
    "ruim 12 000, B en W", "ruim 12 000, B.V.", "in de periode 15 000 - 20 000",
  ]

  static let numbersAlone: [MarkedText] = [
    "de motie op ⟦stuk nr. 157⟧", "op ⟦stuknummer 47⟧ van", "⟦stuk nrs. 32, I en II⟧",
    "de ⟦motie#21⟧ is aangehouden", "de ⟦moties #21 en 22⟧", "(⟦idem, nr. 1166⟧)",
    "(⟦ibid., nrs. 3 en 4⟧)", "de moties op de ⟦stukken nrs. 12 t/m 14⟧.",
  ]

  /// Every text of this page, without its marks.
  static let all: [[UInt8]] =
    (labelled + bare + lists + numberFirst + joint + broken + dossiers + replaced
    + numbersAlone).map(\.text)
    + none.map { Array($0.utf8) }
}
