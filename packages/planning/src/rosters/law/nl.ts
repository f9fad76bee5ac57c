/** The Dutch pack: Arbeidstijdenwet (ATW, as simplified on 1 April 2007) and on-call work in Burgerlijk Wetboek 7:628a. Not legal advice. */
import type { LawPack } from "../roster.ts";

const SIMPLIFIED = "2007-04-01";
/** Wet arbeidsmarkt in balans: four days' notice of a call. */
const BALANCED = "2020-01-01";

export const NL: LawPack = {
  id: "nl",
  country: "NL",
  name: "Arbeidstijdenwet",
  rules: [
    { code: "nl.shift.length", article: "ATW 5:7 lid 2 a", from: SIMPLIFIED, limits: { minutes: 720 } },
    { code: "nl.shift.span", article: "ATW 5:3 lid 2", from: SIMPLIFIED, limits: { minutes: 780 } },
    {
      code: "nl.break.length",
      article: "ATW 5:4",
      from: SIMPLIFIED,
      limits: { after: 330, minutes: 30, longAfter: 600, longMinutes: 45 },
    },
    { code: "nl.week.length", article: "ATW 5:7 lid 2 b", from: SIMPLIFIED, limits: { minutes: 3600 } },
    { code: "nl.average.short", article: "ATW 5:7 lid 2 c", from: SIMPLIFIED, limits: { weeks: 4, minutes: 3300 } },
    { code: "nl.average.long", article: "ATW 5:7 lid 2 d", from: SIMPLIFIED, limits: { weeks: 16, minutes: 2880 } },
    {
      code: "nl.rest.daily",
      article: "ATW 5:3 lid 2",
      from: SIMPLIFIED,
      limits: { minutes: 660, short: 480, apart: 10080 },
    },
    {
      code: "nl.rest.weekly",
      article: "ATW 5:5 lid 2",
      from: SIMPLIFIED,
      limits: { minutes: 2160, within: 10080, sum: 4320, block: 1920, sumWithin: 20160 },
    },
    { code: "nl.sunday.agreed", article: "ATW 5:6 lid 1 en 2", from: SIMPLIFIED, limits: {} },
    { code: "nl.sunday.free", article: "ATW 5:6 lid 3", from: SIMPLIFIED, limits: { times: 13 } },
    { code: "nl.night.length", article: "ATW 5:8", from: SIMPLIFIED, limits: { minutes: 600 } },
    { code: "nl.night.rest", article: "ATW 5:8", from: SIMPLIFIED, limits: { minutes: 840 } },
    { code: "nl.night.count", article: "ATW 5:8", from: SIMPLIFIED, limits: { weeks: 16, times: 36 } },
    { code: "nl.night.row", article: "ATW 5:8", from: SIMPLIFIED, limits: { times: 7, rest: 2760 } },
    { code: "nl.night.after-row", article: "ATW 5:8", from: SIMPLIFIED, limits: { times: 3, minutes: 2760 } },
    {
      code: "nl.night.average",
      article: "ATW 5:8",
      from: SIMPLIFIED,
      limits: { weeks: 16, times: 16, minutes: 2400 },
    },
    { code: "nl.standby.days", article: "ATW 5:9", from: SIMPLIFIED, limits: { days: 28, times: 14 } },
    { code: "nl.standby.free", article: "ATW 5:9", from: SIMPLIFIED, limits: { days: 28, times: 2 } },
    { code: "nl.standby.night", article: "ATW 5:9", from: SIMPLIFIED, limits: { before: 660, after: 840 } },
    { code: "nl.notice.rest-day", article: "ATW 4:2", from: SIMPLIFIED, limits: { days: 28 } },
    { code: "nl.notice.times", article: "ATW 4:2", from: SIMPLIFIED, limits: { days: 4 } },
    { code: "nl.notice.call", article: "BW 7:628a lid 2", from: BALANCED, limits: { days: 4 } },
  ],
};
