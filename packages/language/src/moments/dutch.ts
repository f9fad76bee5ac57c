/** How Dutch says when, with the Flemish: "ten laatste", "namiddag", "binnen de week". Patterns for folded text; what they mean stands beside them. */
import { DUTCH } from "./dutchWords.ts";
import {
  about,
  ahead,
  businessDayOfMonth,
  clock,
  type DayRule,
  dated,
  dayOfMonth,
  dayOfYear,
  earlier,
  end,
  following,
  inMonth,
  inQuarter,
  inSpan,
  inWeek,
  lastBusinessDay,
  later,
  laterDays,
  lengthLater,
  loosely,
  monthOf,
  nextBusinessDay,
  notThen,
  nthWeekday,
  offset,
  offsetBusinessDay,
  offsetDay,
  offsetWeekday,
  part,
  range,
  sameDay,
  sleeps,
  stretch,
  type TimeRule,
  untilNoon,
  untilWeekday,
  weekday,
  weekdayIn,
  weekdayLater,
  weekOf,
  weekOfMonth,
  whole,
  within,
} from "./meanings.ts";

const NEXT = "(?:volgende|komende|aankomende)";
const FIRST = "(?:aanstaande|komende|aankomende|eerstvolgende|eerstkomende)";
const ABOUT =
  "(?: (?:ongeveer|pakweg|grofweg|zo'n|plusminus|\\+/-|om en bij(?: de)?|circa|ca\\.?|zowat|maximaal|max\\.?|maximum|hooguit|hoogstens|uiterlijk|ten laatste|ten hoogste|precies|exact|juist|krap|ruim|een (?:termijn|periode|tijd|tijdspanne|tijdsbestek) van(?: (?:maximaal|maximum|ongeveer|hooguit|hoogstens))?))?";
const LAST = "(?:vorige|afgelopen|laatste|voorbije)";
const TIME_OF_DAY = "(?<part>ochtend|morgen|voormiddag|namiddag|middag|avond|nacht|vroeg)";

/** "zo" is nearly always another word, so a short Sunday needs its full stop. */
const SHORT = "(?!zo(?![.n])){shortwd}";
/** A short day counts only where nothing but a day can stand. */
const SHORT_SAID = `(?<=(?:tegen|uiterlijk|laatste|deze|komende|vanaf|t/m|voor|op|naar) )${SHORT}(?! \\d{1,2} ?(?:stuks|euro|keer|x))`;
const SHORT_GOES_ON =
  "(?= (?:terug|weer|ochtend|voormiddag|namiddag|middag|avond|tussen|(?:(?:om|voor|na|tegen|rond|omstreeks|vanaf|uiterlijk) )?(?:\\d{1,2} ?(?:u|uur|h|[:.]\\d\\d)(?!\\p{L})|half ?(?:\\d|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(?!\\p{L})|kwart (?:voor|over|na) )))";
/** Not more than a name of a day: what is said of it is for the words around it. */
const PLAIN_DAY = "{wd}|vandaag|morgen|overmorgen|\\d{1,2} {month}|\\d{1,2}[-/]\\d{1,2}";
/** "De 2e levering" is no second of the month. */
const COUNTED =
  "keer|maal|termijn|levering|betaling|helft|weken|week|maand|monteur|poging|herinnering|aanmaning|factuur|zending|verdieping|etage|klas|afspraak|ploeg|persoon|kwartaal|lijn|instantie|schijf|mail|brief|exemplaar|pakket|stuk|kamer|versie|aflossing|rekening|ronde|fase|stap|bezoek|les";
const WEEK = "(?:week|wk|weeknummer)\\.? ?(?:nummer |nr\\.? ?)?{week}(?:,? (?:van )?{year})?(?![.,:/-]\\d)";
/** "voor twaalven", "na vijven". */
const HOURS_OF_PEOPLE = "e?enen|tweeen|drieen|vieren|vijven|zessen|zevenen|achten|negenen|tienen|elven|twaalven".split(
  "|",
);

/** "Di leg ik het voor en do hoor je meer": where the verb comes before who does it, what stands first is a day. */
const SHORT_FIRST = `(?<=(?:^|[.!?;,\\n]|(?<!\\p{L})(?:en|maar|dan))\\s?)${SHORT}(?= \\p{L}+ (?:ik|wij|we|u|je|jullie|er|uw|de|het|onze|een|mijn)(?!\\p{L}))`;
const WORK =
  "(?:oplage|terug|klaar|levering|lev\\.?|plaatsing|montage|bezoek|ophaling|oplevering|bezorging|herstelling|controle|keuring|installatie)";
