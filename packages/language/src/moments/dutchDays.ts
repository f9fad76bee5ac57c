/** Days that Dutch calls by a name: today, weekdays, the day after. Patterns for folded text; what they mean stands beside them. */
import { DUTCH_SHORT_DAYS, SHORT } from "./dutchShort.ts";
import { DUTCH, NEXT, TIME_OF_DAY } from "./dutchWords.ts";
import {
  ahead,
  type DayRule,
  eve,
  eveWeekday,
  following,
  nightOf,
  notThen,
  offset,
  offsetBusinessDay,
  offsetDay,
  offsetWeekday,
  part,
  sameDay,
  untilWeekday,
  weekday,
} from "./meanings.ts";

const FIRST = "(?:aanstaande|komende|aankomende|eerstvolgende|eerstkomende)";
const LAST = "(?:vorige|afgelopen|laatste|voorbije)";
/** Not more than a name of a day: what is said of it is for the words around it. */
const PLAIN_DAY = "{wd}|vandaag|morgen|overmorgen|\\d{1,2} {month}|\\d{1,2}[-/]\\d{1,2}";
const A_FEAST =
  "(?:de )?(?:kerst|nieuwjaar|pasen|paas|pinkster|hemelvaart|sinterklaas|oudjaar|koningsdag|allerheiligen|carnaval|feestdagen|jaarwisseling)";

