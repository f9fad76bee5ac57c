/** Shorthand and slips of the pen in what says when: "bnn 2 werkdgn", "overmogren", "tonite". Pure; places in the answer lead back to places in the text. */
import type { MomentLanguage } from "./shapes.ts";

type Short = readonly [pattern: string, means: string];

/** "Two and a half hours", "2.5 weeks": the half in smaller units. */
const HALVES: readonly Short[] = [
  ["(?:hours?|hrs?|h)", "hours and 30 minutes"],
  ["days?", "days and 1 day"],
  ["weeks?", "weeks and 4 days"],
  ["months?", "months and 15 days"],
].map(([unit, means]) => [
  `(one|two|three|four|five|six|seven|eight|nine|ten|[1-9])(?: and a half|[.,]5| ?½) ?${unit}`,
  `$1 ${means}`,
]);

/** Read between edges of words, in folded text. `$1` is what stood in brackets. */
const SHORT: Readonly<Record<MomentLanguage, readonly Short[]>> = {
  nl: [
    ["'?t(?= (?:week-?end|einde?|begin|midden|nieuwe))", "het"],
    ["v/d|vd(?= (?:week|maand|dag|ochtend|middag|avond))", "van de"],
    ["bnn", "binnen"],
    ["(een|twee|drie|vier|vijf|zes|zeven|acht|tien|twaalf|veertien) \\(\\d{1,2}\\)(?= )", "$1"],
    ["(?<=(?:binnen|over) )(\\d{1,2}) ?d\\.?", "$1 dagen"],
    ["dindsdag|disdag|dinsdaag", "dinsdag"],
    [
      "(?<=(?:^|[.!?,\\n] ?))mogen(?= (?:bel|stuur|mail|app|kom|breng|lever|krijg|krijgt|hoor|hoort|heb|hebt|heeft|is|wordt) )",
      "morgen",
    ],
    ["wknd|wkend|wkd|w-?end", "weekend"],
    ["eow", "einde van de week"],
    ["eod|cob", "einde van de dag"],
    [
      "'?n(?= (?:half|halve|halfuur\\p{L}*|kwartier\\p{L}*|uur|uurtje|goed|klein|dik|dag|dagje|week|weekje|maand|maandje|paar|tweetal|drietal|minuut|minuutje)(?!\\p{L}))",
      "een",
    ],
    ["(\\d{1,2}) ?wd", "$1 werkdagen"],
    ["wk(?!\\.? ?\\d)", "week"],
    ["tss", "tussen"],
    ["(?:werk|wrk|wk)d(?:gn|gen|n|\\.)|wrkdagen|wkdagen|we?rkd(?=[ ,.])", "werkdagen"],
    ["dgn|dgen", "dagen"],
    ["wkn", "weken"],
    ["vanmid|vnmiddag|vanmdg", "vanmiddag"],
    ["vanav|vanavnd", "vanavond"],
    ["vnd(?:aa?)?g|vandg|vdg|vndaag", "vandaag"],
    ["mo?rgn|morgn|mrg|(?<!'s )morg\\.?(?= )", "morgen"],
    ["(dinsd|woensd|donderd|vrijd|zaterd)\\.?(?= )", "$1ag"],
    ["o?ve?rmo?rgn", "overmorgen"],
    ["v(?:o?l)?gn?de?\\.? (?:wk|week)|volg\\.? (?:wk|week)|vlg\\.? (?:wk|week)", "volgende week"],
    ["(\\p{L}*dag|morgen)[ -]?vm", "$1voormiddag"],
    ["(\\p{L}*dag|morgen)[ -]?nm", "$1namiddag"],
    ["(ma|di|wo|do|vr|vrij|za)[ -]?vm", "$1 voormiddag"],
    ["(ma|di|wo|do|vr|vrij|za)[ -]?nm", "$1 namiddag"],
  ],
  fr: [
    ["ds(?= (?:les?|la|l'|\\d|une?|deux|trois|quelques))", "dans"],
    ["jrs?", "jours"],
    ["(\\d{1,2}) ?j(?! ?\\.? ?ouvr)", "$1 jours"],
    ["(\\d{1,2}) ?j(?:rs?|ours?)?\\.? ?ouvr(?:\\.|ables?|es?)?", "$1 jours ouvrables"],
    ["j(?:ours)? ?ouvr\\.?", "jours ouvrables"],
    ["(\\d{1,2}) ?u ?([0-5]\\d)?", "$1h$2"],
    ["au \\+ (tot|tard)", "au plus $1"],
    ["vdr|vendr\\.?", "vendredi"],
    ["mercr\\.?", "mercredi"],
    ["jeud\\.?", "jeudi"],
    ["(?:sem\\.?|semaine) proc?h?\\.?", "semaine prochaine"],
    ["sem\\.?(?= (?:prochaine|suivante))", "semaine"],
    ["(?<=(?:en|la|de|pour|fin|debut|milieu) )s(\\d{1,2})", "semaine $1"],
    ["1er/(\\d{1,2})", "1/$1"],
    ["24 ?h(?:eures)? ouvr(?:able|ee)s?", "1 jour ouvrable"],
    ["48 ?h(?:eures)? ouvr(?:able|ee)s?", "2 jours ouvrables"],
    ["72 ?h(?:eures)? ouvr(?:able|ee)s?", "3 jours ouvrables"],
    ["(?<=(?:l'|d'|demain |hier |di |(?:lun|mar|mer|jeu|ven|sam)\\.? ))apm", "apres-midi"],
    ["c'?t'? ?aprem|cet apm", "cet apres-midi"],
    ["demian|dem\\.?(?= (?:mat|aprem|apres|soir|midi|avant|avt|vers|entre|a |\\d))", "demain"],
    ["apres demain", "apres-demain"],
    ["d ?ici", "d'ici"],
    ["avt\\.?|av\\.?(?= (?:midi|\\d))", "avant"],
    ["(lundi|mardi|mercredi|jeudi|vendredi) pro(?:ch)?\\.?", "$1 prochain"],
    ["(ce|le) we", "$1 weekend"],
    ["dem1|2m1", "demain"],
    ["aujourd'?hui|aujourdhui|aujoud'hui|aujourd hui", "aujourd'hui"],
  ],
  en: [
    ...HALVES,
    ["gimme", "give me"],
    ["tonite|2nite|tonit|2night", "tonight"],
    ["2day", "today"],
    ["2moro|2morrow|2mrw|tomo|tomoro|tommorr?ow|tomorow|tmoro", "tomorrow"],
    ["nxt", "next"],
    ["arvo", "afternoon"],
    ["tmrw?|tmro?|tomoz|tmw", "tomorrow"],
    ["(?:tmrw?|tmw) eve", "tomorrow evening"],
    ["(tomorrow|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day) eve", "$1 evening"],
    ["b4|bfr|bef\\.", "before"],
    ["(\\d|two|three|four|five) wds?", "$1 working days"],
    ["wknd|wkend|wk-end", "weekend"],
    ["w(?:or)?kg? days?", "working days"],
    ["bu?[sz]\\.? days?|biz days?", "business days"],
    ["we[nd]n?sday|wendesday|wensday", "wednesday"],
  ],
};

