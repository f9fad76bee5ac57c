/** The Belgian pack: Arbeidswet (AW, 16 March 1971), 38 hours on average since 2003, and notice of variable part-time rosters. Not legal advice. */
import type { LawPack } from "../roster.ts";

/** Act of 10 August 2001: 38 hours a week on average. */
const THIRTY_EIGHT = "2003-01-01";
/** Act of 4 December 1998, which brought eleven hours of rest, the break after six hours and weekly rest from the European directive. */
const DIRECTIVE = "1999-01-01";
const PROGRAMME_ACT = "programmawet 22.12.1989 art. 159";

export const BE: LawPack = {
  id: "be",
  country: "BE",
  name: "Arbeidswet",
  rules: [
    { code: "be.shift.span", article: "AW 38ter §1", from: DIRECTIVE, limits: { minutes: 780 } },
    { code: "be.shift.least", article: "AW 21", from: DIRECTIVE, limits: { minutes: 180 } },
    { code: "be.break.stretch", article: "AW 38quater", from: DIRECTIVE, limits: { minutes: 360 } },
    {
      code: "be.day.length",
      article: "AW 19, 20 §1",
      from: DIRECTIVE,
      limits: { minutes: 480, withHalfDay: 540, halfDay: 300 },
    },
    { code: "be.week.length", article: "AW 19", from: DIRECTIVE, limits: { minutes: 2400 } },
    { code: "be.average.long", article: "AW 26bis §1", from: THIRTY_EIGHT, limits: { weeks: 13, minutes: 2280 } },
    { code: "be.rest.daily", article: "AW 38ter §1", from: DIRECTIVE, limits: { minutes: 660 } },
    { code: "be.rest.weekly", article: "AW 38ter", from: DIRECTIVE, limits: { minutes: 2100, within: 10080 } },
    { code: "be.sunday.agreed", article: "AW 11", from: DIRECTIVE, limits: {} },
    {
      code: "be.sunday.compensation",
      article: "AW 16",
      from: DIRECTIVE,
      limits: { over: 240, days: 6, halfDay: 300 },
    },
    { code: "be.notice.part-time", article: PROGRAMME_ACT, until: "2022-12-31", limits: { days: 5 } },
    { code: "be.notice.part-time", article: PROGRAMME_ACT, from: "2023-01-01", limits: { days: 7 } },
  ],
};
