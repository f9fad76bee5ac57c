/** How French says when, as in Belgium and France. Patterns for folded text: no accents. What they mean stands beside them. */
import {
  ahead,
  businessDayOfMonth,
  type DayRule,
  dated,
  datedIn,
  dayOfMonth,
  earlier,
  end,
  following,
  followingBusinessDay,
  inMonth,
  inWeek,
  lastBusinessDay,
  later,
  loosely,
  monthOf,
  nextBusinessDay,
  nthComing,
  nthWeekday,
  offset,
  offsetBusinessDay,
  offsetDay,
  offsetWeekday,
  orSo,
  part,
  sameDay,
  sleeps,
  stretch,
  weekday,
  weekdayIn,
  weekOf,
  weekOfMonth,
  whole,
  within,
} from "./meanings.ts";
import { NO_SPAN } from "./said.ts";
import type { DayWords } from "./shapes.ts";

/** The day before Ash Wednesday. */
const mardiGras = (): DayWords => ({
  kind: "span",
  span: { ...NO_SPAN, days: -1 },
  from: { kind: "feast", feast: "ash_wednesday", year: null },
});

const TIME_OF_DAY =
  "(?:(?:dans |en |au cours de |a |au )?(?:l'|la |le |d'|de la )?)(?<part>matin(?:ee)?|apres[- ]midi|aprem|soir(?:ee)?|nuit)(?:,? (?:(?:a|des) la premiere heure|(?:tres )?tot|de bonne heure))?";
const NEXT = "(?:prochaine?|qui vient|suivante?)";
const NEXT_WEEK = `(?:la )?(?:semaine (?:${NEXT}|d'apres)|prochaine semaine)`;
const DURING = "(?:dans(?: le courant de)? |courant (?:de )?|en |pendant |durant |au cours de )?";
/** Of what a day is: "avant votre départ du", "avant l'échéance du". */
const WHOSE =
  "(?:votre|le|la|l'|notre|son|leur|ce|cette|vos|nos) ?\\p{L}{3,}(?: de \\p{L}+)?(?= (?:du|de|d'|prevu[es]* (?:le|ce)) ?(?:\\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))";
/** "In the eight days behind the meeting": of which nobody said when it is. */
const NO_EVENT =
  "(?! (?:suivant|apres|de|des|a (?:compter|dater|partir) d[eu]) ?(?:la|l'|le(?! \\d)|votre|cette|notre|reception|accord|signature|livraison|paiement)(?! (?:nuit|journee|semaine)))";
/** The begin of a week is its second day, the middle its third. */
const [TUESDAY, WEDNESDAY] = [1, 2];
const A_NOUN =
  "(?:echeance|date|rendez-vous|rdv|reunion|livraison|passage|audience|visite|intervention|seance|depart|retour|arrivee|cours|vol|match|concert|stage)";
const A_FEAST =
  "(?:le |la |les |l')?(?:noel|nouvel an|jour de l'an|paques|pentecote|ascension|toussaint|fetes|carnaval)";
const A_DAY = `(?:${A_FEAST}|(?:le )?(?:{wd}|(?:{anywd} )?\\d{1,2}(?:er)? (?:{month})(?!\\p{L})|\\d{1,2}/\\d))`;
const WEEK = "(?:semaine|sem\\.?) ?(?:numero |n\\.?o? ?|n° ?)?{week}(?:,? (?:de )?{year})?(?![.,:/-]\\d)";
const LAST = "(?:derniere?|passee?|precedente?)";

/** "le jeu" and "la mer" are words: those need an hour behind them, the others the word of a day before them. */
const SHORT_SAID =
  "(?<=(?:ce|le|avant|pour|d'ici|des|jusqu'a|tard|vous) )(?=lun|vend?(?!\\p{L})|dim(?!\\p{L})){shortwd}";
const SHORT_LAST =
  "(?=[lmjvsd]\\p{L}{2,3}(?!\\p{L}))(?<=(?:aurez|auras|recevrez|recevez|recevras|arrivera?|passera?|passons|livrera|livrons|livrerons|sera) (?:ca |cela |tout |prete?s? |livree?s? )?){shortwd}(?=\\s*(?:$|[.!?,;)\\n]))";
