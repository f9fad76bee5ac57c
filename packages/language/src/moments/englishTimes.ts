/** How English says what time it is. Patterns for folded text; what they mean stands beside them. */
import { clock, comingMorning, part, range, type TimeRule, untilNoon } from "./meanings.ts";

const DAY_NAME = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs)?|fri|sat|sun)";
/** Words of minutes behind those of an hour: "one thirty", "six oh five". */
const SPOKEN =
  "(?<h>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:o(?:h|') (?=\\p{L}))?(?<n>(?<=oh? ?)(?:one|two|three|four|five|six|seven|eight|nine)|ten|fifteen|(?:twenty|thirty|forty|fifty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)";
const PART_AFTER = "(?:,? ?(?:in the |at )(?<part>morning|afternoon|evening|night)|,? ?(?<ampm>[ap]\\.?\\s?m\\.?))?";

export const ENGLISH_TIMES: readonly TimeRule[] = [
  ["(?:the )?end of(?= (?:today|tomorrow|(?:this |next )?{wd}|(?:the )?\\d|{month} \\d))", part("end_of_day")],
  [`{h}[:.]{m}(?::\\d\\d)?(?: ?(?:hrs|hours|o'clock))?${PART_AFTER}`, clock({ either: true })],
  [
    `{h}[hu]{m}|(?<h>[01]\\d|2[0-3])(?<m>[0-5]\\d) ?(?:hrs|hours|h)|(?<=(?:at|by|@|before|${DAY_NAME}) )(?<h>0[5-9]|1\\d)(?<m>[0-5]0|[0-5]5)(?= ?(?:$|[.,;!?)\\n]))`,
    clock(),
  ],
  ["{h}(?: ?{m})? ?(?<ampm>[ap]\\.?\\s?m\\.?)(?: (?:in the (?:morning|afternoon|evening|night)|at night))?", clock()],
  [`(?<h>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)-?ish${PART_AFTER}`, clock()],
  [
    `(?<=(?:at|by|before|around|until|till|from|to|@|-) ?)(?<h>\\d{1,2})(?::{m})?(?<ampm>[ap])(?=\\.?(?:$|[,;!?)\\n]|\\s(?:$|on|today|tomorrow|and|for|this|next|${DAY_NAME}))|\\.(?:$|\\s))`,
    clock(),
  ],
  [
    `(?<=(?:at|by|before|around|until|till|from|today|tomorrow|${DAY_NAME}) )(?<h>[7-9]|1\\d|2[0-3]) ?[hu](?!\\p{L})`,
    clock(),
  ],
  [
    "(?<!(?:all|the|these|those|other|both|of|my|your|our|remaining|first|last|another|about|over|than|only|just|[$€£#]) ?)(?<h>1[0-2]|[1-9])(?=,? (?:(?:this|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day) (?<part>morning|afternoon|evening)|(?<part2>tonight))(?!\\p{L}))",
    clock(),
  ],
  [`{h} ?o'?clock${PART_AFTER}`, clock()],
  ["{h} in the (?<part>morning|afternoon|evening|night)|{h} at (?<part2>night)", clock()],
  [`half (?:past )?(?!an?(?!\\p{L})){h}${PART_AFTER}`, clock({ minutes: 30 })],
  [`(?:a )?quarter (?:past|after) {h}${PART_AFTER}`, clock({ minutes: 15 })],
  [`(?:a )?quarter (?:to|before) {h}${PART_AFTER}`, clock({ minutes: -15 })],
  [`{n} (?:min(?:ute)?s? )?past {h}${PART_AFTER}`, clock({ count: 1 })],
  [`(?<=(?:at|by|before|around) ){n} to {h}${PART_AFTER}`, clock({ count: -1 })],
  [
    `(?<!(?:from|between|open|closed|to|\\d) )(?<n>five|ten|twenty(?:[- ]five)?) to {h}(?=,? (?:today|tomorrow|tonight|on|this|in the|${DAY_NAME}|[ap]\\.?m)(?!\\p{L}))${PART_AFTER}`,
    clock({ count: -1 }),
  ],
  [`{n} minutes (?:to|before) {h}${PART_AFTER}`, clock({ count: -1 })],
  ["(?:12 |twelve )?noon|mid[- ]?day|lunch ?time|(?<=(?:by|before|over) )lunch", clock({ at: 12 * 60 })],
  // The end of the day that is named, not its begin.
  [
    "(?<=(?:by|before|until|till|tonight,? (?:at|around)) )(?:12 |twelve )?mid-?night|(?:12 |twelve )?mid-?night(?= tonight)",
    clock({ at: 23 * 60 + 59 }),
  ],
  ["(?:12 |twelve )?mid-?night", clock({ at: 0 })],
  [
    "(?:the )?(?:end|close) of (?:the )?(?:business )?day|(?:the )?close of play|(?:the )?closing time|(?:the )?close of business|(?:the )?end of business|eod|cob",
    part("end_of_day"),
  ],
  ["in the (?<part>morning|afternoon|evening)|(?:this|the) (?<part2>morning|afternoon|evening)", part()],
  ["(?:in the )?(?:early|late|mid)[- ](?<part>morning|afternoon|evening)", part()],
  ["(?<!the )first thing(?: in the morning)?(?! after)", comingMorning],
  [`(?<=(?:at|by|before|around|until|from) )${SPOKEN}`, clock({ count: 1 })],
  [`${SPOKEN} ?(?<ampm>[ap]\\.?\\s?m\\.?)`, clock({ count: 1 })],
  [
    "(?<h>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?<n>fifteen|thirty|forty[- ]five)(?= (?:tonight|tomorrow|today))",
    clock({ count: 1 }),
  ],
  ["after lunch", part("afternoon")],
  ["after (?:closing(?: time)?|hours)(?! of)", part("evening")],
  [
    "(?:(?:between|from) |(?=\\d{1,2} ?[ap]m (?:to|until|and) )){h}(?:[:.]{m})? ?(?:[ap]m)? ?(?:and|to|until|till|-) ?{h2}(?:[:.]{m2})?(?: ?(?:(?<ampm>[ap]\\.?m\\.?)|h(?!\\p{L})))?",
    range,
  ],
  [
    "(?:between|from) (?:12 |twelve )?(?:noon|midday) (?:and|to|until|till|-) {h2}(?:[:.]{m2})?(?: ?(?<ampm>[ap]\\.?m\\.?))?",
    range,
  ],
  ["{h}[:.]{m} ?- ?{h2}[:.]{m2}|{h}[hu]{m}? ?(?:-|to|till) ?{h2}[hu]{m2}?", range],
  // Beside a date: "15 December, morning".
  [
    "(?<=(?:day|week|month|\\d(?:st|nd|rd|th)|ary|march|april|may|june|july|august|ber|\\d{1,2}[/-]\\d{1,2}),? )(?<part>morning|afternoon|evening)",
    part(),
  ],
  ["(?:between|from) {h}(?::{m})? ?(?:am)? (?:and|to|until|till) (?:noon|midday)", untilNoon],
  [
    "(?<=, )(?<h>[7-9]|1[0-2]) ?(?:till?|to|-) ?(?<h2>[1-6]|1[0-2])(?! ?(?:days?|weeks?|months?|hours?|working|business|%|-|/|\\d)(?!\\p{L}))",
    range,
  ],
  ["before the day is (?:out|over)", part("end_of_day")],
  [
    "(?<=(?:day|mon|tue|tues|wed|thu|thur|thurs|fri|sat|\\d[-/]\\d{1,2},?) )(?<h>[89]|1[0-2]) ?- ?(?<h2>[1-5]|1[0-2])(?![-/\\d])",
    range,
  ],
  ["{h}(?::{m})? ?(?:[ap]m)? ?- ?{h2}(?::{m2})? ?(?<ampm>[ap]\\.?m\\.?)", range],
];
