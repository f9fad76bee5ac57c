/** Weekdays that Dutch cuts short: "di", "vrij.". Most are words too, so they count only where nothing but a day can stand. */
import { TIME_OF_DAY } from "./dutchWords.ts";
import { type DayRule, part, weekday } from "./meanings.ts";

/** "zo" is nearly always another word, so a short Sunday needs its full stop. */
export const SHORT = "(?!zo(?![.n])){shortwd}";
/** A short day counts only where nothing but a day can stand. */
const SHORT_SAID = `(?<=(?:tegen|uiterlijk|laatste|deze|komende|vanaf|t/m|voor|op|naar) )${SHORT}(?! \\d{1,2} ?(?:stuks|euro|keer|x))`;
const SHORT_GOES_ON =
  "(?= (?:terug|weer|ochtend|voormiddag|namiddag|middag|avond|tussen|(?:(?:om|voor|na|tegen|rond|omstreeks|vanaf|uiterlijk) )?(?:\\d{1,2} ?(?:u|uur|h|[:.]\\d\\d)(?!\\p{L})|half ?(?:\\d|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(?!\\p{L})|kwart (?:voor|over|na) )))";
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
  "(?:(?<=(?:komt|komen|rijdt|rijden|belt|levert) )(?=vrij ){shortwd}(?= (?:langs|bij|naar|met|terug)(?!\\p{L}))|(?<=(?:rijdt|rijden|gaat|komt|volgt|volgen|is|wordt|staat|worden|komen|zijn|belt|bel|gaan|doet|proberen|krijgt|ontvangt|hoort|brengt|stuurt|levert|haalt|neemt|weer|pas) )(?=(?:ma|di|wo|do|vr|za)(?![\\p{L}])){shortwd}|(?=(?:ma|di|wo|do|vr|za)\\.){shortwd}(?= )|(?=(?:di|wo|do|vr|za)(?![\\p{L}])){shortwd}(?= (?:of|en) (?:di|wo|do|vr|za)(?![\\p{L}]))|(?=(?:ma|di|wo|do|vr)/){shortwd}(?=/(?:di|wo|do|vr|za)(?![\\p{L}]))|(?<=(?<!\\p{L})(?:ma|di|wo|do|vr)/)(?=(?:di|wo|do|vr|za)(?![\\p{L}])){shortwd}|(?<=(?<!\\p{L})(?:di|wo|do|vr) (?:of|en) )(?=(?:di|wo|do|vr|za)(?![\\p{L}])){shortwd}|(?<=\\p{L}+ (?:ik|je|u|we|wij|jullie) )(?=(?:di|wo|do|vr|za)(?![\\p{L}])){shortwd}(?= *(?:$|[.,!?)])| (?:van|om|voor|terug|ok|nog|meer|weer|de|het|een|in|met|naar|tussen|bij|langs|zeker|even)(?!\\p{L})))";

/** Two letters that are the name of a day as often as a word. */
const TINY = "(?=(?:ma|di|wo|do|vr|za)(?![\\p{L}])){shortwd}";
/** "Rapport verzonden di." has been. */
const DONE =
  "(?!(?:in)?gepland |geboekt |gereserveerd )(?:\\p{L}{0,4}ge\\p{L}{3,}(?:d|t|en)|verzonden|verstuurd|bezorgd|betaald|besteld|hersteld|vervangen|verwerkt|ontvangen|behandeld)";
/** "Het rapport volgt di.": the last word. "Bij ma.", "hbo of wo." and "to do." are none. */
const SHORT_LAST = `(?=(?:di|wo|do|vr)\\.\\s*(?:$|\\n))(?<!(?<!\\p{L})(?:(?:hbo|mbo|havo|vwo|to|lady|bij|de|het|een|mijn|uw|the|i|you|we|of) (?:(?:en|of) )?|${DONE} )){shortwd}`;
/** "Elektrieker ma., loodgieter di.", "afspraak ma bij Femke", "ploeg → vrij. camera", "verzet ma -> di". */
const SHORT_SIGNED = `(?=(?:ma|di|wo|do|vr|za)\\.,){shortwd}|(?<=(?:->|→|=>) ?)(?=(?:ma|di|wo|do|vr|za)(?![\\p{L}])|vrij\\.){shortwd}(?= |[.,;)\\n]|$)|(?<=(?:eruit|erin|eraf|terug|klaar|binnen|langs|ophalen|plaatsen|leveren|afspraak|controle|levering|intake) )${TINY}(?= (?:bij|om|door|met)(?!\\p{L}))`;
/** "Ma bellen met dhr. Bakker": what is to be done, in a note. */
const SHORT_TO_DO = `(?<=(?:^|[.!?;,\\n])\\s?)${TINY}(?= \\p{L}{2,}en (?:met|bij|naar|aan|voor|over|door)(?!\\p{L}))`;
/** A line of a plan: "ma: oude kasten eruit". Alone it may be somebody's mother who speaks. */
const A_LINE = "(?:^|\\n)[ *-]*";
const SHORT_PLANNED = `(?=(?:ma|za|vrij)\\.?: )(?<=${A_LINE})(?:(?=[^]{0,300}\\n[ *-]*(?:ma|di|wo|do|vr|vrij|za)\\.?: )|(?<=${A_LINE}(?:ma|di|wo|do|vr|vrij|za)\\.?: [^]{0,300}\\n[ *-]*)){shortwd}(?=: )`;

export const DUTCH_SHORT_DAYS: readonly DayRule[] = [
  [
    `${SHORT_SAID}|${SHORT}${SHORT_GOES_ON}|${SHORT_FIRST}|${SHORT_DOES}|${SHORT_NOTED}|${SHORT_LISTED}|${SHORT_LAST}|${SHORT_SIGNED}|${SHORT_TO_DO}|${SHORT_PLANNED}`,
    weekday("first"),
  ],
  [`${SHORT} ?${TIME_OF_DAY}`, part(weekday("first"))],
];
