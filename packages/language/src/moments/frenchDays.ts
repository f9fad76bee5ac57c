/** Days that French calls by a name: today, weekdays, the day after. Patterns for folded text; what they mean stands beside them. */
import { FRENCH_SHORT_DAYS } from "./frenchShort.ts";
import { LAST, NEXT, NO_EVENT, TIME_OF_DAY } from "./frenchWords.ts";
import {
  ahead,
  type DayRule,
  eve,
  eveWeekday,
  following,
  followingBusinessDay,
  nightOf,
  nthComing,
  offset,
  offsetBusinessDay,
  offsetDay,
  offsetWeekday,
  part,
  sameDay,
  sameWeekday,
  sleeps,
  weekday,
  weekdayIn,
} from "./meanings.ts";
import { NO_SPAN } from "./said.ts";
import type { DayWords } from "./shapes.ts";

/** The day before Ash Wednesday. */
const mardiGras = (): DayWords => ({
  kind: "span",
  span: { ...NO_SPAN, days: -1 },
  from: { kind: "feast", feast: "ash_wednesday", year: null },
});

const NEXT_WEEK = `(?:la )?(?:semaine (?:${NEXT}|d'apres)|prochaine semaine)`;
/** Of what a day is: "avant votre départ du", "avant l'échéance du". */
const WHOSE =
  "(?:votre|le|la|l'|notre|son|leur|ce|cette|vos|nos) ?\\p{L}{3,}(?: de \\p{L}+)?(?= (?:du|de|d'|prevu[es]* (?:le|ce)) ?(?:\\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))";
const A_FEAST =
  "(?:le |la |les |l')?(?:noel|nouvel an|jour de l'an|paques|pentecote|ascension|toussaint|fetes|carnaval)";
const A_DAY = `(?:${A_FEAST}|(?:le )?(?:{wd}|(?:{anywd} )?\\d{1,2}(?:er)? (?:{month})(?!\\p{L})|\\d{1,2}/\\d))`;
/** Behind a date, "le mercredi" is the one after it. */
const BEHIND_DATE =
  "(?=[lmjvsd]\\p{L}+(?:di|che)(?!\\p{L}))(?<=(?<!(?:du|de) )(?<!\\p{L})(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|le|ce) \\d{1,2}(?:er)?(?:/\\d{1,2}| {month})(?![\\p{L}\\d])[^.!?;\\n]{1,80} le ){wd}(?! (?:\\d|premier|prochain|suivant|en huit|en quinze|dernier|de la semaine|d'apres|qui))";

