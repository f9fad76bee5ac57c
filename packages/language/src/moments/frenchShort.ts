/** Weekdays that French cuts short: "lun", "ven.". Most are words too, so they count only where nothing but a day can stand. */
import { NEXT, TIME_OF_DAY } from "./frenchWords.ts";
import { type DayRule, part, weekday } from "./meanings.ts";

/** "le jeu" and "la mer" are words: those need an hour behind them, the others the word of a day before them. */
const SHORT_SAID =
  "(?<=(?:ce|le|avant|pour|d'ici|des|jusqu'a|tard|vous) )(?=lun|vend?(?!\\p{L})|dim(?!\\p{L})){shortwd}";
const SHORT_LAST =
  "(?=[lmjvsd]\\p{L}{2,3}(?!\\p{L}))(?<=(?:aurez|auras|recevrez|recevez|recevras|arrivera?|passera?|passons|livrera|livrons|livrerons|sera) (?:ca |cela |tout |prete?s? |livree?s? )?){shortwd}(?=\\s*(?:$|[.!?,;)\\n]))";
/** "Lunettes prêtes sam.", "réparation prévue ven. dans l'après-midi". "C'est prêt, Sam." is said to somebody. */
const SHORT_READY =
  "(?=[lmjvsd]\\p{L}{2,3}(?!\\p{L}))(?<!(?:c'est|est|sont) \\p{L}+ (?=sam))(?<=(?<!\\p{L})(?:prete?|prevue?|livree?|posee?|placee?|terminee?|finie?|expediee?|envoyee?|disponible|reparee?|remplacee?|programmee?|planifiee?|reportee?|livraison|pose|intervention|rdv)s? ){shortwd}(?:(?<=\\.)|(?=\\s*(?:$|[,;!?)\\n]))|(?= (?:dans|en|au|vers|avant|apres|entre|des)(?!\\p{L})))";
/** "On la place mer.": behind a verb, where "la mer" and "le jeu" cannot stand. Sam is a name too. */
const SHORT_DONE =
  "(?=(?:lun|mar|mer|jeu|vend?|dim)(?!\\p{L}))(?<=(?<!\\p{L})(?:(?:on|nous|je|il|elle|ils|elles) (?:(?:vous|te|le|la|les|y|lui|leur) |l'){0,3}|j')(?!(?:aim|ador|regard|voi|voy|attend|joue)\\p{L}*)\\p{L}{3,} ){shortwd}(?:(?<=\\.)|(?=\\s*(?:$|[,;!?)\\n])))";
const SHORT_GOES_ON = "{shortwd}(?= (?:(?:a|avant|vers|entre|des) )?\\d{1,2} ?(?:h|heures?|:\\d\\d)(?!\\p{L}))";

export const FRENCH_SHORT_DAYS: readonly DayRule[] = [
  ["{shortwd}(?= \\d{1,2}/\\d{1,2})", weekday("first")],
  [`${SHORT_SAID}|${SHORT_GOES_ON}|${SHORT_LAST}|${SHORT_READY}|${SHORT_DONE}`, weekday("first")],
  ["(?<=(?:^|[.!?;,\\n]|(?<!\\p{L})(?:et|mais|puis))\\s?){tinywd}(?= (?:je |j'|on ))", weekday("first")],
  ["{shortwd} prochain", weekday("next")],
  [`(?:{shortwd}),? (?:de )?(?:la )?(?:semaine ${NEXT}|prochaine semaine)`, weekday(1)],
  [`{shortwd},? ${TIME_OF_DAY}`, part(weekday("first"))],
];