/** "Vrij komt Erik", "wo drukken, do plaatsen": a verb where only a day stands before one. */
const SHORT_DOES =
  "(?<=(?:^|[.!?;,\\n]|(?<!\\p{L})(?:en|maar|dan))\\s?)(?!zo|zon|din|don|maa){shortwd}(?= (?:kom|komt|komen|gaat|gaan|ligt|liggen|is|zijn|wordt|worden|staat|staan|hoort?|krijgt?|belt?|stuurt?|mailt?|levert?|leveren|brengt?|brengen|haalt?|halen|drukken|plaatst|plaatsen|monteren|bezorgen|maken|doet|doen|vertrekt|installeren|meten|starten|begint|in (?:de bus|huis)|bij (?:u|je|jou|jullie)|op de (?:mat|post))(?!\\p{L})(?! \\p{L}+ mogelijk))";
/** "Wo: montage", "levering wo, factuur volgt". */
const SHORT_LISTED = `(?<=(?:^|\\n)[ *-]*)(?=(?:di|wo|do|vr)(?![\\p{L}])){shortwd}(?=: | ${WORK}(?!\\p{L}))|(?<=[,:] |\\p{L}{4,} )(?=(?:di|wo|do|vr)(?![\\p{L}])){shortwd}(?= (?:binnen(?= *[,.;]|$)|verstuurd|klaar|geleverd|geplaatst|opgehaald|ter plaatse|mont(?:age|eren)?(?!\\p{L})))|(?<=: )(?=(?:di|wo|do|vr)(?![\\p{L}])){shortwd}(?=[.,;]|$)|(?<=${WORK} )(?=(?:di|wo|do|vr)(?![\\p{L}])){shortwd}(?=[,.;]|$)`;
/** Shorthand of notes: "komt do langs", "wo. weer op voorraad", "wo of do". */
const SHORT_NOTED =
  "(?:(?<=(?:komt|komen|rijdt|rijden|belt|levert) )(?=vrij ){shortwd}(?= (?:langs|bij|naar|met|terug)(?!\\p{L}))|(?<=(?:rijdt|rijden|gaat|komt|is|wordt|staat|worden|komen|zijn|belt|bel|gaan|doet|proberen|krijgt|ontvangt|hoort|brengt|stuurt|levert|haalt|neemt|weer|pas) )(?=(?:ma|di|wo|do|vr|za)(?![\\p{L}])){shortwd}|(?=(?:ma|di|wo|do|vr|za)\\.){shortwd}(?= )|(?=(?:di|wo|do|vr|za)(?![\\p{L}])){shortwd}(?= (?:of|en) (?:di|wo|do|vr|za)(?![\\p{L}]))|(?=(?:ma|di|wo|do|vr)/){shortwd}(?=/(?:di|wo|do|vr|za)(?![\\p{L}]))|(?<=(?<!\\p{L})(?:ma|di|wo|do|vr)/)(?=(?:di|wo|do|vr|za)(?![\\p{L}])){shortwd}|(?<=(?<!\\p{L})(?:di|wo|do|vr) (?:of|en) )(?=(?:di|wo|do|vr|za)(?![\\p{L}])){shortwd}|(?<=\\p{L}+ (?:ik|je|u|we|wij|jullie) )(?=(?:di|wo|do|vr|za)(?![\\p{L}])){shortwd}(?= *(?:$|[.,!?)])| (?:van|om|voor|terug|ok|nog|meer|weer|de|het|een|in|met|naar|tussen|bij|langs|zeker|even)(?!\\p{L})))";
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
  [`(?:morgen|mrgn ?)${TIME_OF_DAY}|(?:morgen|mrgn) (?<part2>vroeg)`, part(ahead(1))],
  ["eergisteren", ahead(-2)],
  ["gisteren|de dag (?:ervoor|daarvoor)|de vorige dag", ahead(-1)],
  [`gister(?:en)?${TIME_OF_DAY}`, part(ahead(-1))],
  [`(?:van|heden|deze )${TIME_OF_DAY}`, part(ahead(0))],
  [`(?:op )?die ${TIME_OF_DAY}`, part(sameDay)],
  [`{wd}${TIME_OF_DAY}`, part(weekday("first"))],
  [`${FIRST} {wd}${TIME_OF_DAY}`, part(weekday("first"))],
  [`(?:tussen|van) {wd} (?:en|tot(?: en met)?|t/m) (?<to>${DUTCH.weekdays.join("|")})`, untilWeekday(DUTCH.weekdays)],
  ["{wd}", weekday("first")],
  [`${FIRST} {wd}|{wd} (?:aanstaande|a\\.?s\\.?|eerstkomend)`, weekday("first")],
  ["deze {wd}", weekday("first")],
  ["{wd} (?:van )?(?:deze|die) week|deze week(?: op)? {wd}", weekday(0)],
  ["{wd} na het (?:komende )?weekend", weekday(1)],
  [`volgende (?:{wd}|${SHORT})`, weekday("next")],
  [
    `${SHORT_SAID}|${SHORT}${SHORT_GOES_ON}|${SHORT_FIRST}|${SHORT_DOES}|${SHORT_NOTED}|${SHORT_LISTED}`,
    weekday("first"),
  ],
  [`${SHORT} ?${TIME_OF_DAY}`, part(weekday("first"))],
  [`${NEXT} week(?:,| -)?(?: op)? {anywd}|(?:{wd}|${SHORT})(?: van| in)?(?: de)? ${NEXT} week`, weekday(1)],
  [`${LAST} week(?:,| -)?(?: op)? {wd}|{wd} (?:van )?(?:de )?${LAST} week`, weekday(-1)],
  ["(?:vorige) {wd}", weekday(-1)],
  [
    "(?:afgelopen|(?<!ten |zijn |z'n )laatste|voorbije|verleden) {wd}|{wd} (?:jl\\.?|j\\.l\\.?|ll\\.?|l\\.l\\.?|laatstleden)",
    weekday("last"),
  ],
  ["{wd} over (?:een|1) week", weekdayLater(7)],
  ["(?:een|1) week (?:na|vanaf) {wd}", weekday("first", 7)],
  ["{wd} over {span}|over {span},? (?:op )?{wd}", weekdayIn],
  ["morgen over (?:een|1) week", ahead(8)],
  ["(?:vandaag|nu) over {span}|{span} (?:na|vanaf) (?:vandaag|heden)", later(null, "day")],
  [`(?:over|binnen|endeans)(?: de| het)?(?: komende| eerstvolgende| eerste)?${ABOUT} {span}`, later()],
  ["na {span}", laterDays],
  [
    "(?<=(?:duurt|neemt|vergt|vraagt) (?:\\p{L}+ ){0,3}){span}(?=(?: in beslag)?,? (?:en dan|en daarna|dan|daarna|waarna|voor|voordat|vooraleer|eer)(?!\\p{L}))|(?<=schat(?:ten)? (?:nog |op )?(?:zo'n |ongeveer )?){span}|tot {span}(?= (?:kan|kunnen|duren)(?!\\p{L}))",
    later(),
  ],
  ["(?:volgende week|over een week) (?:om|rond) (?:deze|dezelfde) tijd", inSpan({ days: 7 })],
  ["morgen (?:om|rond) (?:deze|dezelfde) tijd", inSpan({ minutes: 24 * 60 })],
  ["(?:binnen|tussen) nu en {span}", later()],
  ["(?:in |binnen )?het (?:komende?|eerstvolgende?) uur", inSpan({ minutes: 60 })],
  ["(?:in |binnen )?het (?:komende?|eerstvolgende?) half ?uur", inSpan({ minutes: 30 })],
  ["(?:in |binnen )?het (?:komende?|eerstvolgende?) kwartier", inSpan({ minutes: 15 })],
  ["(?:nog )?{n} (?:nachtjes|nachten|keer|keertjes) (?:te )?slapen", sleeps],
  ["(?<=(?:er|daar|terug|klaar) )met {span}(?! (?:vertraging|te laat|verlof))", later()],
  [
    "(?<=(?:geef|gun|laat) (?:ons|me|mij|het) (?:nog |even |nog even )?){span}|(?<=reken (?:op )?(?:nog )?(?:op )?){span}",
    later(),
  ],
  [
    "(?:in|met) {span}(?= (?:is|zijn|staat|staan|ligt|hebt|heeft|heb|krijgt|krijg|zit|wordt|worden|bent)(?!\\p{L}))",
    later(),
  ],
  ["(?<!\\p{L} )(?:nog |even )?{span}(?=(?: werk)?,? (?:en )?(?:dan|daarna|waarna) (?!\\p{L}+ geleden))", later()],
  [
    "{span}(?= (?:geef|gun) (?:ik|wij|we)|,? (?:langer|meer|zo ?lang) (?:duurt|heeft|hebben)|(?: nog),? (?:en|dan) )",
    later(),
  ],
  ["(?:in )?(?:de|deze) (?:komende|eerstvolgende|volgende) {span}", later()],
  [
    "(?:nog |zo'n |ongeveer |zowat )?{span}(?= (?:hebben|heeft|heb) (?:ik|wij|we|ze|de|het|onze|mijn) (?:\\p{L}+ ){0,3}nodig)|(?<=(?:hebben|heeft|heb) (?:\\p{L}+ ){0,2}(?:nog |zo'n |ongeveer |zowat )?){span}(?= (?:\\p{L}+ ){0,2}nodig)",
    later(),
  ],
  ["(?:over|binnen) (?:nog )?een (?:dag|dagje) of {n}", about("days")],
  ["(?:over|binnen) (?:nog )?een werkdag of {n}", about("businessDays")],
  ["(?:over|binnen) (?:nog )?een (?:week|weekje) of {n}", about("days", 7)],
  ["(?:over|binnen) (?:nog )?een (?:maand|maandje) of {n}", about("months")],
  ["(?:over|binnen) (?:nog )?een (?:uur|uurtje) of {n}", about("minutes", 60)],
  ["(?:over|binnen) (?:nog )?een (?:minuut|minuutje) of {n}", about("minutes")],
  [
    "(?<!(?:duurt|duurde|kost|al|na|van) )(?=[\\p{L}\\d]+ (?:minuutjes|uurtjes)){span}(?! (?:geleden|eerder|later|te|gewacht|na|voor))",
    later(),
  ],
  [
    "(?:hooguit|hoogstens|maximaal|maximum|max\\.?|ten hoogste) {span}(?! (?:geleden|eerder|oud))|{span}(?=,? (?:niet meer|ten hoogste|max(?:imum|imaal)?|hooguit|hoogstens|op z'n (?:hoogst|langst)|is (?:echt )?het (?:maximum|langste))(?!\\p{L}))",
    later(),
  ],
  [
    "(?:(?:over|binnen)(?: de| het)?(?: komende| eerstvolgende)? |(?:in )?de (?:komende|eerstvolgende) )(?:een paar |enkele |ettelijke |paar )?dagen|een (?:dezer|van de komende) dagen",
    loosely({ businessDays: 3 }),
  ],
  ["(?:over|binnen)(?: de)? (?:een paar|enkele) werkdagen", loosely({ businessDays: 3 })],
  ["(?:over|binnen) (?:een paar|enkele) weken", loosely({ days: 21 })],
  ["(?:over|binnen) (?:een paar|enkele) (?:uur|uren|uurtjes)", loosely({ minutes: 180 })],
  ["(?:over|binnen) (?:een paar|enkele) (?:minuten|minuutjes)", loosely({ minutes: 15 })],
  [
    "(?<!\\p{L} )(?:een |nog )?{span}(?= en (?:ik|wij|we|u|je|uw|het|de|alles|dan|hij|zij|ze|die|er|onze|jouw|jullie)(?!\\p{L}))",
    later(),
  ],
  ["(?:op )?(?:de )?(?:volgende|eerstvolgende|eerstkomende|komende) werkdag", nextBusinessDay],
  ["(?:op )?(?:de )?{nth} werkdag (?:van|in) {month}", businessDayOfMonth],
  ["{span} later(?!,? (?:dan )?(?:(?:op )?(?:{wd}|\\d)|(?:over)?morgen))", lengthLater],
  ["{span} (?:later|vanaf nu|na nu)|(?:nog |even )?{span}(?= geduld(?!\\p{L}))", later()],
  ["{span} (?:na|vanaf) morgen", later({ kind: "ahead", days: 1 })],
  ["{span} (?:na|vanaf) overmorgen", later({ kind: "ahead", days: 2 })],
  ["{span} (?:na|vanaf) gisteren", later({ kind: "ahead", days: -1 })],
  ["(?<!(?:over|binnen|na|de|over ongeveer) )(?:ongeveer |zowat )?{span} (?:geleden|eerder)", earlier()],
  ["{span} (?:voor|voor de dag van) (?:vandaag)", earlier({ kind: "ahead", days: 0 })],
  ["{span} voor gisteren", earlier({ kind: "ahead", days: -1 })],
  ["{span} voor morgen", earlier({ kind: "ahead", days: 1 })],
  ["(?:(?:de|op) )?{date} {month}(?:,? (?:in )?{year})?|{date}(?: dag)? van {month}(?:,? {year})?", dated],
  ["{date}(?: dag)? (?:van|in) {month}(?: van)?,? {year}", dated],
  ["{anywd},? (?:de |op |den )?{date} (?:van )?{month}(?:,? {year})?", dated],
  ["{month} (?<date>\\d{1,2})(?:e|ste|de)?(?:,? {year})?(?![-/.:]\\d)", dated],
  [
    "(?<date>\\d{1,2})(?:e|ste|de)?(?= (?:en|of|&) (?:(?:op )?(?:de )?|{anywd} )\\d{1,2}(?:e|ste|de)? {month}(?: {year})?)",
    dated,
  ],
  ["(?<date>\\d{1,2})[-/.]{month}(?:[-/.]{year})?|{year}[-/]{month}[-/]{date}|{month}[-/]{date}", dated],
  ["(?<=(?:op|deze) )(?!zo(?![.n])){anywd}", weekday("first")],
  [
    `(?:de|op|den) (?:(?=\\d){nthdate}(?! ?(?:\\p{L}+dag|${COUNTED})(?!\\p{L}))|(?=\\p{L})(?<!(?:u|je|jij|ik|we|wij|jullie|als|is|zijn|bent) de ){nthdate}(?= (?:om|van|en|of|voor|na|tegen|tussen|vanaf|\\p{L}+ (?:ik|wij|we|u|je|er|jullie|het|uw|onze))(?!\\p{L})|(?: maand)?[.,;:!?)]|$))|(?:op )?de (?=\\d){date}(?! ?(?:${COUNTED})(?!\\p{L}))(?![.:/-]\\d|,\\d| ?(?:uur|u|h|heures?|jours?|dagen|werkdagen|euros?|%|€|am|pm|a\\.m|p\\.m|weken|minuten|stuks|keer|x)(?!\\p{L}))|(?!zo een){anywd} (?:de |den |(?=\\d)){date}(?![.:/-]\\d|,\\d| ?(?:uur|u|h|heures?|jours?|dagen|werkdagen|euros?|%|€|am|pm|a\\.m|p\\.m|weken|minuten|stuks|keer|x)(?!\\p{L}))`,
    dayOfMonth,
  ],
  ["{nthdate}(?: dag)?(?: van)? deze maand", monthOf(0)],
  [`(?:de )?{nthdate}(?: dag)?(?: van)?(?: de)? ${NEXT} maand`, monthOf(1)],
  ["(?:de )?(?:{nth}|laatste) {wd} (?:van|in) {month}(?: {year})?", nthWeekday()],
  ["(?:de )?(?:{nth}|laatste) {wd} van (?:de|deze) maand", nthWeekday("this")],
  [`(?:de )?(?:{nth}|laatste) {wd} van (?:de )?${NEXT} maand`, nthWeekday("next")],
  ["(?:op )?de laatste werkdag van (?:(?:de|deze) maand|{month})", lastBusinessDay],
  ["(?:op )?de laatste dag van (?:de|deze) (?:lopende )?maand", end("month", 0)],
  ["(?:op )?de laatste dag van {month}", inMonth("end")],
  ["(?:op )?de laatste dag van (?:het|dit) jaar", end("year", 0)],
  ["(?<=(?:voor|tegen|na|tot) ){month}(?! \\d)", inMonth("whole")],
  ["(?:de )?(?:einde?|eind) (?:van )?(?:de |deze |lopende )*week|weekeinde?(?= halen)", end("week", 0)],
  [`(?:einde?|eind) (?:van )?(?:de )?${NEXT} week`, end("week", 1)],
  ["(?:einde?|eind) (?:van )?(?:de |deze |lopende )*maand", end("month", 0)],
  [`(?:einde?|eind) (?:van )?(?:de )?${NEXT} maand`, end("month", 1)],
  ["(?:einde?|eind) (?:van )?(?:het |dit )*jaar|(?:het )?jaareinde?", end("year", 0)],
  ["(?:het )?maandeinde?", end("month", 0)],
  ["(?:in )?de eerste helft van (?:de|deze) week", stretch("middle", "week", 0)],
  [`(?:in )?de eerste helft van (?:de )?${NEXT} week`, stretch("middle", "week", 1)],
  [`(?:in )?de tweede helft van (?:de )?${NEXT} week`, end("week", 1)],
  ["(?:in )?de eerste helft van {month}", inMonth("middle")],
  ["(?:in )?de tweede helft van {month}", inMonth("end")],
  ["(?:voor|voordat|voor dat|eer) de week (?:om|voorbij|uit|gedaan) is", end("week", 0)],
  ["(?:voor|voordat|voor dat|eer) de maand (?:om|voorbij|uit|gedaan) is", end("month", 0)],
  ["(?:voor|voordat|voor dat|eer) het jaar (?:om|voorbij|uit|gedaan) is", end("year", 0)],
  [
    "(?:in de loop van |in |van |binnen |ergens )?deze week(?: nog)?|nog deze week|in de loop van de week",
    whole("week", 0),
  ],
  ["van de week", whole("week", 0)],
  ["(?:in )?de week", within("week")],
  ["binnen de week", inSpan({ days: 7 })],
  ["binnen de maand", inSpan({ months: 1 })],
  [`(?:in de loop van |in |ergens )?(?:de )?${NEXT} week`, whole("week", 1)],
  [`(?:in )?(?:het )?begin (?:van )?(?:de )?${NEXT} week`, stretch("begin", "week", 1)],
  ["(?:in )?(?:het )?begin (?:van )?(?:de|deze) week", stretch("begin", "week", 0)],
  [`(?:(?:het )?midden(?: van)?|half|halverwege|medio)(?: de)? ${NEXT} week`, stretch("middle", "week", 1)],
  ["(?:(?:het )?midden(?: van)?|half|halverwege|medio) (?:de|deze) week", stretch("middle", "week", 0)],
  ["(?:(?:in|tijdens|doorheen|van) )?(?:dit|het)(?: komende?)? ?week-?end", whole("weekend", 0)],
  ["(?:komend|aankomend|aanstaand) week-?end", whole("weekend", 0)],
  ["(?:het )?volgende? week-?end", whole("weekend", 1)],
  ["(?:nog )?(?:in (?:de loop van )?)?(?:dit|het lopende) kwartaal", whole("quarter", 0)],
  ["(?:in (?:de loop van )?)?(?:het )?(?:volgende?|komende?) kwartaal", whole("quarter", 1)],
  ["(?:einde?|eind) (?:van )?(?:het |dit )?kwartaal", end("quarter", 0)],
  [
    "(?:(?:in|tijdens|eind|einde) )?(?:van )?(?:het )?{nth} kwartaal(?: (?:van )?{year})?|(?:(?:in|eind) )?q(?<n>[1-4])(?: {year})?",
    inQuarter,
  ],
  ["(?:in de loop van )?deze maand", whole("month", 0)],
  [`(?:in de loop van |in |ergens )?(?:de )?${NEXT} maand`, whole("month", 1)],
  [`(?:in )?(?:het )?begin (?:van )?(?:de )?${NEXT} maand`, stretch("begin", "month", 1)],
  [`(?:(?:het )?midden(?: van)?|half|halverwege|medio)(?: de)? ${NEXT} maand`, stretch("middle", "month", 1)],
  ["(?:in )?(?:het )?(?:begin|primo) (?:van )?{month}(?: {year})?", inMonth("begin")],
  ["(?:half|halfweg|medio|midden|halverwege|mid)[ -]{month}(?: {year})?", inMonth("middle")],
  ["(?:einde?|eind|ultimo) (?:van )?{month}(?: {year})?", inMonth("end")],
  ["(?:in de loop van |in |doorheen |tijdens )(?:de maand )?{month}(?: {year})?(?! \\d)", inMonth("whole")],
  [`(?:in )?(?:het )?${WEEK}`, inWeek("whole")],
  [`{anywd},? (?:van |in |uit )?(?:de )?${WEEK}|${WEEK},? (?:op )?{anywd}`, inWeek("whole")],
  [`(?:in )?(?:het )?begin (?:van )?(?:de )?${WEEK}`, inWeek("begin")],
  [`(?:(?:het )?midden(?: van)?|half|halverwege|medio)(?: de)? ${WEEK}`, inWeek("middle")],
  [`(?:einde?|eind) (?:van )?(?:de )?${WEEK}`, inWeek("end")],
  ["(?:in )?de week van (?:de )?(?:{wd},? )?{date} {month}(?: {year})?", weekOf(dated)],
  ["(?:in )?de (?:{nth}|laatste) (?:volle )?week (?:van|in) {month}", weekOfMonth()],
  ["(?:in )?de (?:{nth}|laatste) (?:volle )?week van deze maand", weekOfMonth("this")],
  [`(?:in )?de (?:{nth}|laatste) (?:volle )?week van (?:de )?${NEXT} maand`, weekOfMonth("next")],
  ["(?:in de loop van |in |ergens )?(?:volgend|komend) jaar", whole("year", 1)],
  ["(?:nog )?(?:in de loop van |in )?dit (?:kalender|boek)?jaar(?: nog)?", whole("year", 0)],
  ["nog in {year}", dayOfYear(31, 12)],
  [
    "(?:in )?(?:het )?begin (?:van )?(?:(?:volgend|komend) jaar|het nieuwe? ?jaar)|(?:in )?het nieuwe jaar",
    stretch("begin", "year", 1),
  ],
  ["(?:einde?|eind) (?:van )?(?:volgend|komend) jaar", end("year", 1)],
];