export const DUTCH_DAYS: readonly DayRule[] = [
  ["vandaag(?: nog)?|heden", ahead(0)],
  ["{span},? (?:gerekend |te rekenen |te tellen )?(?:na|vanaf)", offset(1)],
  [
    `(?:van|ipv|i\\.p\\.v\\.?|in plaats van|niet|geen)(?: op)?(?: de| deze)? (?:${PLAIN_DAY})(?= (?:(?:(?!in )\\p{L}+ ){0,3}naar|maar)(?!\\p{L}))|(?:ipv|i\\.p\\.v\\.?|in plaats van)(?: op)?(?: de)? (?:${PLAIN_DAY})|(?:${PLAIN_DAY}) niet(?: meer)?(?=,? (?:maar |wel )?(?:\\p{L}+dag|(?:over)?morgen)(?!\\p{L}))`,
    notThen,
  ],
  [
    "{span} (?:voor(?! nodig| (?:u|je|hij|ze|wij|we|alles)(?!\\p{L})| het (?:er|bij|op|in|klaar|geld)(?!\\p{L}))|eerder dan)",
    offset(-1),
  ],
  ["de dag na|daags na", offsetDay()],
  ["de dag voor|daags voor", offsetDay(-1)],
  ["(?:op )?(?:de )?{nth} werkdag na", offsetBusinessDay],
  [
    "(?:op )?(?:de )?(?:eerstvolgende|eerstkomende|volgende) werkdag na|(?:direct|meteen|onmiddellijk|vlak|kort) na",
    offsetBusinessDay,
  ],
  [`(?:de )?{wd} na(?= ${A_FEAST})`, offsetWeekday(1)],
  [`(?:de )?{wd} voor(?= ${A_FEAST})`, offsetWeekday(-1)],
  ["(?:de )?{wd} (?:daarna|erna|erop|nadien|daaropvolgend)|de (?:daaropvolgende|volgende) {wd} erop", following],
  ["(?:morgen,? (?:in de loop van|doorheen) de dag|(?:in de loop van|doorheen) de dag van morgen)", ahead(1)],
  ["{wd},? (?:in de loop van|doorheen) de dag", weekday("first")],
  ["(?:in de loop van|doorheen) de dag|later vandaag|later (?:op|van) de(?:ze)? dag", ahead(0)],
  [
    "(?<!(?:dag|morgen) )(?:direct |meteen |onmiddellijk |vlak )?na (?:(?:dit|ons|het) (?:gesprek|telefoontje)|(?:de|mijn|onze|deze|het) (?:vergadering|meeting|overleg|teamoverleg|bespreking|pauze))(?! (?:van|morgen|overmorgen|\\p{L}*dag)(?!\\p{L}))|straks|strakjes|seffens|subiet|zo ?meteen|(?:zo ?)?dadelijk|zo direct",
    ahead(0),
  ],
  [
    "(?<=(?:er|het|ik|je|u|dit|dat|'?t|'?m|hem|haar) )zo (?:even|ff|effe)(?! (?:lang|snel|goed|groot|veel|ver|gauw|min|\\p{L}+ als)(?!\\p{L}))",
    ahead(0),
  ],
  ["deze dag", ahead(0)],
  ["(?:nog )?(?:op )?(?:dezelfde|diezelfde|die) dag(?! erna| erop)(?: nog)?", sameDay],
  ["overmorgen|overmrgn", ahead(2)],
  [`overmorgen${TIME_OF_DAY}`, part(ahead(2))],
  ["(?<!'s |goede|van|\\p{L})morgen", ahead(1)],
  ["mrgn|mrgen", ahead(1)],
  [
    "de dag (?:erna|erop|daarna|daarop|nadien)|de volgende dag|daags (?:erna|nadien)|'?s anderendaags|(?:een|1) dag later",
    following,
  ],
  ["(?:morgen|mrgn ?)nacht", nightOf(ahead(1))],
  [`(?:morgen|mrgn ?)${TIME_OF_DAY}|(?:morgen|mrgn) (?<part2>vroeg)`, part(ahead(1))],
  ["eergisteren", ahead(-2)],
  ["gisteren", ahead(-1)],
  ["(?:de dag|daags) (?:ervoor|daarvoor|voordien)|de vorige dag", eve()],
  ["de {wd} (?:ervoor|daarvoor|voordien)", eveWeekday],
  [`gister(?:en)?${TIME_OF_DAY}`, part(ahead(-1))],
  [`(?:van|heden|deze )${TIME_OF_DAY}`, part(ahead(0))],
  [`(?:op )?die ${TIME_OF_DAY}`, part(sameDay)],
  ["{wd}nacht", nightOf(weekday("first"))],
  [`(?:in )?de (?<part>nacht) van (?:${DUTCH.weekdays.join("|")}) op {wd}`, part(weekday("first"))],
  [
    `(?:in )?de (?<part>nacht) van (?:${DUTCH.weekdays.join("|")}) op {wd} (?:van )?(?:de )?${NEXT} week`,
    part(weekday(1)),
  ],
  [`{wd}${TIME_OF_DAY}`, part(weekday("first"))],
  [`${FIRST} {wd}${TIME_OF_DAY}`, part(weekday("first"))],
  [`(?:tussen|van) {wd} (?:en|tot(?: en met)?|t/m) (?<to>${DUTCH.weekdays.join("|")})`, untilWeekday(DUTCH.weekdays)],
  [
    "(?<=(?:uitgesteld|verplaatst|verzet|verschoven|verschuift|opgeschoven)(?: van)? )(?:{wd}|(?=(?:ma|di|wo|do|vr|za)(?![\\p{L}])){shortwd}) ?(?:->|→|=>)",
    notThen,
  ],
  ["{wd}", weekday("first")],
  [`${FIRST} {wd}|{wd} (?:aanstaande|a\\.?s\\.?|eerstkomend)`, weekday("first")],
  ["deze {wd}", weekday("first")],
  ["{wd} (?:van )?(?:deze|die) week|deze week(?: op)? {wd}", weekday(0)],
  ["{wd} na het (?:komende )?weekend", weekday(1)],
  [`volgende (?:{wd}|${SHORT})`, weekday("next")],
  ...DUTCH_SHORT_DAYS,
  [`${NEXT} week(?:,| -)?(?: op)? {anywd}|(?:{wd}|${SHORT})(?: van| in)?(?: de)? ${NEXT} week`, weekday(1)],
  [`${LAST} week(?:,| -)?(?: op)? {wd}|{wd} (?:van )?(?:de )?${LAST} week`, weekday(-1)],
  ["(?:vorige) {wd}", weekday(-1)],
  [
    "(?:afgelopen|(?<!ten |zijn |z'n )laatste|voorbije|verleden) {wd}|{wd} (?:jl\\.?|j\\.l\\.?|ll\\.?|l\\.l\\.?|laatstleden)",
    weekday("last"),
  ],
];