/** Behind a date, "le mercredi" is the one after it. */
const BEHIND_DATE =
  "(?=[lmjvsd]\\p{L}+(?:di|che)(?!\\p{L}))(?<=(?<!(?:du|de) )(?<!\\p{L})(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|le|ce) \\d{1,2}(?:er)?(?:/\\d{1,2}| {month})(?![\\p{L}\\d])[^.!?;\\n]{1,80} le ){wd}(?! (?:\\d|premier|prochain|suivant|en huit|en quinze|dernier|de la semaine|d'apres|qui))";
const SHORT_GOES_ON = "{shortwd}(?= (?:(?:a|avant|vers|entre|des) )?\\d{1,2} ?(?:h|heures?|:\\d\\d)(?!\\p{L}))";

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
  [`(?:demain|dmn|dmain|2main),? ${TIME_OF_DAY}`, part(ahead(1))],
  ["(?:dans|au cours de) la journee de demain", ahead(1)],
  ["(?:dans|au cours de) la journee de {wd}", weekday("first")],
  ["d'aujourd'hui en huit", ahead(7)],
  ["d'aujourd'hui en quinze", ahead(14)],
  ["j ?\\+ ?{n}", sleeps],
  ["{wd} (?:dans|d'ici) {span}|dans {span},? (?:le )?{wd}", weekdayIn],
  ["avant-hier|avant hier|le jour d'avant[- ]hier|(?:l'|la )?avant-veille", ahead(-2)],
  [
    "hier|la veille(?! (?:de la|du|de l'|de votre|de notre) ?\\p{L}{4,})|le jour (?:d'avant|precedent)|(?:le )?(?:jour dernier|dernier jour)(?=\\s*(?:[.,;!?]|$))",
    ahead(-1),
  ],
  [`hier,? ${TIME_OF_DAY}|la (?<part2>nuit) derniere`, part(ahead(-1))],
  ["(?:ce|cet|cette) (?<part>matin|matinee|apres[- ]midi|aprem|soir|soiree|nuit)", part(ahead(0))],
  [BEHIND_DATE, following],
  [`${BEHIND_DATE},? ${TIME_OF_DAY}`, part(following)],
  [`(?<!(?:un|aucun) ){wd},? ${TIME_OF_DAY}`, part(weekday("first"))],
  [`{wd} prochain,? ${TIME_OF_DAY}`, part(weekday("next"))],
  ["(?<!(?:un|aucun) ){wd}", weekday("first")],
  ["{wd} qui vient", weekday("first")],
  ["ce {wd}", weekday("this")],
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
  [
    "(?:dans|sous|d'ici)(?: les)? (?:quelques|prochains)(?: prochains)? jours|(?:dans|au cours des) (?:les )?prochains jours|ces prochains jours|un de ces jours",
    loosely({ businessDays: 3 }),
  ],
  ["(?:dans|sous|d'ici) quelques semaines", loosely({ days: 21 })],
  ["(?:dans|sous|d'ici) quelques heures", loosely({ minutes: 180 })],
  ["(?:dans|sous|d'ici) quelques (?:minutes|instants)", loosely({ minutes: 15 })],
  [
    "(?<=(?:^|[.!?\\n])\\s?){span}(?=,? (?:(?:svp|stp|s'il vous plait),? )?(?:je|on|nous) )|encore {span}(?=(?: de patience)?\\s*(?:[.!,]|$))|(?<!\\p{L} )(?:encore )?{span}(?=(?: de patience)? et (?:je|nous|on|j'|vous|votre|tout|c'est|le|la|il|elle|ils|elles|ca|cela)(?!\\p{L}))",
    later(),
  ],
  [
    "(?<=(?:comptez|compter|prevoyez|prevoir|laissez-(?:moi|nous)|donnez-(?:moi|nous)|accordez-(?:moi|nous)|laisse-moi|donne-moi|prendra|prendront|prend encore|prennent encore|demandera|demanderont|affaire de|question de|(?:me|nous) faut|(?:me|nous) faudra|il faudra|j'en ai pour|on en a pour|y en a pour|plus que|patientez|patienter) (?:encore |environ |bien |a peu pres |juste )*){span}",
    later(),
  ],
  ["d'ici (?:un|une) (?:jour|journee) ou {n}", orSo("days")],
  ["{span} a (?:compter|partir) d'aujourd'hui", later(null, "day")],
  ["(?:le )?(?:prochain jour (?:ouvrable|ouvre)|jour (?:ouvrable|ouvre) suivant)", nextBusinessDay],
  ["(?:le |au )?{nth} jour (?:ouvrable|ouvre) (?:de |d'|du mois de ){month}", businessDayOfMonth],
  [
    `(?:dans|sous|au bout de|d'ici(?: a)?(?! (?:[7-9]|1[013-9]|12(?= ?h ?\\d)|2[0-3]) ?h)|endeans|en|apres(?! \\d{1,2} ?h))(?: les?| un delai (?:maximum |maximal |d'environ )?(?:de|d'(?=une?(?!\\p{L})))?)?(?: environ| approximativement| quelque| presque| pres de| maximum| au maximum| au plus| exactement| a peu pres| tout juste| pile| max| moins de| moins d'(?=une?))?(?: prochaines?| prochains?)?(?: |(?<=d')){span}${NO_EVENT}`,
    later(),
  ],
  [
    "dans (?:les (?:prochaines? )?(?:minutes|instants)(?: qui (?:viennent|suivent)| a venir)?|un instant|quelques instants)",
    loosely({ minutes: 15 }),
  ],
  ["dans les (?:prochaines )?heures(?: qui (?:viennent|suivent)| a venir)?", loosely({ minutes: 180 })],
  [
    "(?:juste|directement|immediatement|tout de suite|aussitot) apres (?:cet appel|notre appel|l'appel|cet entretien|notre (?:conversation|entretien))",
    ahead(0),
  ],
  ["(?:dans )?les {span} (?:qui viennent|a venir|prochains?)", later()],
  ["{span} (?:plus tard|a partir de maintenant)", later()],
  ["(?:dans )?{span} (?:a partir d'|apres |d'|des )aujourd'hui|d'aujourd'hui en {span}", later(null, "day")],
  [
    "(?:il y a|voici|voila|(?:ca|cela) fait) (?:environ |approximativement |quelque |pres de |a peu pres |presque |deja |bientot |exactement |(?:plus|moins) de )*{span}|{span} (?:plus tot|auparavant|avant maintenant)",
    earlier(),
  ],
  [
    "(?:l[ea] )?{date}(?: jour)?(?: (?:du mois )?de)?(?: (?:du mois )?d'| ){month}(?:,? (?:de (?:l'an(?:nee)? )?)?{year})?",
    dated,
  ],
  ["(?:le )?{anywd},? (?:le )?{date} (?:de )?{month}(?:,? (?:de (?:l'an(?:nee)? )?)?{year})?", dated],
  [
    "(?<date>\\d{1,2})[-/.]{month}[-/.](?<year>\\d{2})|{month}[-/.](?<date>\\d{1,2})[-/.](?<year>(?:19|20)?\\d{2})(?!\\d)|{year}[-/](?<date>\\d{1,2})[-/]{month}|{year} {month} (?<date>\\d{1,2})",
    dated,
  ],
  ["(?:le )?(?:{date} {month}|{month} (?<date>\\d{1,2})) (?<year>\\d{2})(?=\\s*(?:[.;!?)]|$))", dated],
  ["(?:le )?(?:{anywd},? )?{date} (?:de )?{month} (?:dernier|passe|ecoule)", datedIn("last")],
  ["(?:le )?(?:{anywd},? )?{date} (?:de )?{month} de cette annee", datedIn(0)],
  [`(?:le )?(?:{anywd},? )?{date} (?:de )?{month} de l'an(?:nee)? ${NEXT}`, datedIn(1)],
  [`(?:le )?(?:{anywd},? )?{date} (?:de )?{month} de l'an(?:nee)? ${LAST}`, datedIn(-1)],
  [
    "(?<date>\\d{1,2})[-/.]{month}(?:[-/.]{year})?|{year}[-/]{month}[-/]{date}|{month}[-/]{date}|{month}[-/]{year}[-/]{date}|{date}[-/]{year}[-/]{month}",
    dated,
  ],
  [
    "(?<!\\d(?:er)? ){month}(?: (?:le )?|(?<=\\.))(?<date>\\d{1,2}|(?:vingt|trente)(?:-\\p{L}+| et un)?)(?:,? {year})?(?![-/.:]\\d)",
    dated,
  ],
  ["(?<!\\d(?:er)? ){month},? ?(?:le )?{date}(?=\\s*(?:[.;!?]|$))", dated],
  ["(?:les? )?(?<date>\\d{1,2})(?= (?:et|ou|&) (?:(?:le )?|(?:le )?{anywd} )\\d{1,2} {month}(?: {year})?)", dated],
  ["(?:le )?{date} {wd}(?! (?:prochain|suivant|dernier))", dayOfMonth],
  ["{shortwd}(?= \\d{1,2}/\\d{1,2})", weekday("first")],
  [
    "(?:le|au) (?!\\p{L}+ieme|seconde?(?!\\p{L})|\\d{1,2} ?(?:e|eme|nd)(?!\\p{L})){date}(?!(?<=premier|1er) (?!(?:a|au|vers|avant|apres|pour|des|ou|et|matin|midi|soir)(?!\\p{L}))\\p{L})(?![.:/-]\\d| \\d{2,3}[ .]\\d{2}|,\\d| ?(?:uur|u|h|heures?|jours?|dagen|werkdagen|euros?|%|€|am|pm|a\\.m|p\\.m|weken|minuten|stuks|keer|x)(?!\\p{L}))|(?:le )?{anywd} (?:le )?{date}(?![.:/-]\\d|,\\d| ?(?:uur|u|h|heures?|jours?|dagen|werkdagen|euros?|%|€|am|pm|a\\.m|p\\.m|weken|minuten|stuks|keer|x)(?!\\p{L}))",
    dayOfMonth,
  ],
  [
    `(?<=${A_NOUN}s? )du (?:{anywd} )?{date}(?![.:/-]\\d|,\\d| ?(?:h|heures?|euros?|%|€)(?!\\p{L}))(?! (?:{month})(?!\\p{L}))`,
    dayOfMonth,
  ],
  ["(?:le )?{date} (?:de )?ce mois(?:-ci)?", monthOf(0)],
  [`(?:le )?{date}(?: jour)? (?:du )?(?:mois ${NEXT}|prochain mois)`, monthOf(1)],
  [`(?:le )?{date}(?: jour)? (?:du )?(?:mois ${LAST}|dernier mois)|(?:le )?(?:mois ${LAST}),? le {date}`, monthOf(-1)],
  ["(?:le )?{date} jour du mois", dayOfMonth],
  ["(?:le )?(?:{nth}|dernier) {wd} (?:de |d'|du mois de |du mois d'|en ){month}(?: {year})?", nthWeekday()],
  [`(?:le )?(?:{nth}|dernier) {wd} (?:du|de ce) mois(?! ${LAST})`, nthWeekday("this")],
  [`(?:le )?(?:{nth}|dernier) {wd} du mois ${NEXT}`, nthWeekday("next")],
  ["(?:le )?dernier jour (?:ouvrable|ouvre) (?:(?:du|de ce) mois|(?:de |d'){month})", lastBusinessDay],
  ["(?:le )?dernier jour (?:du|de ce) mois", end("month", 0)],
  [`(?:le )?dernier jour du mois ${NEXT}`, end("month", 1)],
  [`(?:le )?dernier jour du mois ${LAST}`, end("month", -1)],
  ["(?:le )?dernier jour (?:de |d'){month}", inMonth("end")],
  ["(?:le )?dernier jour de (?:l'|cette )annee", end("year", 0)],
  [`(?:le )?dernier jour de l'an(?:nee)? ${LAST}`, end("year", -1)],
  ["mardi gras", mardiGras],
  [
    "(?<=(?:avant|pour|apres) |\\p{L}{2,}(?:rez|ra|ront|rons|rai) [^.!?\\n]{0,60}sur (?:votre|vos|la|ta) (?:prochaine )?(?:facture|fiche de paie|note|releve|decompte) (?:du mois )?(?:de |d')){month}(?! \\d)",
    inMonth("whole"),
  ],
  ["avant que la semaine (?:ne )?(?:soit finie|se termine|s'acheve)", end("week", 0)],
  ["avant que le mois (?:ne )?(?:soit (?:fini|ecoule)|se termine|s'acheve)", end("month", 0)],
  ["avant que l'annee (?:ne )?(?:soit (?:finie|ecoulee)|se termine|s'acheve)", end("year", 0)],
  ["(?:pour |a )?(?:la )?fin de (?:la|cette) semaine|fin de semaine", end("week", 0)],
  [`(?:la )?fin de (?:la )?semaine ${NEXT}`, end("week", 1)],
  ["(?:la )?fin (?:du|de ce) mois|fin de mois", end("month", 0)],
  [`(?:la )?fin du mois ${NEXT}`, end("month", 1)],
  ["(?:la )?fin de (?:l'|cette )annee", end("year", 0)],
  [
    "(?:dans le courant de |courant |au cours de )?cette semaine(?: encore)?|encore cette semaine|dans le courant de la semaine(?! (?:du|de|qui|suiv|proch|d'apres|\\d))",
    whole("week", 0),
  ],
  ["(?:dans le courant de |courant de |dans |pendant )?la semaine d'apres", whole("week", 1)],
  ["(?:dans|endeans) la semaine", within("week")],
  ["dans le mois", within("month")],
  [
    `(?:en |au )?debut (?:de |de la )?(?:la )?semaine ${NEXT}|(?:au )?debut de la prochaine semaine`,
    stretch("begin", "week", 1),
  ],
  ["(?:en |au )?debut de (?:la |cette )?semaine", stretch("begin", "week", 0)],
  [`(?:en |au )?milieu (?:de |de la )?(?:la )?semaine ${NEXT}`, stretch("middle", "week", 1)],
  ["(?:en |au |vers le )?milieu de (?:la |cette )?semaine", stretch("middle", "week", 0)],
  [`(?:en )?milieu de semaine prochaine|(?:a |a la |en |des )?mi[- ]semaine ${NEXT}`, stretch("middle", "week", 1)],
  ["(?:a |a la |en |des )?mi[- ]semaine", stretch("middle", "week", 0)],
  ["(?:dans )?la premiere moitie de (?:la|cette) semaine", stretch("middle", "week", 0)],
  [`(?:dans )?la premiere moitie de la semaine ${NEXT}`, stretch("middle", "week", 1)],
  ["(?:dans )?la (?:premiere|1ere|1re) (?:moitie|quinzaine) (?:de |d'){month}", inMonth("middle")],
  ["(?:dans )?la (?:seconde|deuxieme|2e|2eme|2nde|2de) (?:moitie|quinzaine) (?:de |d'){month}", inMonth("end")],
  [
    `(?:dans le courant de |courant (?:de )?|au cours de |en cours de )?(?:la )?(?:semaine ${NEXT}|prochaine semaine)`,
    whole("week", 1),
  ],
  [
    "(?:en cours de|courant(?: de)?) semaine(?! (?:proch|suiv|qui|\\d))|au cours de la semaine(?! (?:proch|suiv|qui|d[eu]|\\d))",
    whole("week", 0),
  ],
  [`${SHORT_SAID}|${SHORT_GOES_ON}|${SHORT_LAST}`, weekday("first")],
  ["(?<=(?:^|[.!?;,\\n]|(?<!\\p{L})(?:et|mais|puis))\\s?){tinywd}(?= (?:je |j'|on ))", weekday("first")],
  ["{shortwd} prochain", weekday("next")],
  [`(?:{shortwd}),? (?:de )?(?:la )?(?:semaine ${NEXT}|prochaine semaine)`, weekday(1)],
  [`{shortwd},? ${TIME_OF_DAY}`, part(weekday("first"))],
  [
    "{span}(?=,? (?:pas plus|pas une? de plus|chrono|montre en main|grand max|tout au plus|au plus(?! tard)|maximum)(?!\\p{L}))",
    later(),
  ],
  ["(?:ce|(?<=(?:avant|apres|pour|d'ici|pendant|durant) )le|(?:dans le )?courant du) week-?end", whole("weekend", 0)],
  ["(?:le )?week-?end prochain|(?:le )?prochain week-?end", within("weekend", 1)],
  ["(?:dans le courant du |courant du |au cours de )?ce mois(?:-ci)?", whole("month", 0)],
  ["(?:dans le courant du |courant du )?(?:le )?mois prochain", whole("month", 1)],
  ["(?:au )?debut du mois prochain|debut de mois prochain", stretch("begin", "month", 1)],
  ["(?:(?:au )?milieu du |mi-?)mois prochain", stretch("middle", "month", 1)],
  ["(?:au )?debut (?:du mois )?(?:de |d')?{month}(?: {year})?", inMonth("begin")],
  ["(?:a la )?mi[- ]{month}(?: {year})?|(?:au )?milieu (?:du mois )?(?:de |d'){month}", inMonth("middle")],
  ["(?:(?:a )?la )?fin (?:du mois )?(?:de |d')?{month}(?: {year})?", inMonth("end")],
  [
    "(?:en|courant|pendant|(?:au cours|dans le courant) (?:du mois )?de|(?:au|le) mois de|d'ici) {month}(?: {year})?(?! \\d)",
    inMonth("whole"),
  ],
  [`(?:dans le courant de |en |pendant |au cours de )?(?:la )?${WEEK}`, inWeek("whole")],
  [`{anywd},? (?:de |en )?(?:la )?${WEEK}|${WEEK},? (?:le )?{anywd}`, inWeek("whole")],
  [`(?:en |au )?debut (?:de |de la )?${WEEK}`, inWeek("begin")],
  [`(?:en |au )?milieu (?:de |de la )?${WEEK}`, inWeek("middle")],
  [`(?:en |a la )?fin (?:de |de la )?${WEEK}`, inWeek("end")],
  [`${DURING}(?:la )?semaine du (?:{wd} )?{date} {month}(?: {year})?`, weekOf(dated)],
  ["(?:au |en )?debut de (?:la )?semaine du (?:{wd} )?{date} {month}(?: {year})?", weekOf(dated, TUESDAY)],
  ["(?:au |en )?milieu de (?:la )?semaine du (?:{wd} )?{date} {month}(?: {year})?", weekOf(dated, WEDNESDAY)],
  ["(?:a la |en )?fin de (?:la )?semaine du (?:{wd} )?{date} {month}(?: {year})?", weekOf(dated)],
  [
    "(?:dans(?: le courant de)? |courant de |pendant |durant |au cours de )?(?:la )?semaine du (?:{wd} )?{date}(?! \\p{L}*(?:ier|rs|il|ai|in|et|ut|re)(?!\\p{L}))",
    weekOf(dayOfMonth),
  ],
  ["(?:dans |pendant )?la (?:{nth}|derniere) semaine (?:de |d'|du mois de ){month}", weekOfMonth()],
  ["(?:dans |pendant )?la (?:{nth}|derniere) semaine (?:du|de ce) mois", weekOfMonth("this")],
  [`(?:dans |pendant )?la (?:{nth}|derniere) semaine du mois ${NEXT}`, weekOfMonth("next")],
  [
    "(?:dans le courant de |courant )?l'(?:annee prochaine|an prochain)|(?:au cours de )?l'annee (?:qui vient|suivante)",
    whole("year", 1),
  ],
  ["(?:encore |dans le courant de |au cours de )?cette annee(?: encore)?", whole("year", 0)],
  [
    "(?:en |au |des le )?debut (?:de )?(?:l'annee prochaine|l'an prochain|(?:la )?nouvelle annee|d'annee(?: prochaine)?)",
    stretch("begin", "year", 1),
  ],
  ["(?:a la )?fin de l'(?:annee prochaine|an prochain)", end("year", 1)],
];