const HOUR = "(?:uur|u|h)";
/** "Een uur" is a length more often than a time. */
const AT_ONE = "(?<=(?:om|voor|na|tegen|rond|omstreeks|vanaf|tot|uiterlijk|tussen|dag|morgen|dag,|morgen,) )";
const PART_AFTER =
  "(?:,? ?(?:in de |'s |op de )?(?<part>ochtends|morgens|ochtend|voormiddag|middags|namiddags|namiddag|middag|avonds|avond|nachts|nacht)|,? ?(?<ampm>[ap]\\.?m\\.?))?";

export const DUTCH_TIMES: readonly TimeRule[] = [
  ["(?:het )?(?:einde?|eind) van(?= (?:vandaag|morgen|(?:deze |volgende )?{wd}))", part("end_of_day")],
  [`{h}[:.]{m}(?::\\d\\d)?(?: ?${HOUR})?${PART_AFTER}`, clock()],
  [`(?<h>\\d{1,2}) ?[uh] ?{m}${PART_AFTER}`, clock()],
  [`(?:(?!een uur)|${AT_ONE}){h} ?${HOUR}(?: precies| stipt)?(?! of {n}(?!\\p{L}))${PART_AFTER}`, clock()],
  [`(?<h>\\d{1,2}) uur {m}${PART_AFTER}`, clock()],
  ["(?<h>\\d{1,2}) ?(?<ampm>[ap]\\.?m\\.?)", clock()],
  [`half ?{h}(?: ${HOUR})?${PART_AFTER}`, clock({ half: true })],
  [`{n} (?:minuten )?voor half ?{h}(?: ${HOUR})?${PART_AFTER}`, clock({ half: true, count: -1 })],
  [`{n} (?:minuten )?(?:over|na) half ?{h}(?: ${HOUR})?${PART_AFTER}`, clock({ half: true, count: 1 })],
  [`kwart voor {h}${PART_AFTER}`, clock({ minutes: -15 })],
  [`kwart (?:over|na) {h}${PART_AFTER}`, clock({ minutes: 15 })],
  [`{n} (?:minuten )?voor {h}(?: ${HOUR})?${PART_AFTER}(?! ?(?:pakket|stuk|euro))`, clock({ count: -1 })],
  [`{n} (?:minuten )?(?:over|na) {h}(?: ${HOUR})?${PART_AFTER}`, clock({ count: 1 })],
  ["(?<=(?:voor|na|tegen|rond|om|omstreeks|uiterlijk) )(?<h>[1-9]|1[0-2])'?en", clock()],
  [
    "12 uur 's middags|twaalf uur 's middags|de middag|(?:voor|tegen) (?:de |den )?(?:middag|noen)",
    clock({ at: 12 * 60 }),
  ],
  [`de klok van {h}(?: ${HOUR})?${PART_AFTER}`, clock()],
  ...HOURS_OF_PEOPLE.map(
    (word, at): TimeRule => [
      `(?<=(?:voor|na|tegen|rond|om|omstreeks|uiterlijk) )${word}${PART_AFTER}`,
      (said, groups) => clock()({ ...said, h: at + 1 }, groups),
    ],
  ),
  ["middernacht", clock({ at: 0 })],
  ["(?<=(?:rond|tegen|om|omstreeks|vanaf) )een uur of {h}", clock()],
  [
    "(?<=(?:voor|tegen|om|rond) )(?<h>\\d{1,2})(?= (?:heb|hebt|heeft|ben|is|krijg|krijgt|staat|ligt|bel|belt|hoor|hoort|weet) (?:je|u|ik|we|wij|jullie|hij|ie|het|ze)(?!\\p{L}))",
    clock(),
  ],
  ["(?<=voor )het (?:avondeten|avondmaal|diner)", part("end_of_day")],
  ["(?<=voor )(?:het slapen ?gaan|(?:u|je) gaat slapen)", part("evening")],
  ["het middaguur", clock({ at: 12 * 60 })],
  ["na (?:de (?:middag|noen)|(?:de |mijn |onze )?(?:lunch|middagpauze))", part("afternoon")],
  [
    "(?:voor|voordat|eer) (?:ik|wij|we) (?:naar huis (?:ga|gaan|vertrek|vertrekken)|de deur (?:dichtdoe|dichtdoen|sluit|sluiten)|afsluit|afsluiten|vertrek|vertrekken|stop|stoppen|dichtgaan)|(?:voor )?(?:het )?(?:einde?|eind) van (?:mijn|onze|de) (?:dienst|shift|werkdag)",
    part("end_of_day"),
  ],
  [
    "(?:(?:in )?(?:het )?(?:begin|einde?|eind|midden) van de |vroeg in de |laat in de )(?<part>ochtend|voormiddag|namiddag|middag|avond)|in de voor(?<part2>avond)",
    part(),
  ],
  [
    "(?:einde?|eind) (?:van )?(?:de |deze |kantoor|werk)*dag|sluitingstijd|het einde van de dag|(?:einde?|eind) (?:van )?(?:de )?(?:kantooruren|werkuren)",
    part("end_of_day"),
  ],
  [
    "(?:in|tijdens|op)? ?(?:de |het )?(?:loop van de )?(?<part>ochtend|voormiddag|namiddag|middag|avond)|'s (?<part2>ochtends|morgens|namiddags|middags|avonds|nachts)",
    part(),
  ],
  ["{h}[:.uh]{m} ?- ?{h2}[:.uh]{m2}|(?<h>[01]\\d){m} ?- ?(?<h2>[012]\\d){m2}(?: ?(?:u|h|uur))", range],
  [`(?:tussen|van) {h} ?${HOUR}? ?{m}? (?:en|tot) (?:de |het )?(?:middag|noen)`, untilNoon],
  [`(?:tussen|van) {h}(?:[:.uh]{m})? ?${HOUR}? ?(?:en|tot|-|a) ?{h2}(?:[:.uh]{m2})?(?: ?${HOUR})?`, range],
  [`{h}(?:[:.uh]{m})? ?- ?{h2}(?:[:.uh]{m2})? ?${HOUR}|{h} ?[uh] ?- ?{h2} ?[uh]`, range],
];

