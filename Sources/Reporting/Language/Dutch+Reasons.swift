extension Dutch {
  /// Why links are believed, and how dates were read.
  static let reasons: [String: String] = [
    "the same ministry, {1}": "hetzelfde ministerie, {1}",
    "the same kenmerk, {1}": "hetzelfde kenmerk, {1}",
    "both are about the history of {1}": "beide gaan over de geschiedenis van {1}",
    "both name the case {1}": "beide noemen de zaak {1}",
    "passages alike: {1} runs of {2} words": "overeenkomende passages: {1} reeksen van {2} woorden",
    "passages alike: {1} in 100": "overeenkomende passages: {1} op de 100",
    "near wording of the titles: {1}": "titels met bijna dezelfde woorden: {1}",
    "near wording of the titles": "titels met bijna dezelfde woorden",
    "near wording of the request: {1}": "verzoek in bijna dezelfde woorden: {1}",
    "near wording: {1}": "bijna dezelfde woorden: {1}",
    "shared words: {1}": "gedeelde woorden: {1}",
    "nearly all words stand in the motion's own paper: {1}":
      "bijna alle woorden staan in de motie zelf: {1}",
    "the letter is of {1} days behind the memo": "de brief is van {1} dagen na de beslisnota",
    "it cites {1}, the number of these questions": "het citeert {1}, het nummer van deze vragen",
    "the same Member and subject": "hetzelfde Kamerlid en onderwerp",
    "the same Member, {1}": "hetzelfde Kamerlid, {1}",
    "the same day, {1}": "dezelfde dag, {1}",
    "the same date": "dezelfde datum",
    "the same debate, of {1}": "hetzelfde debat, van {1}",
    "the same dossier, {1}, on {2} and on {3}": "hetzelfde dossier, {1}, op {2} en op {3}",
    "the same ministry, kenmerk and kind: {1}, {2}":
      "hetzelfde ministerie, kenmerk en soort: {1}, {2}",
    "the same number and kind, {1}": "hetzelfde nummer en dezelfde soort, {1}",
    "the answer is of within a year behind the questions":
      "het antwoord is van binnen een jaar na de vragen",
    "its «uw kenmerk» is the kenmerk of that paper, {1}":
      "zijn «uw kenmerk» is het kenmerk van dat stuk, {1}",
    "it names the promise by its number": "het noemt de toezegging met haar nummer",
    "it is of a later day": "het is van een latere dag",
    "it speaks of a «toezegging»": "het spreekt van een «toezegging»",
    "{1} says that it replaces {2}": "{1} zegt {2} te vervangen",
    "the amended form": "de gewijzigde vorm",
    "{1} calls {2} a reaction to this motion": "{1} noemt {2} een reactie op deze motie",
    "both papers name it as the motion that letter {1} reacted to":
      "beide stukken noemen het de motie waarop brief {1} reageerde",
    ", held in {1} versions with one kenmerk": ", aanwezig in {1} versies met één kenmerk",
    "this letter is of that day and of the same ministry, {1}":
      "deze brief is van die dag en van hetzelfde ministerie, {1}",
    "{1} says that the letter of {2} is {3}": "{1} zegt dat de brief van {2} {3} is",
    "{1} say that the letter of {2} is {3}": "{1} zeggen dat de brief van {2} {3} is",
    "{1} and {2} more": "{1} en nog {2}",
    "the register has {1} with the kenmerk of this letter, {2}":
      "het register heeft {1} met het kenmerk van deze brief, {2}",
    "both are of {1}": "beide zijn van {1}",
    "{1} is the only {2} with a whole name in these papers":
      "{1} is de enige {2} met een volledige naam in deze stukken",
    "taken for this motion: {1}": "voor deze motie gehouden: {1}",
    "the newer is of {1}, the older of {2}": "de nieuwere is van {1}, de oudere van {2}",
    "no date tells which is the newer": "geen datum zegt welke de nieuwere is",
    "the memo that advised it, {1}, is of {2}":
      "de beslisnota die erover adviseerde, {1}, is van {2}",
    "the register gives no day; not before the motion was handed in":
      "het register geeft geen dag; niet voordat de motie was ingediend",
    "the page of the register does not hold the sitting; between the motion and the register's last word of it":
      "de pagina van het register bevat de vergadering niet; tussen de motie en het laatste woord van het register erover",
    "the paper gives {1}": "het stuk geeft {1}",
    "the paper gives no day": "het stuk geeft geen dag",
    "undated": "ongedateerd",
    "undated; it tells of that day": "ongedateerd; het spreekt van die dag",
    "by {1}": "uiterlijk {1}",
    "at most {1}": "hoogstens {1}",
    "{1} to {2}": "{1} t/m {2}",
    "from {1}": "vanaf {1}",
    "from {1}, without a last day": "vanaf {1}, zonder laatste dag",
    "no day": "geen dag",
    "a term ({1}), read as {2}": "een termijn ({1}), gelezen als {2}",
    "«{1}», read as {2}": "«{1}», gelezen als {2}",
    "the reader's correction": "de correctie van de lezer",
    "the reader's correction: {1}": "de correctie van de lezer: {1}",
    "the reader's verdict": "het oordeel van de lezer",
    "the reader's verdict: {1}": "het oordeel van de lezer: {1}",
    "a day as 2023-04-03": "een dag als 2023-04-03",
    "a number as 26643-1001": "een nummer als 26643-1001",
    "a text": "een tekst",
    "one of {1}": "een van {1}",
    "names with commas between": "namen met komma's ertussen",
    "the paper that tells it is of {1}": "het stuk dat het vertelt is van {1}",
    "the paper that tells it is undated": "het stuk dat het vertelt is ongedateerd",
  ]
}
