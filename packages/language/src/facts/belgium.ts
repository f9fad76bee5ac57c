/** Belgian postcodes: four digits, which are also a year, a price or a count. So a word or a place must say what they are. */

const PLACES =
  "Brussel|Bruxelles|Brussels|Antwerpen|Anvers|Antwerp|Gent|Gand|Ghent|Brugge|Bruges|Leuven|Louvain|Mechelen|Malines|Hasselt|Genk|Kortrijk|Courtrai|Aalst|Alost|Oostende|Ostende|Roeselare|Luik|Liège|Namen|Namur|Charleroi|Mons|Tournai|Doornik|Arlon|Aarlen|Waver|Wavre|Verviers|Turnhout|Sint-Niklaas|Dendermonde|Lier|Halle|Vilvoorde|Tienen|Ieper|Ypres|Diest|Geel|Mol|Lokeren|Zaventem|Kraainem|Knokke|Waregem|Deinze|Eupen|Huy|Nivelles|Seraing|Dinant|Bastogne";
const DIGITS = "[1-9]\\d{3}";
const NO_YEAR = `(?!(?:19|20)\\d\\d)${DIGITS}`;
/** Neither more digits nor money or a count behind it. */
const END = "(?![\\d\\p{L}%€-]|[.,]\\d|\\s?(?:€|[Ee]uro|EUR|stuks|km|kg|jaar|ans|years))";

/** Behind the word; before or behind a known place; between "te" or "in" and a name, unless it can be a year. */
export const belgianPostcodes = (): RegExp =>
  new RegExp(
    [
      `(?<=(?:[Pp]ostcode|POSTCODE|[Cc]ode postal|[Pp]ostal code|[Zz]ip code)(?: is| est)?[\\s:(]{1,3})${DIGITS}${END}`,
      `(?<![\\d\\p{L}€.,/#-]|€\\s)${DIGITS}(?=,? (?:${PLACES})(?!\\p{L}))`,
      `(?<=(?<!\\p{L})(?:${PLACES})(?:, | \\(| ))${NO_YEAR}${END}`,
      `(?<=(?<!\\p{L})(?:te|in|naar|à|at|to) )${NO_YEAR}(?= (?!Euro|EUR)\\p{Lu}\\p{Ll}{2,})`,
    ].join("|"),
    "gu",
  );
