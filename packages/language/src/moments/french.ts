/** How French says when, as in Belgium and France. */
import { FRENCH_FEASTS } from "./feastWords.ts";
import { FRENCH_DATES } from "./frenchDates.ts";
import { FRENCH_DAYS } from "./frenchDays.ts";
import { FRENCH_LENGTHS } from "./frenchLengths.ts";
import { FRENCH_TIMES } from "./frenchTimes.ts";
import { FRENCH } from "./frenchWords.ts";
import type { LanguageRules, Links } from "./grammar.ts";

const LINKS: Links = {
  glue: "(?:a|avant|vers|pour|des|jusqu'a|au plus tard|entre|le|la|l'|au|,|-|dans|en|de|du|apres|d'ici|autour de|aux alentours de|aux environs de|sur les? coups? de|sur le temps de|vers les|les(?= \\d)|a partir de)",
  by: "au plus tard(?: le| a)?|dans les(?= (?:\\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente|quarante|soixante|septante))|dans un delai|en moins de|dans moins de|d'ici(?: a| au)?|sous|pour|endeans|jusqu'a|jusqu'au|pas plus tard que|entre maintenant et",
  before: "(?<!pas )avant",
  after: "apres(?! (?:la |l'heure de )?fermeture)|pas avant|au plus tot(?: le| a)?",
  roughly: "au plus tot|environ|ou a peu pres|ou dans ces eaux-la",
  from: "a partir d[eu]|a compter d[eu]|des",
  byAfter:
    "au plus tard|(?:au )?(?:grand )?max(?:i(?:mum)?)?|dernier (?:delai|carat)|derniere limite|pas plus tard|sans faute",
  now: "maintenant|a l'instant|(?:est|sont) prete?s?",
  at: "le|la|a|au|ce|vers|en|dans|des|a partir d[eu]|a compter d[eu]",
  bareHour: "(?:a|avant|vers|pour|des) (?<h>\\d{1,2})",
};

export const FRENCH_RULES: LanguageRules = {
  lexicon: FRENCH,
  days: [...FRENCH_DAYS, ...FRENCH_LENGTHS, ...FRENCH_DATES, ...FRENCH_FEASTS],
  times: FRENCH_TIMES,
  links: LINKS,
};