export const FRENCH_LINKS = {
  glue: "(?:a|avant|vers|pour|des|jusqu'a|au plus tard|entre|le|la|l'|au|,|-|dans|en|de|du|apres|d'ici|autour de|aux alentours de|aux environs de|sur les? coups? de|sur le temps de|vers les|les(?= \\d)|a partir de)",
  by: "au plus tard(?: le| a)?|dans les(?= (?:\\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente|quarante|soixante|septante))|dans un delai|en moins de|dans moins de|d'ici(?: a| au)?|sous|pour|endeans|jusqu'a|jusqu'au|pas plus tard que|entre maintenant et",
  before: "(?<!pas )avant",
  after: "apres|pas avant|au plus tot(?: le| a)?",
  roughly: "au plus tot|environ|ou a peu pres|ou dans ces eaux-la",
  from: "a partir d[eu]|a compter d[eu]|des",
  byAfter:
    "au plus tard|(?:au )?(?:grand )?max(?:i(?:mum)?)?|dernier (?:delai|carat)|derniere limite|pas plus tard|sans faute",
  at: "le|la|a|au|ce|vers|en|dans|des|a partir d[eu]|a compter d[eu]",
  bareHour: "(?:a|avant|vers|pour|des) (?<h>\\d{1,2})",
};