/** Before or after what says when, closest first. */
export const DUTCH_LINKS = {
  /** Words between a day and its time. */
  glue: "(?:om|rond|omstreeks|tegen|voor|na|vanaf|tot|uiterlijk|ten laatste|op|in de|de|van|en dan|dus|,|-|in|vanaf|klokslag|al|nog|graag|het|liefst|ergens)",
  by: "tegen|uiterlijk(?: op| om| tegen)?|ten laatste(?: op| om| tegen)?|op zijn laatst|op z'n laatst|niet later dan|binnen|tot en met|t/m|tegen ten laatste|tussen nu en|nog voor het einde van",
  before: "voor|nog voor",
  after: "na(?! (?:de (?:middag|noen)|(?:de |mijn |onze )?(?:lunch|middagpauze)))|niet voor|niet eerder dan",
  from: "vanaf|met ingang van|ingaand|per",
  booked:
    "(?:in|vooruit)?ge(?:pland|boekt|roosterd)|gereserveerd|genoteerd|noteer|noteren|voorzien|vrijgehouden|boek|boeken|plan|plannen|reserveer|reserveren|vastgelegd|zal (?:\\p{L}+ ){0,2}voor(?: het| de| op)?\\s+zijn|ingeschreven|aangemeld|afgesproken|een afspraak|uw afspraak|op (?:de|mijn|onze) lijst|op de planning|op de agenda|inplannen",
  roughly:
    "of ?zo|of daaromtrent|of daaromtrend|of (?:iets|wat) (?:later|eerder|vroeger)|of een (?:dag|dagje) (?:later|eerder)|zo ongeveer|om en bij",
  byAfter: "ten laatste|uiterlijk|op zijn laatst",
  at: "op|om|rond|omstreeks|de|het|ook|vanaf|pas",
  bareHour:
    "(?:om|voor|tegen|rond|na|vanaf|uiterlijk)(?: om)? (?<h>\\d{1,2})|(?:om|tegen|rond) (?<h>twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)",
};
