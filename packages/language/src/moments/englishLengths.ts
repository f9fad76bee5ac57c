/** How English says how long it takes: from now, from a day, ago. Patterns for folded text; what they mean stands beside them. */
import {
  about,
  ahead,
  businessDayOfMonth,
  type DayRule,
  earlier,
  later,
  loosely,
  nextBusinessDay,
  offset,
  orSo,
  sleeps,
} from "./meanings.ts";

/** "A few", "a couple of": said too loosely to be counted on. */
const SOON = "(?:(?:in|within|over) (?:a |the next |the coming )?|(?<=(?:give|allow) (?:us |me )?)(?:another |a ))";

export const ENGLISH_LENGTHS: readonly DayRule[] = [
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
];
