/** How English says when. Patterns for folded text; what they mean stands beside them. */
import { ENGLISH_TIMES } from "./englishTimes.ts";
import { ENGLISH } from "./englishWords.ts";
import { ENGLISH_FEASTS } from "./feastWords.ts";
import type { LanguageRules } from "./grammar.ts";
import {
  about,
  ahead,
  businessDayOfMonth,
  type DayRule,
  dated,
  dayOfMonth,
  dayOfYear,
  earlier,
  end,
  following,
  inMonth,
  inQuarter,
  inSpan,
  inWeek,
  lastBusinessDay,
  later,
  loosely,
  monthOf,
  nextBusinessDay,
  notThen,
  nthComing,
  nthPast,
  nthWeekday,
  nthWeekdayOfYear,
  offset,
  offsetBusinessDay,
  offsetDay,
  offsetWeek,
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

const TIME_OF_DAY =
  "(?:(?:in the |at |early |late )*)(?<part>morning|afternoon|evening|night|[ap]\\.?m(?:\\.(?!\\p{L}))?)";

/** "Sat", "sun" and "wed" are words; these are not. */
const SHORT_SURE = "(?=(?:mon|tue|thu|fri)(?!\\p{L})){shortwd}";

/** "The first instalment" is no day. */
const NO_NOUN =
  "(?! (?!(?:of|at|by|to|and|or|in|on|we|i|you|your|it|is|will|the|for|between|from|until|till|this|next|so|but|as|if|then|please|a|an|our|my|someone|somebody|everything|there|latest|before|after|around|about|he|she|they|with|when|because|that)(?!\\p{L}))\\p{L}| ?[€$£])";
/** "A few", "a couple of": said too loosely to be counted on. */
const SOON = "(?:(?:in|within|over) (?:a |the next |the coming )?|(?<=(?:give|allow) (?:us |me )?)(?:another |a ))";
const A_FEAST =
  "(?:the )?(?:christmas|xmas|new year|easter|boxing day|thanksgiving|whit|ascension|holidays?|king'?s day|all saints|new years|assumption|pentecost|halloween|(?:black|good|cyber) (?:friday|monday)|(?:\\p{L}+'s'?|labou?r|memorial|independence|columbus|veterans'?|presidents'?|armistice|mlk) day)";
/** Beside these "in the morning" is that of their day. */
const TIMED =
  "(?:day|today|tomorrow|yesterday|week|month|weekend|thing|early|late|later|time|o'?clock|\\d|\\d(?:st|nd|rd|th)|\\d ?[ap]m|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|fifteen|forty-five|ish|ary|march|april|may|june|july|august|ber)";
const A_DATE = `(?:the \\d|\\d{1,2}(?:st|nd|rd|th)|(?:\\d{1,2} (?:of )?)?{month}|${A_FEAST})(?!\\p{L})`;
const A_DAY = `(?:(?:the )?\\d|(?:next |this |coming )?{wd}|{month} (?:the )?\\d|${A_FEAST})`;
const WEEK = "(?:week|wk)\\.? ?(?:number |no\\.? ?)?{week}(?:,? (?:of )?{year})?(?![.,:/-]\\d)";
/** "3 December 26": behind it nothing is counted. */
const SHORT_YEAR = "(?<year>'?[23]\\d)(?= *(?:$|[.,;!?)\\n]| (?:at|by|before|between|from|and|we|i|you)(?!\\p{L})))";
const WEEK_OF = "(?:(?:the )?week (?:of|commencing|starting|beginning)|w/c)";

const DAYS: readonly DayRule[] = [
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
  ["yesterday|the (?:previous day|day before(?! yesterday))", ahead(-1)],
  [`yesterday,? ${TIME_OF_DAY}|last (?<part2>night)`, part(ahead(-1))],
  [
    "(?<part>tonight)|this (?<part2>morning|afternoon|evening)|later this (?<part>morning|afternoon|evening)",
    part(ahead(0)),
  ],
  [`(?:(?:this|coming) )*{wd},? ${TIME_OF_DAY}`, part(weekday("first"))],
  [`next {anywd},? ${TIME_OF_DAY}`, part(weekday("next"))],
  ["(?:this )?{wd}|(?:this )?coming {wd}|(?<=(?:on|this) ){anywd}", weekday("first")],
  [`${SHORT_SURE}(?!-)`, weekday("first")],
  ["(?<!(?:we|they|to|and|are|were|was|be|got|newly|you|i) )(?=wed(?!\\p{L})){shortwd}(?!-)", weekday("first")],
  [
    "(?=(?:sat|sun)(?!\\p{L})){shortwd}(?=,? (?:(?:at|by|before|around|@) ?)?\\d{1,2}(?:[:.]\\d\\d| ?[ap]\\.?m|h)(?!\\p{L}))",
    weekday("first"),
  ],
  [
    "(?<=(?:^|[.!?;\\n]|(?<!\\p{L})(?:and|but))\\s?)(?=(?:sat|sun|wed)(?!\\p{L})){shortwd}(?= (?:we|i|our|you|your|the|it)(?!\\p{L}))",
    weekday("first"),
  ],
  ["(?<=(?:by|before|until|till|coming) )(?!sun(?:rise|set| ?light)){anywd}", weekday("first")],
  [`${SHORT_SURE},? ${TIME_OF_DAY}`, part(weekday("first"))],
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
  [`${SHORT_SURE} (?:of )?next week`, weekday(1)],
  [
    "{span}(?=,? (?:tops|at most|max(?:imum)?|(?:no|not) (?:more|longer)|not a (?:minute|day) (?:more|longer))(?!\\p{L}))",
    later(),
  ],
  // "3 days." as an answer, and "Delivery: 3 days.".
  [
    "(?<=^\\s*|[.!?\\n]\\s?|\\p{L}: )(?:another )?{span}(?=(?:,? (?:please|pls|ok|okay))?(?:$|[.!\\n]| \\()|, (?:just |still )?(?:looking|checking|asking|finding|let me|i'm)(?!\\p{L}))",
    later(),
  ],
  ["{n} (?:more )?sleeps?", sleeps],
  [
    "(?<=(?:back|there|here|you|ready|round|over|done),? )in (?:about |around )?{n}(?=\\s*(?:$|[.!,;\\n]|max|tops))",
    about("minutes"),
  ],
  [
    "(?<=(?:is|are|'s|'re|only|about|just|still) ){span} (?:away|out)|(?<=(?:brb|say),? ){span}|(?<=(?:take|be) (?:any )?(?:more|longer) than ){span}",
    later(),
  ],
  // "Just getting my colleague, 2 min": of a chat.
  ["(?<=, ?)(?:about |just |only )?(?=\\d+ ?(?:min|sec)){span}(?=\\s*(?:$|[.!\\n]))", later()],
  [`(?<!${TIMED},? )in the (?<part>morning)(?! (?:of|on|tomorrow|next|this|{wd}))`, part(ahead(1))],
  ["(?:last|previous) {wd}", weekday(-1)],
  ["past {wd}", weekday("last")],
  ["{wd} (?:of )?this week|this week(?:'s)?,? (?:on )?{wd}", weekday(0)],
  ["{wd} (?:of )?next week|next week(?:'s)?,? (?:on )?{anywd}|{wd} of the (?:following|coming) week", weekday(1)],
  ["{wd} (?:of )?last week|(?:last|previous) week(?:'s)?(?:,| -)? (?:on )?{wd}", weekday(-1)],
  ["(?:a|one|1) week (?:from|after|on) {wd}|{wd} week", weekday("first", 7)],
  [
    "(?:in|within|inside)(?: of)?(?: about| around| approximately| roughly| at most| a maximum of| max\\.?| no more than| (?:just )?under| less than| only| just| another| exactly| precisely)?(?: the)?(?: next| coming| following)? {span}(?:'s?)?(?: time)?|(?:the )?next {span}|after {span}",
    later(),
  ],
  ["{span} (?:from now|hence)", later()],
  [
    "(?:(?:in|within) )?{span} (?:later(?! than)|afterwards|thereafter|(?:after|of|from) (?:that|this|then)(?=\\s*(?:$|[.,;:!?)]|(?:we|i|you|it|at|to|and|by)(?!\\p{L}))))",
    offset(1, "alone"),
  ],
  [
    "(?<=allow (?:about |up to )?){span}(?= (?:for (?:\\p{L}+ )?(?:delivery|transit|processing|transport|shipping)|in transit))",
    offset(1, "alone"),
  ],
  [
    "(?:(?:in|within|over) (?:the )?(?:next |coming )?(?:a )?|(?<=(?:give|allow) (?:us |me )?)(?:another )?a )few days|(?:in|over) the (?:next|coming) days|one of these days",
    loosely({ businessDays: 3 }),
  ],
  [`${SOON}few (?:business|working) days`, loosely({ businessDays: 3 })],
  [`${SOON}few weeks`, loosely({ days: 21 })],
  [`${SOON}few hours`, loosely({ minutes: 180 })],
  [`${SOON}few minutes`, loosely({ minutes: 15 })],
  [`${SOON}couple (?:of )?(?:business |working )?days`, loosely({ businessDays: 2 })],
  [`${SOON}couple (?:of )?weeks`, loosely({ days: 14 })],
  [`${SOON}couple (?:of )?hours`, loosely({ minutes: 120 })],
  [`${SOON}couple (?:of )?minutes`, loosely({ minutes: 10 })],
  [
    "(?<!\\p{L} )(?:just |only |another )?{span}(?= and (?:then )?(?:i|we|you|your|it|the|that|everything)(?:'\\p{L}+)?(?!\\p{L}))",
    later(),
  ],
  [
    "(?<=(?:(?:give|allow|grant) (?:us |me |it )?|(?:bear with (?:us|me)|hold on|hang on) (?:for )?)(?:just )?){span}",
    later(),
  ],
  [
    "(?<=(?:takes|needs|take|need) (?:us )?(?:about |around |up to |another )?){span}(?=[^.!?]{0,60} (?:after which|to (?:restore|fix|repair|check|find|sort|finish|prepare|show|appear|reach|arrive|clear|land)|and (?:then )?(?:i|we|you|your|it)|then (?:i|we|you|it))(?![\\p{L}]))",
    later(),
  ],
  ["{span}' time", later()],
  ["(?:in|within) a day or {n}|(?:a )?day or {n}(?=,? (?:and|then|at most|tops|max))", orSo("days")],
  ["(?:in|within) a week or {n}", orSo("days", 7)],
  ["(?:in|within) an hour or {n}", orSo("minutes", 60)],
  ["(?:the )?(?:next|following) (?:business|working) day", nextBusinessDay],
  ["(?:the )?{nth} (?:business|working) day (?:of|in) {month}", businessDayOfMonth],
  ["(?:(?:in|within) (?:the )?(?:next )?)?{span} (?:from|after) today", later(null, "day")],
  ["(?:a|one) week today|today week|this time next week", ahead(7)],
  ["(?:a|one) week tomorrow|tomorrow week", ahead(8)],
  ["(?:(?:in|within) (?:the )?(?:next )?)?{span} (?:from|after) tomorrow", later({ kind: "ahead", days: 1 })],
  ["{span} (?:from|after) yesterday", later({ kind: "ahead", days: -1 })],
  ["(?<!(?:in|(?:last|past)) )(?:about )?{span} (?:ago|back|earlier|before now|prior)", earlier()],
  ["{span} before yesterday", earlier({ kind: "ahead", days: -1 })],
  ["{span} before today", earlier({ kind: "ahead", days: 0 })],
  ["{span} before tomorrow", earlier({ kind: "ahead", days: 1 })],
  ["(?<![$€£] ?|\\d:)(?:the )?{date}(?: day)?(?: of)? {month}(?:,? (?:of |in )?{year})?", dated],
  ["{anywd},? (?:the )?{date}(?: of)? {month}(?:,? {year})?", dated],
  [
    "(?<!(?<![$€£] ?|\\d[:.]?)\\d{1,2}(?:st|nd|rd|th)? )(?:{anywd},? )?{month},? (?:the )?{date}(?: ?,? ?(?:of |in )?{year})?(?! ?(?:am|pm|:\\d))",
    dated,
  ],
  ["(?<date>\\d{1,2})[-/.]{month}(?:[-/.]{year})?|{year}[-/]{month}[-/]{date}|{month}[-/]{date}", dated],
  ["{month}[-/.]{date}[-/.]{year}|{month}[-/]{year}[-/]{date}|(?<date>\\d{1,2})[-/]{year}[-/]{month}", dated],
  [`(?<![$€£] ?|\\d:)(?<date>\\d{1,2})(?:st|nd|rd|th)?[-/. ]?{month}[-/. ]?${SHORT_YEAR}`, dated],
  ["(?<date>[12]?\\d|3[01])(?=\\p{L}){month}(?:{year})?|(?=\\p{L}+\\d){month}(?<date>[12]?\\d|3[01])", dated],
  [
    "(?<=(?:on|by|before|until|till|from|for) )the (?<date>[12]?\\d|3[01])(?=\\s*(?:$|[.!?;)\\n](?!\\d)|,(?!\\d)| at \\d))",
    dayOfMonth,
  ],
  [`(?<=on )(?<date>[12]?\\d|3[01])(?=,? (?:at |around )?\\d{1,2}(?:[:.]\\d\\d| ?[ap]\\.?m))`, dayOfMonth],
  [
    `(?:the |(?<=(?:on|by|before|until|till|from) )(?=\\d)){nthdate}${NO_NOUN}|{anywd},? (?!(?:first|second|third) (?!of|at|by|we|i|and|or)\\p{L})(?:the )?{nthdate}|{anywd} {date}(?![.:/-]\\d|,\\d| ?(?:in the|noon|midnight|o'?clock|uur|u|h|heures?|jours?|dagen|werkdagen|euros?|%|€|am|pm|a\\.m|p\\.m|weken|minuten|stuks|keer|x)(?!\\p{L}))`,
    dayOfMonth,
  ],
  ["(?:the |on the )?{nthdate} (?:of )?this month", monthOf(0)],
  ["next month,? on the {nthdate}", monthOf(1)],
  [
    "(?:the )?(?<date>\\d{1,2})(?:st|nd|rd|th)?(?= (?:and|or|&) (?:(?:the )?|{anywd} )\\d{1,2}(?:st|nd|rd|th)?(?: of)? {month}(?: {year})?)",
    dated,
  ],
  ["(?:the )?{nthdate} (?:day )?(?:of )?next month|next month,? (?:the )?{nthdate}", monthOf(1)],
  ["(?:the )?{nthdate} day of (?:the|this) month", monthOf(0)],
  ["(?:the )?{nthdate} day of {month}(?:,? {year})?", dated],
  ["(?:the )?first day of (?:the )?(?:new|next|coming) year", dayOfYear(1, 1)],
  ["(?:the )?(?:{nth}|last) {wd} (?:of|in) {month}(?: {year})?", nthWeekday()],
  ["(?:the )?(?:{nth}|last) {wd} (?:of|in) (?:the|this) month", nthWeekday("this")],
  ["(?:the )?(?:{nth}|last) {wd} (?:of|in) next month", nthWeekday("next")],
  ["(?:the )?(?:{nth}|last) {wd} (?:of|in) (?:the (?:new |next )?year|next year|{year})", nthWeekdayOfYear],
  ["(?:the )?last (?:business|working) day of (?:(?:the|this) month|{month})", lastBusinessDay],
  ["(?:the )?last day of (?:the|this) month", end("month", 0)],
  ["(?:the )?last day of next month", end("month", 1)],
  ["(?:the )?last day of {month}", inMonth("end")],
  ["(?:the )?last day of (?:the|this) year", end("year", 0)],
  ["(?:the )?(?:last day|end) of {year}", dayOfYear(31, 12)],
  ["(?<=(?:before|by|until|after) )(?!may(?!\\p{L})){month}(?! \\d)", inMonth("whole")],
  ["before the week(?:'s| is) (?:out|over|through|up)", end("week", 0)],
  ["before the month(?:'s| is) (?:out|over|through|up)|month-end", end("month", 0)],
  ["before the year(?:'s| is) (?:out|over|through|up)|year(?:'s)?[- ]end", end("year", 0)],
  ["(?:the )?end of (?:the|this|that) week|end of week|eow", end("week", 0)],
  ["(?:the )?end of next week", end("week", 1)],
  ["(?:the )?end of (?:the|this|that) month|end of month|month(?:'s)? end|eom", end("month", 0)],
  ["(?:the )?end of next month", end("month", 1)],
  ["(?:the )?end of (?:the|this) year|eoy", end("year", 0)],
  ["(?:later |during |some ?time |in the course of )?this week|in the course of the week", whole("week", 0)],
  ["(?:during |sometime |later |in the course of )?next week", whole("week", 1)],
  ["within the week", within("week")],
  ["within the month", within("month")],
  ["early (?:in )?next week|(?:at |by )?the (?:start|beginning) of next week", stretch("begin", "week", 1)],
  ["(?:in )?the first half of (?:the|this) week", stretch("middle", "week", 0)],
  ["(?:in )?the first half of next week", stretch("middle", "week", 1)],
  ["(?:in )?the (?:second|latter) half of next week", end("week", 1)],
  ["(?:in )?the first half of {month}", inMonth("middle")],
  ["(?:in )?the (?:second|latter) half of {month}", inMonth("end")],
  ["early this week|(?:at )?the (?:start|beginning) of (?:the|this) week", stretch("begin", "week", 0)],
  ["mid(?:dle of)?[- ]?next week|the middle of next week|midweek next week", stretch("middle", "week", 1)],
  ["mid[- ]?week|(?:the )?middle of (?:the|this) week", stretch("middle", "week", 0)],
  ["the week after next", whole("week", 2)],
  ["(?:this|the)(?: coming)? weekend", whole("weekend", 0)],
  ["next weekend", whole("weekend", 1)],
  ["the weekend after next", whole("weekend", 2)],
  ["(?:later |some ?time |during |in the course of )?this month", whole("month", 0)],
  ["(?:later |during |sometime )?next month", whole("month", 1)],
  ["early (?:in )?next month|(?:at |by )?the (?:start|beginning) of next month", stretch("begin", "month", 1)],
  ["mid[- ]next month|(?:the )?middle of next month", stretch("middle", "month", 1)],
  ["(?:early (?:in )?|(?:the )?(?:start|beginning) of ){month}(?: {year})?", inMonth("begin")],
  ["(?:mid[- ]|half (?:of )?|(?:the )?middle of ){month}(?: {year})?", inMonth("middle")],
  ["(?:late (?:in )?|(?:the )?end of ){month}(?: {year})?(?! \\d)", inMonth("end")],
  [
    "(?:in|during|sometime in|later in|in the course of|throughout) {month}(?:,? (?:of )?{year})?(?! \\d)",
    inMonth("whole"),
  ],
  [`(?:in |during )?${WEEK}`, inWeek("whole")],
  [`{anywd},? (?:of |in )?${WEEK}|${WEEK},? (?:on )?{anywd}`, inWeek("whole")],
  [`early (?:in )?${WEEK}|(?:at )?(?:the )?(?:start|beginning) of ${WEEK}`, inWeek("begin")],
  [`mid[- ]${WEEK}|(?:the )?middle of ${WEEK}`, inWeek("middle")],
  [`late (?:in )?${WEEK}|(?:the )?end of ${WEEK}`, inWeek("end")],
  [`(?:in |during )?${WEEK_OF} (?:{anywd},? )?(?:the )?{date}(?: of)? {month}(?: {year})?`, weekOf(dated)],
  [`(?:in |during )?${WEEK_OF} (?:{anywd},? )?{month} (?:the )?{date}(?:,? {year})?`, weekOf(dated)],
  [`(?:in |during )?${WEEK_OF} (?:{anywd},? )?the {nthdate}`, weekOf(dayOfMonth)],
  ["(?:in )?(?:the )?(?:{nth}|last) (?:full )?week (?:of|in) {month}", weekOfMonth()],
  ["(?:in )?(?:the )?(?:{nth}|last) (?:full )?week of (?:the|this) month", weekOfMonth("this")],
  ["(?:in )?(?:the )?(?:{nth}|last) (?:full )?week of next month", weekOfMonth("next")],
  ["(?:during |sometime |later |in the course of )?next year", whole("year", 1)],
  ["(?:later )?this year", whole("year", 0)],
  [
    "early (?:in )?(?:next year|the new year)|(?:at |by )?the (?:start|beginning) of (?:next year|the new year)|in the new year",
    stretch("begin", "year", 1),
  ],
  ["(?:the )?end of next year", end("year", 1)],
  ["(?:later |during |in the course of )?(?:this|the current) quarter", whole("quarter", 0)],
  ["(?:during |in the course of )?(?:the )?(?:next|coming|following) quarter", whole("quarter", 1)],
  ["(?:the )?end of (?:the|this) quarter|quarter[- ]end", end("quarter", 0)],
  ["(?:the )?end of (?:the )?next quarter", end("quarter", 1)],
  ["(?:(?:in|during|(?:the )?end of) )?(?:the )?{nth} quarter(?:,? (?:of )?{year})?(?! (?:of an|past|to))", inQuarter],
  // A car has that name too.
  [
    "(?:in|during|(?:the )?end of) q(?<n>[1-4])(?: ?(?:of )?{year})?|(?<=(?:by|before|until|till) )q(?<n>[1-4])|q(?<n>[1-4]) ?(?:of )?{year}",
    inQuarter,
  ],
];

const LINKS = {
  glue: "(?:at|by|before|around|about|from|after|until|till|no later than|on|the|of|in|,|-|between|@|for|some ?time|any ?time|somewhere|(?:cet|cest|gmt|bst|utc|wet|(?:our|your|local|dutch|belgian|brussels|amsterdam|uk) time)|sharp)",
  by: "by|on or before|per|value date(?: of)?|with effect from|between now and|no later than|not later than|at the latest(?: by)?|within|(?<!not )until|(?<!not )till|up to|due",
  before: "in time for|(?<!not )before|ahead of|prior to",
  after: "after(?! lunch)|not before|no earlier than",
  from: "from|starting(?: from| on)?|as of|as from|effective",
  byAfter: "at the (?:very )?latest|latest",
  at: "on|at|around|about|the|from|as of|not until",
  bareHour:
    "(?:at|by|before|around|until|till|after|@) (?<h>\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:ish)?(?: on(?= ))?",
};

export const ENGLISH_RULES: LanguageRules = {
  lexicon: ENGLISH,
  days: [...DAYS, ...ENGLISH_FEASTS],
  times: ENGLISH_TIMES,
  links: LINKS,
};
