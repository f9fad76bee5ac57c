/** How French says what time it is. Patterns for folded text; what they mean stands beside them. */
import { asWritten, clock, comingMorning, part, range, type TimeRule, untilNoon } from "./meanings.ts";
import type { TimeWords } from "./shapes.ts";

/** Of those who eat between noon and two. */
const lunch = (): TimeWords => ({
  kind: "between",
  from: { hours: 12, minutes: 0, sure: true },
  to: { hours: 14, minutes: 0, sure: true },
});
const PART_AFTER = "(?:,? ?(?:du |de l'|dans l'|le )(?<part>matin|apres[- ]midi|soir)|,? ?(?<ampm>[ap]\\.?m\\.?))?";
/** Early in the morning, whatever the hour. */
const EARLY =
  "a l'aube|aux aurores|au (?:petit|grand) matin|de (?:bon|grand) matin|de bonne heure|au point du jour|a l'ouverture(?= (?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi))";
const A_DAY_BEFORE =
  "(?:demain|aujourd'hui|matin|midi|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: \\d{1,2})?(?: \\p{L}{3,9})?";
const H = "(?:h|heures?)";
/** "Une heure" is how long it takes, unless a word before it makes it a time; so is what something lasts. */
const CLOCK =
  "(?:(?!une heure)|(?<=(?:a|vers|avant|pour|des|d'ici|entre|di|demain) ))(?<!-)(?<!(?:pendant|durant|dur(?:e|ent|era|eront|ait)|pren(?:d|ds|dra|nent)|met|mettra|faut|toutes les|tous les|chaque|encore|moins de|plus de) (?:environ )?)";
const NO_LENGTH =
  "(?! (?:a l'avance|d'avance|plus (?:tot|tard)|auparavant|durant|de (?:retard|route|trajet|travail|main|vol|trop|plus|moins|formation|cours|conduite|marche)|d'(?:attente|intervention|ecart)|par (?:jour|semaine|mois|an)|sur \\d))(?!/)";

export const FRENCH_TIMES: readonly TimeRule[] = [
  ["(?:la )?fin (?:de |d')(?=(?:aujourd'hui|demain|{wd}))", part("end_of_day")],
  [`{h} ?[:h] ?{m}(?::\\d\\d)?(?: ?(?:h|min|minutes))?${PART_AFTER}`, clock()],
  [`{h} ${H} {m}(?: minutes?)?${PART_AFTER}`, clock()],
  [`(?<=(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|demain),? )(?<h>0?6) ?${H}${NO_LENGTH}`, asWritten],
  [`${CLOCK}{h} ?${H}${PART_AFTER}${NO_LENGTH}`, clock()],
  [`${CLOCK}{h} ?${H} et (?:le |un )?quart${PART_AFTER}${NO_LENGTH}`, clock({ minutes: 15 })],
  [`${CLOCK}{h} ?${H} et demie?${PART_AFTER}${NO_LENGTH}`, clock({ minutes: 30 })],
  [`{h} ?${H} moins (?:le |un )?quart${PART_AFTER}`, clock({ minutes: -15 })],
  [`{h} ?${H} moins {n}${PART_AFTER}`, clock({ count: -1 })],
  [`{h} ?${H} (?:et )?{n}(?: minutes)?${PART_AFTER}`, clock({ count: 1 })],
  ["(?<h>\\d{1,2}) ?(?<ampm>[ap]\\.?m\\.?)", clock()],
  ["midi et demie?|midi trente", clock({ at: 12.5 * 60 })],
  ["midi et (?:le |un )?quart", clock({ at: 12.25 * 60 })],
  ["midi moins (?:le |un )?quart", clock({ at: 11.75 * 60 })],
  ["midi(?: pile| precis\\p{L}*)?", clock({ at: 12 * 60 })],
  // The end of the day that is named, not its begin.
  ["(?<=(?:avant|pour|d'ici(?: a)?|jusqu'a|ce soir(?: a|,)?) )minuit", clock({ at: 23 * 60 + 59 })],
  ["minuit", clock({ at: 0 })],
  ["minuit (?:et demie?|trente)", clock({ at: 30 })],
  // "10, ce soir".
  ["(?<h>1[0-2]|[1-9]),(?= (?:ce soir|ce matin|demain (?:matin|soir)))", clock()],
  [
    "(?:la )?fin de (?:la )?journee|(?:la )?fin du jour|(?:l'heure de )?fermeture(?: des bureaux)?|eod|cob",
    part("end_of_day"),
  ],
  [
    "(?:dans |en |au cours de |durant )?(?:l'|la |le |dans la )(?<part>matinee|matin|apres[- ]midi|soiree|soir)|en (?<part2>matinee|soiree)",
    part(),
  ],
  [
    "(?:en |au |a la |dans la )?(?:debut|milieu|fin) (?:de |d'|de l'|de la )(?<part>matinee|apres[- ]midi|soiree)",
    part(),
  ],
  ["(?:a |des )?la premiere heure|des potron-minet", comingMorning],
  [`${EARLY}|tot dans la matinee`, part("morning")],
  ["apres (?:la |l'heure de )?fermeture(?! de)", part("evening")],
  ["{h} ?[:h] ?{m} ?- ?{h2} ?[:h] ?{m2}", range],
  [`{h} ?- ?{h2} ?${H}`, range],
  ["{h} (?:du (?<part>matin|soir)|de l'(?<part2>apres[- ]midi))", clock()],
  ["(?<=(?:a|vers|avant|pour|des|d'ici) ){h}\\.{m}(?!\\d|[.,]\\d| ?(?:€|euros?|%))", clock()],
  ["entre midi et (?:deux|2)(?! ?(?:h|\\d))", lunch],
  [`(?:entre|de) {h} ?${H}? ?{m}? (?:et|a) midi`, untilNoon],
  [`(?:entre|de) midi (?:et|a) {h2} ?${H} ?{m2}?`, range],
  // Without the word for hours it is a time beside a day, or at the end of what is said.
  [`(?<=${A_DAY_BEFORE},? )(?:entre|de) {h} (?:et|a) {h2}(?! ?(?:\\d|[a-z]))`, range],
  [`(?<=${A_DAY_BEFORE},? ){h} a {h2} ?${H}`, range],
  ["entre (?<h>[7-9]|1\\d) et (?<h2>[89]|1\\d|2[01])(?=\\s*(?:[.;!?)]|$))", range],
  [`(?:entre|de) {h}(?: ?(?:h|:) ?{m2}| ?${H})? (?:et|a) {h2} ?${H}`, range],
  [`(?:(?:entre|de) )?{h} ?${H} ?{m}? ?(?:et|a|-) ?{h2} ?${H} ?{m2}?`, range],
];
