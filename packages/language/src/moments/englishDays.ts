/** Days that English calls by a name: today, weekdays, the day after. Patterns for folded text; what they mean stands beside them. */
import { ENGLISH_SHORT_DAYS } from "./englishShort.ts";
import { TIME_OF_DAY } from "./englishWords.ts";
import {
  ahead,
  type DayRule,
  eve,
  eveWeekday,
  following,
  inSpan,
  notThen,
  nthComing,
  nthPast,
  offset,
  offsetBusinessDay,
  offsetDay,
  offsetWeek,
  offsetWeekday,
  part,
  sameDay,
  sameWeekday,
  weekday,
  weekdayIn,
  weekdayThere,
} from "./meanings.ts";

const A_FEAST =
  "(?:the )?(?:christmas|xmas|new year|easter|boxing day|thanksgiving|whit|ascension|holidays?|king'?s day|all saints|new years|assumption|pentecost|halloween|(?:black|good|cyber) (?:friday|monday)|(?:\\p{L}+'s'?|labou?r|memorial|independence|columbus|veterans'?|presidents'?|armistice|mlk) day)";
/** Beside these "in the morning" is that of their day. */
const TIMED =
  "(?:day|today|tomorrow|yesterday|week|month|weekend|thing|early|late|later|time|o'?clock|\\d|\\d(?:st|nd|rd|th)|\\d ?[ap]m|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|fifteen|forty-five|ish|ary|march|april|may|june|july|august|ber)";
const A_DATE = `(?:the \\d|\\d{1,2}(?:st|nd|rd|th)|(?:\\d{1,2} (?:of )?)?{month}|${A_FEAST})(?!\\p{L})`;
const A_DAY = `(?:(?:the )?\\d|(?:next |this |coming )?{wd}|{month} (?:the )?\\d|${A_FEAST})`;

