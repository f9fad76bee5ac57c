/** Weekdays that English cuts short: "Mon", "Thu". Some are words too, so they count only where nothing but a day can stand. */
import { TIME_OF_DAY } from "./englishWords.ts";
import { type DayRule, part, weekday } from "./meanings.ts";

/** "Sat", "sun" and "wed" are words; these are not. */
const SHORT_SURE = "(?=(?:mon|tue|thu|fri)(?!\\p{L})){shortwd}";

export const ENGLISH_SHORT_DAYS: readonly DayRule[] = [
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
  // "Ready Sat." and "due Sun"; "there we sat" and "in the sun" are none.
  [
    "(?=(?:sat|sun)(?!\\p{L}))(?<=(?:ready|delivered|delivery|collected|collection|arrives|arriving|due|booked|scheduled|expected|shipped|ships|installed|fitted),? ){shortwd}(?=\\s*(?:$|[,;!?)\\n])|(?<=\\.))",
    weekday("first"),
  ],
  [`${SHORT_SURE},? ${TIME_OF_DAY}`, part(weekday("first"))],
  [`${SHORT_SURE} (?:of )?next week`, weekday(1)],
];
