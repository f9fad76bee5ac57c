/** When something is, as English says it: forms of dates and times. Said on Monday 23 November 2026 at ten in the morning. */
import { describe, expect, it } from "vitest";
import { findMoments } from "./find.ts";
import { resolveMoment } from "./resolve.ts";
import type { Doubt } from "./shapes.ts";

const NOW = "2026-11-23T10:00";

const momentsIn = (text: string, monthFirst = false) =>
  findMoments(text, "en", { monthFirst }).map((mention) => resolveMoment(mention, NOW)!);

it.each<[sentence: string, due: string, from?: string]>([
  // A weekday counted from now, and one beside another.
  ["Two Fridays from now", "2026-12-04T17:00"],
  ["In three Wednesdays' work it is the third that comes: three Wednesdays from now.", "2026-12-09T17:00"],
  ["A week from Thursday", "2026-12-03T17:00"],
  ["Friday after next", "2026-12-04T17:00"],
  ["Friday fortnight", "2026-12-11T17:00"],
  ["the day after Wednesday", "2026-11-26T17:00"],
  ["the day before Friday at 3pm", "2026-11-26T15:00"],
  ["next week Tuesday morning", "2026-12-01T12:00", "2026-12-01T08:00"],
  ["It is back in stock Wed.", "2026-11-25T17:00"],
  ["Wed at 3pm", "2026-11-25T15:00"],
  ["call on sat 9.30am", "2026-11-28T09:30"],
  ["this day next week", "2026-11-30T17:00"],
  ["the Friday after 3 December", "2026-12-04T17:00"],
  ["the last Friday before Christmas", "2026-12-18T17:00"],
  ["the first Monday of next year", "2027-01-04T17:00"],
  ["the weekend after next", "2026-12-13T17:00"],
  ["on the 27.", "2026-11-27T17:00"],
  ["by the 15 at 3pm", "2026-12-15T15:00", NOW],
  ["on Maundy Thursday", "2027-03-25T17:00"],
  ["tomorrow at 3pm or 4pm", "2026-11-24T16:00"],
  ["This time tomorrow you are back online.", "2026-11-24T10:00"],
  ["Two more sleeps and it is yours.", "2026-11-25T17:00"],
  // Dates.
  ["on 3dec", "2026-12-03T17:00"],
  ["Dec3 at noon", "2026-12-03T12:00"],
  ["by 4th", "2026-12-04T17:00"],
  ["3 Feb 28", "2028-02-03T17:00"],
  ["15 December (Tuesday)", "2026-12-15T17:00"],
  ["15/12 Tuesday 3pm", "2026-12-15T15:00"],
  ["the third of February twenty twenty-seven", "2027-02-03T17:00"],
  ["next month on the 22nd", "2026-12-22T17:00"],
  ["next month 18th", "2026-12-18T17:00"],
  ["on 15 at 8.30am", "2026-12-15T08:30"],
  ["the last day of 2027", "2027-12-31T17:00"],
  ["in Q1", "2027-03-31T17:00"],
  ["in the second quarter of 2027", "2027-06-30T17:00"],
  ["before the end of the quarter", "2026-12-31T17:00"],
  ["in the course of next quarter", "2027-03-31T17:00"],
  ["Half December you get the certificate.", "2026-12-15T17:00"],
  ["three weeks after Christmas on Friday", "2027-01-15T17:00"],
  ["in the week after Easter", "2027-04-02T17:00"],
  // Lengths.
  ["in 2.5 hours", "2026-11-23T12:30"],
  ["in two and a half hours", "2026-11-23T12:30"],
  ["in two more days", "2026-11-25T17:00"],
  ["in under an hour", "2026-11-23T11:00"],
  ["within three full working days", "2026-11-26T17:00", NOW],
  ["in three quarters of an hour", "2026-11-23T10:45"],
  ["Three working days.", "2026-11-26T17:00"],
  ["Expected solution: 48 hrs.", "2026-11-25T10:00"],
  ["They commit to an answer in 2 wd.", "2026-11-25T17:00"],
  ["Not this Friday but the one after", "2026-12-04T17:00"],
  ["same time next week", "2026-11-30T17:00"],
  ["in exactly two weeks", "2026-12-07T17:00"],
  ["Just getting my colleague, 2 min", "2026-11-23T10:02"],
  ["the day after tmrw", "2026-11-25T17:00"],
  ["He rings you in the morning.", "2026-11-24T12:00", "2026-11-24T08:00"],
  ["Wed 25/11 8-10", "2026-11-25T10:00", "2026-11-25T08:00"],
  ["I will be back in 20.", "2026-11-23T10:20"],
  ["The driver's 15 minutes away.", "2026-11-23T10:15"],
  ["Before the month's out you have it.", "2026-11-30T17:00"],
  ["by month-end", "2026-11-30T17:00"],
  ["tmw eve", "2026-11-24T21:00", "2026-11-24T17:00"],
  ["Half an hour, not longer.", "2026-11-23T10:30"],
  // Times.
  ["tomorrow at 4.30", "2026-11-24T16:30"],
  ["tomorrow at 8:30", "2026-11-24T08:30"],
  ["11 tonight", "2026-11-23T23:00"],
  ["7, this evening", "2026-11-23T19:00"],
  ["tomorrow at 330pm", "2026-11-24T15:30"],
  ["tomorrow at 11 30 am", "2026-11-24T11:30"],
  ["tomorrow one thirty pm", "2026-11-24T13:30"],
  ["tomorrow at six oh five pm", "2026-11-24T18:05"],
  ["tomorrow at 9a", "2026-11-24T09:00"],
  ["Friday 14h", "2026-11-27T14:00"],
  ["Friday at 1400 hours", "2026-11-27T14:00"],
  ["Mon 0930", "2026-11-30T09:30"],
  ["tomorrow 9ish", "2026-11-24T09:00"],
  ["at 8 on Friday morning", "2026-11-27T08:00"],
  ["At 17u00 today a taxi comes.", "2026-11-23T17:00"],
  ["THU 26/11, 13H-16H", "2026-11-26T16:00", "2026-11-26T13:00"],
  ["Someone will be round fiveish.", "2026-11-23T17:00"],
  ["27 November, 8.40 hrs", "2026-11-27T08:40"],
  ["tomorrow at 3pm CET", "2026-11-24T15:00"],
  ["between noon and 4pm tomorrow", "2026-11-24T16:00", "2026-11-24T12:00"],
  ["tonight between 18 and 20h", "2026-11-23T20:00", "2026-11-23T18:00"],
  ["tonight at midnight", "2026-11-23T23:59"],
  ["by midnight", "2026-11-23T23:59", NOW],
  ["before 1pm today, so b4 1pm", "2026-11-23T13:00"],
  ["between 18.00 and 21.00 tomorrow", "2026-11-24T21:00", "2026-11-24T18:00"],
  ["Friday 27 November, 8-10 am", "2026-11-27T10:00", "2026-11-27T08:00"],
  ["You can collect it today till 6.", "2026-11-23T18:00", NOW],
  // Counted from the day before it.
  ["The ship is in on 3 December and we deliver within a week of that.", "2026-12-10T17:00"],
  ["The visit is on Tuesday; you get the report within ten days after that.", "2026-12-04T17:00"],
  ["The first chairs come on 3 December, the rest a week later.", "2026-12-10T17:00"],
  ["It leaves on Tuesday, allow three days for delivery.", "2026-11-27T17:00"],
  ["You have it two weeks later.", "2026-12-07T17:00"],
  ["two mins, just looking", "2026-11-23T10:02"],
  ["Give us till 3, ok?", "2026-11-23T15:00"],
  ["twenty to nine tomorrow", "2026-11-24T08:40"],
  ["15 December, morning", "2026-12-15T12:00", "2026-12-15T08:00"],
])("%s means %s", (sentence, due, from) =>
  expect(momentsIn(sentence).at(-1)).toMatchObject({ due, doubts: [], ...(from && { from }) }),
);