export const ENGLISH_DAYS: readonly DayRule[] = [
  ["today", ahead(0)],
  ["(?:the|that|this) (?:very )?same day|that (?:very )?day", sameDay],
  ["{span} (?:from|after)", offset(1)],
  ["{span} before", offset(-1)],
  [`(?:the )?day after(?= ${A_DAY})`, offsetDay()],
  [`(?:the )?day before(?= ${A_DAY})`, offsetDay(-1)],
  [`(?:in |during )?the (?:first )?week after(?= ${A_FEAST})`, offsetWeek(7)],
  [`(?:in |during )?the (?:last )?week before(?= ${A_FEAST})`, offsetWeek(-6)],
  ["(?:the |on the )?{nth} (?:business|working) day (?:after|following)", offsetBusinessDay],
  [
    "(?:the )?next (?:business|working) day after|(?:right|straight|immediately|directly|just) after(?! lunch)",
    offsetBusinessDay,
  ],
  [`(?:the )?(?:first )?{wd} (?:after|following)(?= ${A_DATE})`, offsetWeekday(1)],
  [`(?:the )?(?:last )?{wd} before(?= ${A_DATE})`, offsetWeekday(-1)],
  [
    "the {wd} (?:after(?: that)?|afterwards|following)(?! next| \\p{L}*(?:mas|year|easter))|the following {wd}",
    following,
  ],
  ["(?:right|straight|immediately|directly|just) after (?:this|our|the) (?:call|chat|conversation)", ahead(0)],
  ["tomorrow,? (?:during|in the course of) the day|some ?time tomorrow", ahead(1)],
  ["later today|(?:during|in the (?:course|loop|run) of) the day|this day", ahead(0)],
  ["(?:this|(?:the )?same) time tomorrow", inSpan({ minutes: 24 * 60 })],
  ["(?:this|(?:the )?same) (?:day|time) next week", ahead(7)],
  ["not this {wd},? but the (?:one after|next one|following one|next|following)", weekday("first", 7)],
  ["(?:instead of|rather than) (?:on )?(?:{wd}|today|tomorrow)", notThen],
  ["not (?:on |this )?(?:{wd}|today|tomorrow)(?=,? but(?! the (?:one|next|following)))", notThen],
  [
    "(?<=(?:move|moves|moved|pushed|shifted|postponed|rescheduled|changed)(?: \\p{L}+){0,3} )from {wd}(?= to(?!\\p{L}))",
    notThen,
  ],
  ["(?:the )?day after tomorrow|overmorrow", ahead(2)],
  [`(?:the )?day after tomorrow,? ${TIME_OF_DAY}`, part(ahead(2))],
  ["tomorrow", ahead(1)],
  [
    "the (?:next|following) day|the day after(?! tomorrow)|the day afterwards|next day(?! (?:delivery|service|shipping))",
    following,
  ],
  [`tomorrow,? ${TIME_OF_DAY}`, part(ahead(1))],
  ["(?:the )?day before yesterday", ahead(-2)],
  ["yesterday", ahead(-1)],
  ["the (?:previous day|day before(?! yesterday))", eve()],
  ["the {wd} before(?: (?:that|it))?(?=\\s*(?:[.,;!?)]|$)|(?<=that|it) )", eveWeekday],
  ["(?<=(?<!\\p{L})(?:on|of|by|before|until) )that {wd}", sameWeekday],
  ["(?<=(?<!\\p{L})on )the {wd}(?! (?:of|in|after|before|following|the|\\d))", weekdayThere],
  ["that (?<part>morning|afternoon|evening)", part(sameDay)],
  [`yesterday,? ${TIME_OF_DAY}|last (?<part2>night)`, part(ahead(-1))],
  [
    "(?<part>tonight)|this (?<part2>morning|afternoon|evening)|later this (?<part>morning|afternoon|evening)",
    part(ahead(0)),
  ],
  ["(?<=(?<!\\p{L})on {wd}s[^.!?\\n]{0,80} so [^.!?\\n]{1,60})then(?=\\s*(?:$|[.!?;\\n]))", weekday("first")],
  [`(?:(?:this|coming) )*{wd},? ${TIME_OF_DAY}`, part(weekday("first"))],
  [`next {anywd},? ${TIME_OF_DAY}`, part(weekday("next"))],
  ["(?:this )?{wd}|(?:this )?coming {wd}|(?<=(?:on|this) ){anywd}", weekday("first")],
  ...ENGLISH_SHORT_DAYS,
  ["(?<=(?:by|before|until|till|coming) )(?!sun(?:rise|set| ?light)){anywd}", weekday("first")],
  ["next {anywd}", weekday("next")],
  ["(?:the )?{wd} after next|(?<!\\p{L} )week (?:from|on) {wd}", weekday("first", 7)],
  ["(?:two weeks|a fortnight|2 weeks) on {wd}|{wd} fortnight", weekday("first", 14)],
  ["{n} {wd}s? (?:from (?:now|today)|later|away|hence)", nthComing],
  ["{n} {wd}s? ago|{wd} before last", nthPast],
  [
    "{wd},? (?:in )?{span}(?:'s?)?(?: time)? from now|{wd},? in {span}(?:'s?)?(?: time)?|in {span}(?:'s?)?(?: time)?,? (?:on )?{wd}",
    weekdayIn,
  ],
  ["last {anywd}", weekday(-1)],
  [`(?<!${TIMED},? )in the (?<part>morning)(?! (?:of|on|tomorrow|next|this|{wd}))`, part(ahead(1))],
  ["(?:last|previous) {wd}", weekday(-1)],
  ["past {wd}", weekday("last")],
  ["{wd} (?:of )?this week|this week(?:'s)?,? (?:on )?{wd}", weekday(0)],
  ["{wd} (?:of )?next week|next week(?:'s)?,? (?:on )?{anywd}|{wd} of the (?:following|coming) week", weekday(1)],
  ["{wd} (?:of )?last week|(?:last|previous) week(?:'s)?(?:,| -)? (?:on )?{wd}", weekday(-1)],
  ["(?:a|one|1) week (?:from|after|on) {wd}|{wd} week", weekday("first", 7)],
];
