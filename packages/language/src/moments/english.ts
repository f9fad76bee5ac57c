/** How English says when. */
import { ENGLISH_DATES } from "./englishDates.ts";
import { ENGLISH_DAYS } from "./englishDays.ts";
import { ENGLISH_LENGTHS } from "./englishLengths.ts";
import { ENGLISH_TIMES } from "./englishTimes.ts";
import { ENGLISH } from "./englishWords.ts";
import { ENGLISH_FEASTS } from "./feastWords.ts";
import type { LanguageRules, Links } from "./grammar.ts";

const LINKS: Links = {
  glue: "(?:at|by|before|around|about|from|after|until|till|no later than|on|the|of|in|,|-|between|@|for|some ?time|any ?time|somewhere|(?:cet|cest|gmt|bst|utc|wet|(?:our|your|local|dutch|belgian|brussels|amsterdam|uk) time)|sharp)",
  by: "by|on or before|per|value date(?: of)?|with effect from|between now and|no later than|not later than|at the latest(?: by)?|within|(?<!not )until|(?<!not )till|up to|due",
  before: "in time for|(?<!not )before|ahead of|prior to",
  after: "after(?! (?:lunch|closing|hours)(?!\\p{L}))|not before|no earlier than",
  from: "from|starting(?: from| on)?|as of|as from|effective",
  byAfter: "at the (?:very )?latest|latest",
  now: "now|(?:is|are) ready",
  at: "on|at|around|about|the|from|as of|not until",
  bareHour:
    "(?:at|by|before|around|until|till|after|@) (?<h>\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:ish)?(?: on(?= ))?",
};

export const ENGLISH_RULES: LanguageRules = {
  lexicon: ENGLISH,
  days: [...ENGLISH_DAYS, ...ENGLISH_LENGTHS, ...ENGLISH_DATES, ...ENGLISH_FEASTS],
  times: ENGLISH_TIMES,
  links: LINKS,
};
