/** How Dutch says when, with the Flemish: "ten laatste", "namiddag", "binnen de week". */
import { DUTCH_DATES } from "./dutchDates.ts";
import { DUTCH_DAYS } from "./dutchDays.ts";
import { DUTCH_LENGTHS } from "./dutchLengths.ts";
import { DUTCH_TIMES } from "./dutchTimes.ts";
import { DUTCH } from "./dutchWords.ts";
import { DUTCH_FEASTS } from "./feastWords.ts";
import type { LanguageRules, Links } from "./grammar.ts";

/** Before or after what says when, closest first. */
const LINKS: Links = {
  /** Words between a day and its time. */
  glue: "(?:om|rond|omstreeks|tegen|voor|na|vanaf|tot|uiterlijk|ten laatste|op|in de|de|van|en dan|dus|,|-|in|vanaf|klokslag|al|nog|graag|het|liefst|ergens)",
  by: "tegen|uiterlijk(?: op| om| tegen)?|ten laatste(?: op| om| tegen)?|op zijn laatst|op z'n laatst|niet later dan|binnen|tot en met|t/m|tegen ten laatste|tussen nu en|nog voor het einde van",
  before: "voor|nog voor",
  after:
    "na(?! (?:sluiting(?:stijd)?(?!\\p{L})|kantooruren|de (?:(?:kantoor|werk|openings)?uren|middag|noen)|(?:de |mijn |onze )?(?:lunch|middagpauze)))|niet voor|niet eerder dan",
  from: "vanaf|met ingang van|ingaand|per",
  booked:
    "(?:in|vooruit)?ge(?:pland|boekt|roosterd)|gereserveerd|genoteerd|noteer|noteren|voorzien|vrijgehouden|boek|boeken|plan|plannen|reserveer|reserveren|vastgelegd|zal (?:\\p{L}+ ){0,2}voor(?: het| de| op)?\\s+zijn|ingeschreven|aangemeld|afgesproken|een afspraak|uw afspraak|op (?:de|mijn|onze) lijst|op de planning|op de agenda|inplannen",
  roughly:
    "of ?zo|of daaromtrent|of daaromtrend|of (?:iets|wat) (?:later|eerder|vroeger)|of een (?:dag|dagje) (?:later|eerder)|zo ongeveer|om en bij",
  byAfter: "ten laatste|uiterlijk|op zijn laatst",
  now: "nu|zonet|zojuist|daarnet|(?:is|zijn|ligt|liggen|staat|staan) (?:\\p{L}+ ){0,2}klaar",
  at: "op|om|rond|omstreeks|de|het|ook|vanaf|pas",
  bareHour:
    "(?:om|voor|tegen|rond|na|vanaf|uiterlijk)(?: om)?(?: klokslag)? (?<h>\\d{1,2})|(?:om|tegen|rond) (?:klokslag )?(?<h>twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)",
};

export const DUTCH_RULES: LanguageRules = {
  lexicon: DUTCH,
  days: [...DUTCH_DAYS, ...DUTCH_LENGTHS, ...DUTCH_DATES, ...DUTCH_FEASTS],
  times: DUTCH_TIMES,
  links: LINKS,
};