export const FRENCH_DAYS: readonly DayRule[] = [
  ["aujourd'hui|ce jour|auj\\.?|ajd", ahead(0)],
  ["tout a l'heure|tt a l'heure|tantot|plus tard dans la journee", ahead(0)],
  [
    "le (?:jour meme|meme jour)|(?:a partir de |des |pour )?ce (?:meme )?jour[- ]la|ce meme jour|a ce (?:moment|stade)[- ]la|a cette date(?:[- ]la)?|ce (?:mois|week-?end)-la|cette (?:semaine|nuit)-la",
    sameDay,
  ],
  ["ce (?<part>matin|soir)-la|cet (?<part>apres[- ]midi)-la|cette (?<part>matinee|soiree|nuit)-la", part(sameDay)],
  [
    `(?:(?:dans |sous |endeans )?les )?{span} (?:(?:apres|suivant|qui suivent) ${WHOSE}|a partir (?:de |du )?|apres|suivant)`,
    offset(1),
  ],
  [
    `(?:(?:dans |sous |endeans )?les )?{span} (?:plus tard|(?:apres|ensuite)(?=\\s*(?:[.,;:!?)]|$| (?:nous|on|je|vous|il|elle|ils|elles|c'est)(?!\\p{L})))|qui suivent|suivante?s)${NO_EVENT}`,
    offset(1, "alone"),
  ],
  [`{span} avant(?: ${WHOSE}|(?! (?:de |d'|que |qu')(?!\\d)))`, offset(-1)],
  [`(?:le |des le )?lendemain(?= (?:de |du |d')${A_DAY})|(?:le )?jour (?:d')?apres(?= ${A_DAY})`, offsetDay()],
  [`(?:le |des le )?surlendemain(?= (?:de |du |d')${A_DAY})`, offsetDay(2)],
  [`la veille(?= (?:de |du |d')${A_DAY})|(?:le )?jour (?:d')?avant(?= ${A_DAY})`, offsetDay(-1)],
  [`(?:l'|la )?avant-veille(?= (?:de |du |d')${A_DAY})`, offsetDay(-2)],
  ["(?:le )?{nth} jour (?:ouvrable|ouvre) (?:suivant|qui suit)(?=\\s*(?:[.,;:!?)]|$))", followingBusinessDay],
  ["(?:le )?{nth} jour (?:ouvrable|ouvre) (?:apres|suivant)", offsetBusinessDay],
  ["(?:juste|directement|immediatement|tout de suite|des le lendemain|peu) apres", offsetBusinessDay],
  [`(?:le )?{wd} (?:apres|qui suit|suivant)(?= ${A_FEAST})`, offsetWeekday(1)],
  [`(?:le )?{wd} (?:avant|qui precede|precedant)(?= ${A_FEAST})`, offsetWeekday(-1)],
  [
    "(?:le )?{wd} (?:d'apres|qui suit|d'ensuite)|(?<=(?:et|puis|,) (?:l'autre |le reste |\\p{L}+ ){0,3}le ){wd} suivant",
    following,
  ],
  ["(?:dans(?: le courant de)?|au cours de|en cours de|courant de) (?:la )?journee", ahead(0)],
  ["demain,? (?:dans|au cours de|en cours de) (?:la )?journee", ahead(1)],
  ["{wd},? (?:dans|au cours de|en cours de) (?:la )?journee", weekday("first")],
  ["(?:le jour d')?apres[- ]demain|le surlendemain", ahead(2)],
  [`(?:apres-demain|apres demain),? ${TIME_OF_DAY}`, part(ahead(2))],
  ["demain(?! matin)|des demain|dmn|dmain|2main", ahead(1)],
  ["(?:le )?lendemain|le (?:jour (?:suivant|prochain|d'apres)|prochain jour)(?! (?:ouvr|de travail))", following],
  ["demain,? (?:dans |au cours de )?(?:la )?nuit", nightOf(ahead(1))],
  [`(?:demain|dmn|dmain|2main),? ${TIME_OF_DAY}`, part(ahead(1))],
  ["(?:dans|au cours de) la journee de demain", ahead(1)],
  ["(?:dans|au cours de) la journee de {wd}", weekday("first")],
  ["d'aujourd'hui en huit", ahead(7)],
  ["d'aujourd'hui en quinze", ahead(14)],
  ["j ?\\+ ?{n}", sleeps],
  ["{wd} (?:dans|d'ici) {span}|dans {span},? (?:le )?{wd}", weekdayIn],
  ["avant-hier|avant hier|le jour d'avant[- ]hier", ahead(-2)],
  ["(?:l'|la )?avant-veille", eve(2)],
  ["hier|(?:le )?(?:jour dernier|dernier jour)(?=\\s*(?:[.,;!?]|$))", ahead(-1)],
  ["la veille(?! (?:de la|du|de l'|de votre|de notre) ?\\p{L}{4,})|le jour (?:d'avant|precedent)", eve()],
  ["le {wd} (?:d'avant|precedent)(?=\\s*(?:[.,;!?)]|$))", eveWeekday],
  [`hier,? ${TIME_OF_DAY}|la (?<part2>nuit) derniere`, part(ahead(-1))],
  ["(?:ce|cet|cette) (?<part>matin|matinee|apres[- ]midi|aprem|soir|soiree|nuit)", part(ahead(0))],
  [BEHIND_DATE, following],
  [`${BEHIND_DATE},? ${TIME_OF_DAY}`, part(following)],
  [
    "{wd},? (?:dans |au cours de )?(?:la )?nuit|(?:dans |pendant |durant )?la nuit (?:de |du ){wd}",
    nightOf(weekday("first")),
  ],
  [`(?<!(?:un|aucun) ){wd},? ${TIME_OF_DAY}`, part(weekday("first"))],
  [`{wd} prochain,? ${TIME_OF_DAY}`, part(weekday("next"))],
  ["(?<!(?:un|aucun) ){wd}", weekday("first")],
  ["{wd} qui vient", weekday("first")],
  ["ce {wd}", weekday("this")],
  ["ce {wd}-la", sameWeekday],
  [`ce {wd},? ${TIME_OF_DAY}`, part(weekday("this"))],
  ["(?:le )?{wd} (?:prochain|suivant)|(?:le )?prochain {wd}", weekday("next")],
  ["(?:le )?{wd} (?:dernier(?! (?:delai|carat|moment|ressort))|passe|precedent)|(?:le )?dernier {wd}", weekday("last")],
  ["{wd} (?:de )?cette semaine|cette semaine,? (?:le )?{wd}", weekday(0)],
  [`{wd},? (?:de )?${NEXT_WEEK}|${NEXT_WEEK},? (?:le )?{wd}`, weekday(1)],
  [`{wd} (?:de )?la semaine ${LAST}|(?:la )?(?:semaine ${LAST}|derniere semaine),? (?:le )?{wd}`, weekday(-1)],
  ["dans {n} {wd}s|{n} {wd}s a partir (?:de maintenant|d'aujourd'hui)", nthComing],
  ["demain en huit", ahead(8)],
  ["demain en quinze", ahead(15)],
  ["{wd} (?:en huit|dans (?:huit|8) jours)", weekday("first", 7)],
  ["{wd} (?:en quinze|dans (?:quinze|15) jours)", weekday("first", 14)],
  [
    "(?:dans |pendant |durant )?la (?<part>nuit) (?:de |du )(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:a|au) {wd}",
    part(weekday("first")),
  ],
  ["mardi gras", mardiGras],
  ...FRENCH_SHORT_DAYS,
];
