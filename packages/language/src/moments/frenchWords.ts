/** The words of French that patterns are made of: counts, units, days, months. Folded text: no accents. */
import { type Lexicon, tensOf } from "./said.ts";

const UNITS = ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"];

export const FRENCH: Lexicon = {
  numbers: [
    ["une?", 1],
    ["deux", 2],
    ["trois", 3],
    ["une dizaine de", 10],
    ["une quinzaine de", 15],
    ["une vingtaine de", 20],
    ["quatre", 4],
    ["cinq", 5],
    ["six", 6],
    ["sept", 7],
    ["huit", 8],
    ["neuf", 9],
    ["dix", 10],
    ["onze", 11],
    ["douze", 12],
    ["treize", 13],
    ["quatorze", 14],
    ["quinze", 15],
    ["seize", 16],
    ["dix-sept", 17],
    ["dix-huit", 18],
    ["dix-neuf", 19],
    ["soixante-dix", 70],
    ["soixante-douze", 72],
    ["soixante-quinze", 75],
    ["quatre-vingt-dix", 90],
  ],
  tens: tensOf(
    ["vingt", "trente", "quarante", "cinquante", "soixante", "septante", "quatre-vingts?", "nonante"],
    UNITS,
    "(?:-| et |-et-)",
  ),
  ordinals: [
    ["premier", 1],
    ["premiere", 1],
    ["deuxieme|seconde?", 2],
    ["troisieme", 3],
    ["quatrieme", 4],
    ["cinquieme", 5],
    ["sixieme", 6],
    ["septieme", 7],
    ["huitieme", 8],
    ["neuvieme", 9],
    ["dixieme", 10],
    ["quinzieme", 15],
  ],
  ordinalEnd: "er|ere|e|eme|nd",
  weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
  /** Only where no other word can stand: "lu je passe". */
  tinyWeekdays: ["lu", "ma", "me", "je", "ve", "sa", "di"],
  shortWeekdays: ["lun", "mar", "mer", "jeu", "ven|vend", "sam", "dim"],
  months: [
    "janvier|janv|jan",
    "fevrier|fevr|fev",
    "mars|mar",
    "avril|avr",
    "mai",
    "juin",
    "juillet|juil|jul",
    "aout",
    "septembre|sept?",
    "octobre|oct",
    "novembre|nov",
    "decembre|dec",
  ],
  centuries: [
    ["deux mille", 2000],
    ["mille neuf cents?", 1900],
  ],
  units: {
    minute: "(?:petites? |prochaines? )?minutes?|mins?|min",
    hour: "(?:petites? |bonnes? |prochaines? )?heures?|h",
    day: "(?:petits? |bons? |prochains? )?jours?(?! ouvr)|journees?|j",
    business_day: "(?:prochains? )?jours? ouvrables?|jours? ouvres?|jours? de travail|jours? travailles",
    week: "(?:petites? |bonnes? |prochaines? )?semaines?|sem",
    month: "(?:petit |bon |prochains? )?mois",
    year: "annees?|ans?",
  },
  lengths: [
    ["(?:une )?(?:petite |bonne |grosse )?demi[- ]heure", { minutes: 30 }],
    ["(?:un )?(?:petit |bon |gros )?quart d'heure", { minutes: 15 }],
    ["la quinzaine", { days: 14 }],
    ["la huitaine", { days: 7 }],
    ["trois quarts d'heure", { minutes: 45 }],
    ["l'heure|une (?:bonne|petite) heure", { minutes: 60 }],
    ["une (?:bonne|petite) semaine", { days: 7 }],
    ["un trimestre", { months: 3 }],
    ["un semestre", { months: 6 }],
    ["une decennie", { months: 120 }],
    ["la demi-heure", { minutes: 30 }],
    ["(?:une )?quinzaine(?: de jours)?", { days: 14 }],
    ["(?:une )?huitaine(?: de jours)?", { days: 7 }],
  ],
  rest: [
    [" et demie?", 0.5],
    [" et (?:un )?quart", 0.25],
    ["(?<=h|heures?) ?(?:30|trente)", 0.5],
    ["(?<=h|heures?) ?(?:15|quinze)", 0.25],
    ["(?<=h|heures?) ?(?:45|quarante-cinq)", 0.75],
  ],
  and: "et",
};

/** Pieces of patterns that several files share. */
export const TIME_OF_DAY =
  "(?:(?:dans |en |au cours de |a |au )?(?:l'|la |le |d'|de la )?)(?<part>matin(?:ee)?|apres[- ]midi|aprem|soir(?:ee)?|nuit)(?:,? (?:(?:a|des) la premiere heure|(?:tres )?tot|de bonne heure))?";

export const NEXT = "(?:prochaine?|qui vient|suivante?)";

/** "In the eight days behind the meeting": of which nobody said when it is. */
export const NO_EVENT =
  "(?! (?:suivant|apres|de|des|a (?:compter|dater|partir) d[eu]) ?(?:la|l'|le(?! \\d)|votre|cette|notre|reception|accord|signature|livraison|paiement)(?! (?:nuit|journee|semaine)))";

export const LAST = "(?:derniere?|passee?|precedente?)";
