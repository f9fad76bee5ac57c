/** How Dutch says what time it is. Patterns for folded text; what they mean stands beside them. */
import { clock, part, range, type TimeRule, untilNoon } from "./meanings.ts";

/** "voor twaalven", "na vijven". */
const HOURS_OF_PEOPLE = "e?enen|tweeen|drieen|vieren|vijven|zessen|zevenen|achten|negenen|tienen|elven|twaalven".split(
  "|",
);
const HOUR = "(?:uur|u|h)";
/** "Een uur" is a length more often than a time. */
const AT_ONE = "(?<=(?:om|voor|na|tegen|rond|omstreeks|vanaf|tot|uiterlijk|tussen|dag|morgen|dag,|morgen,) )";
const PART_AFTER =
  "(?:,? ?(?:in de |'s |op de )?(?<part>ochtends|morgens|ochtend|voormiddag|middags|namiddags|namiddag|middag|avonds|avond|nachts|nacht)|,? ?(?<ampm>[ap]\\.?m\\.?))?";

export const DUTCH_TIMES: readonly TimeRule[] = [
  ["(?:het )?(?:einde?|eind) van(?= (?:vandaag|morgen|(?:deze |volgende )?{wd}))", part("end_of_day")],
  [`{h}[:.]{m}(?::\\d\\d)?(?: ?${HOUR})?${PART_AFTER}`, clock()],
  [`(?<h>\\d{1,2}) ?[uh] ?{m}${PART_AFTER}`, clock()],
  [`(?:(?!een uur)|${AT_ONE}){h} ?${HOUR}(?: precies| stipt)?(?! of {n}(?!\\p{L}))${PART_AFTER}`, clock()],
  [`(?<h>\\d{1,2}) uur {m}${PART_AFTER}`, clock()],
  ["(?<h>\\d{1,2}) ?(?<ampm>[ap]\\.?m\\.?)", clock()],
  [`half ?{h}(?: ${HOUR})?${PART_AFTER}`, clock({ half: true })],
  [`{n} (?:minuten )?voor half ?{h}(?: ${HOUR})?${PART_AFTER}`, clock({ half: true, count: -1 })],
  [`{n} (?:minuten )?(?:over|na) half ?{h}(?: ${HOUR})?${PART_AFTER}`, clock({ half: true, count: 1 })],
  [`kwart voor {h}${PART_AFTER}`, clock({ minutes: -15 })],
  [`kwart (?:over|na) {h}${PART_AFTER}`, clock({ minutes: 15 })],
  [`{n} (?:minuten )?voor {h}(?: ${HOUR})?${PART_AFTER}(?! ?(?:pakket|stuk|euro))`, clock({ count: -1 })],
  [`{n} (?:minuten )?(?:over|na) {h}(?: ${HOUR})?${PART_AFTER}`, clock({ count: 1 })],
  ["(?<=(?:voor|na|tegen|rond|om|omstreeks|uiterlijk) )(?<h>[1-9]|1[0-2])'?en", clock()],
  [
    "12 uur 's middags|twaalf uur 's middags|de middag|(?:voor|tegen) (?:de |den )?(?:middag|noen)",
    clock({ at: 12 * 60 }),
  ],
  [`de klok van {h}(?: ${HOUR})?${PART_AFTER}`, clock()],
  ...HOURS_OF_PEOPLE.map(
    (word, at): TimeRule => [
      `(?<=(?:voor|na|tegen|rond|om|omstreeks|uiterlijk) )${word}${PART_AFTER}`,
      (said, groups) => clock()({ ...said, h: at + 1 }, groups),
    ],
  ),
  ["middernacht", clock({ at: 0 })],
  ["(?<=(?:rond|tegen|om|omstreeks|vanaf) )een uur of {h}", clock()],
  [
    "(?<=(?:voor|tegen|om|rond) )(?<h>\\d{1,2})(?= (?:heb|hebt|heeft|ben|is|krijg|krijgt|staat|ligt|bel|belt|hoor|hoort|weet) (?:je|u|ik|we|wij|jullie|hij|ie|het|ze)(?!\\p{L}))",
    clock(),
  ],
  ["(?<=voor )het (?:avondeten|avondmaal|diner)", part("end_of_day")],
  ["(?<=voor )(?:het slapen ?gaan|(?:u|je) gaat slapen)", part("evening")],
  ["na (?:sluitingstijd|sluiting|kantooruren|de (?:kantoor|werk|openings)?uren)(?! van)", part("evening")],
  ["het middaguur", clock({ at: 12 * 60 })],
  ["na (?:de (?:middag|noen)|(?:de |mijn |onze )?(?:lunch|middagpauze))", part("afternoon")],
  [
    "(?:voor|voordat|eer) (?:ik|wij|we) (?:naar huis (?:ga|gaan|vertrek|vertrekken)|de deur (?:dichtdoe|dichtdoen|sluit|sluiten)|afsluit|afsluiten|vertrek|vertrekken|stop|stoppen|dichtgaan)|(?:voor )?(?:het )?(?:einde?|eind) van (?:mijn|onze|de) (?:dienst|shift|werkdag)",
    part("end_of_day"),
  ],
  [
    "(?:(?:in )?(?:het )?(?:begin|einde?|eind|midden) van de |vroeg in de |laat in de )(?<part>ochtend|voormiddag|namiddag|middag|avond)|in de voor(?<part2>avond)",
    part(),
  ],
  [
    "(?:einde?|eind) (?:van )?(?:de |deze |kantoor|werk)*dag|sluitingstijd|het einde van de dag|(?:einde?|eind) (?:van )?(?:de )?(?:kantooruren|werkuren)",
    part("end_of_day"),
  ],
  [
    "(?:in|tijdens|op)? ?(?:de |het )?(?:loop van de )?(?<part>ochtend|voormiddag|namiddag|middag|avond)|'s (?<part2>ochtends|morgens|namiddags|middags|avonds|nachts)",
    part(),
  ],
  ["{h}[:.uh]{m} ?- ?{h2}[:.uh]{m2}|(?<h>[01]\\d){m} ?- ?(?<h2>[012]\\d){m2}(?: ?(?:u|h|uur))", range],
  [`(?:tussen|van) {h} ?${HOUR}? ?{m}? (?:en|tot) (?:de |het )?(?:middag|noen)`, untilNoon],
  [`(?:tussen|van) {h}(?:[:.uh]{m})? ?${HOUR}? ?(?:en|tot|-|a) ?{h2}(?:[:.uh]{m2})?(?: ?${HOUR})?`, range],
  [`{h}(?:[:.uh]{m})? ?- ?{h2}(?:[:.uh]{m2})? ?${HOUR}|{h} ?[uh] ?- ?{h2} ?[uh]`, range],
];