/** Words that are mistyped most: long enough for one slip to leave them known. */
const KNOWN: Readonly<Record<MomentLanguage, readonly string[]>> = {
  nl: "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag morgen overmorgen vanmiddag vanavond werkdagen weekend januari februari augustus september oktober november december".split(
    " ",
  ),
  fr: "lundi mardi mercredi jeudi vendredi samedi dimanche demain semaine prochaine prochain janvier fevrier juillet septembre octobre novembre decembre".split(
    " ",
  ),
  en: "monday tuesday wednesday thursday friday saturday sunday tomorrow tonight weekend january february august september october november december".split(
    " ",
  ),
};

/** Words of their own, one slip away from a day. */
const OTHER = new Set(
  "mogen moren morgens morge vandag monda zondige deman demian demains semaines semain prochains prochai sundy sunda augusts mari madri marid jedi ludi".split(
    " ",
  ),
);

const SHORTEST_LOST = 6;

/** One letter lost, doubled, or two changed about; the first one stays. Of short words only the last. */
function slipsOf(word: string): string[] {
  const places = Array.from({ length: word.length - 1 }, (_, place) => place + 1);
  const swapped = places.slice(0, -1).map((at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2));
  if (word.length < SHORTEST_LOST) return swapped;
  const lost = places.map((at) => word.slice(0, at) + word.slice(at + 1));
  const doubled = places.map((at) => word.slice(0, at) + word[at] + word.slice(at));
  return [...swapped, ...lost, ...doubled];
}

type Ready = { short: readonly (readonly [RegExp, string])[]; slips: ReadonlyMap<string, string> };
const ready = new Map<MomentLanguage, Ready>();

function readyFor(language: MomentLanguage): Ready {
  const known = ready.get(language);
  if (known) return known;
  const short = SHORT[language].map(
    ([pattern, means]) => [new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, "gu"), means] as const,
  );
  const words = KNOWN[language];
  const slips = words.flatMap((word) => slipsOf(word).map((slip): [string, string] => [slip, word]));
  const made = { short, slips: new Map(slips.filter(([slip]) => !OTHER.has(slip) && !words.includes(slip))) };
  ready.set(language, made);
  return made;
}

type Change = { at: number; length: number; as: string };
/** `back`: from a place in the plain text to one in the text that was given. */
export type Respelled = { plain: string; back(place: number, isEnd?: boolean): number };

export function respelled(plain: string, language: MomentLanguage): Respelled {
  const changes = changesIn(plain, readyFor(language));
  if (changes.length === 0) return { plain, back: (place) => place };
  let out = "";
  let from = 0;
  const marks = changes.map(({ at, length, as }) => {
    out += plain.slice(from, at) + as;
    from = at + length;
    return { begin: out.length - as.length, end: out.length, at, behind: from };
  });
  return {
    plain: out + plain.slice(from),
    back(place, isEnd = false) {
      const mark = marks.findLast(({ begin }) => (isEnd ? begin < place : begin <= place));
      if (!mark) return place;
      if (place >= mark.end) return mark.behind + place - mark.end;
      return isEnd ? mark.behind : mark.at;
    },
  };
}

function changesIn(plain: string, { short, slips }: Ready): Change[] {
  const found: Change[] = short.flatMap(([pattern, means]) =>
    [...plain.matchAll(pattern)].map((match) => ({
      at: match.index,
      length: match[0].length,
      as: means.replace("$1", match[1] ?? "").replace("$2", match[2] ?? ""),
    })),
  );
  for (const { 0: word, index } of plain.matchAll(/(?<![\p{L}\d'-])\p{L}{5,11}(?![\p{L}\d])/gu)) {
    const as = slips.get(word);
    if (as) found.push({ at: index, length: word.length, as });
  }
  const kept: Change[] = [];
  for (const change of found.toSorted((a, b) => a.at - b.at || b.length - a.length))
    if (change.at >= (kept.at(-1)?.at ?? 0) + (kept.at(-1)?.length ?? 0)) kept.push(change);
  return kept.filter(({ at, length, as }) => plain.slice(at, at + length) !== as);
}