it.each<[sentence: string, Doubt]>([
  ["next Friday afternoon", "this_or_next_week"],
  ["Friday of the first week of January", "vague"],
  ["on Labor Day", "vague"],
  ["not before Friday", "vague"],
  ["the week before Christmas", "vague"],
  ["tomorrow at 6:30", "morning_or_afternoon"],
  ["tomorrow at 6", "morning_or_afternoon"],
  ["16 December (Tuesday)", "weekday_and_date_differ"],
])("%s is asked", (sentence, doubt) => expect(momentsIn(sentence)[0]?.doubts).toContain(doubt));

describe("near misses stay what they are", () => {
  it.each<[string]>([
    ["I will do this one, all 8 of them."],
    ["The flat is 12a Church Street."],
    ["It costs $ 12 per item."],
    ["The article is MX3decor."],
    ["The Audi Q3 is ready."],
    ["He sat at 3 tables."],
    ["They wed in a church."],
    ["It took two days and a lot of patience."],
    ["We pay the first €500 and they pay the second $40."],
    ["two mins, or so they say"],
    ["It came two days later than planned."],
  ])("%s", (sentence) => expect(momentsIn(sentence)).toEqual([]));

  it.each<[sentence: string, due: string]>([
    ["the day after tomorrow", "2026-11-25T17:00"],
    ["We send 8 this week.", "2026-11-27T17:00"],
    ["15 December, Friday at the latest", "2026-12-15T17:00"],
    ["the end of December", "2026-12-31T17:00"],
    ["on 3 December 30 boxes leave", "2026-12-03T17:00"],
    ["January twenty five", "2027-01-25T17:00"],
    ["half past nine tomorrow", "2026-11-24T09:30"],
    ["tomorrow at 16.30", "2026-11-24T16:30"],
    ["Saturday before 12", "2026-11-28T12:00"],
    ["Friday before Christmas is over", "2026-12-18T17:00"],
    ["Friday in the morning", "2026-11-27T12:00"],
    ["at nine in the morning on Friday", "2026-11-27T09:00"],
    ["Friday a colleague comes.", "2026-11-27T17:00"],
    ["Back in 21 days.", "2026-12-14T17:00"],
    ["tomorrow at 04:30", "2026-11-24T04:30"],
  ])("%s is %s", (sentence, due) => expect(momentsIn(sentence)[0]).toMatchObject({ due, doubts: [] }));
});

it.each<[sentence: string, due: string]>([
  ["Our American shop is closed on Memorial Day 2027.", "2027-05-31"],
  ["on Martin Luther King day", "2027-01-18"],
  ["on Columbus Day", "2027-10-11"],
  ["on the Fourth of July", "2027-07-04"],
  ["on Juneteenth", "2027-06-19"],
])("%s is %s", (sentence, due) => expect(momentsIn(sentence)[0]?.due.slice(0, 10)).toBe(due));

it.each<[sentence: string, due: string]>([
  ["Not tomorrow but Thursday", "2026-11-26"],
  ["We come next week, on the Thursday.", "2026-12-03"],
  ["We come next week (Thursday).", "2026-12-03"],
  ["in week 50, on the Thursday", "2026-12-10"],
  ["this week, on Thursday", "2026-11-26"],
  ["It has been moved from Wednesday to Friday.", "2026-11-27"],
  ["Instead of Wednesday we come on Friday.", "2026-11-27"],
])("of %s only one day is meant", (sentence, due) =>
  expect(momentsIn(sentence).map((moment) => moment.due.slice(0, 10))).toEqual([due]),
);
