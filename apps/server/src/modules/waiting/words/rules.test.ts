/** What customers read, as a table: never zero, never more exact than is known, no more than the organisation tells, and a reason with every time that is later. Nine o'clock in Brussels. */
import { LANGUAGES } from "@luwte/contract/language.ts";
import { expect, test } from "vitest";
import type { WaitView } from "../shapes.ts";
import { sentencesOf, titleOf } from "./rules.ts";

const MINUTE = 60_000;
const NOW = new Date("2026-11-27T08:00:00Z");
const inMinutes = (minutes: number): Date => new Date(NOW.getTime() + minutes * MINUTE);
const view = (given: Partial<WaitView> = {}): WaitView => ({
  place: 1,
  earliest: null,
  latest: null,
  reason: "first",
  opensAt: null,
  tells: { place: true, time: true },
  choice: null,
  ...given,
});
const range = (from: number, to: number): Partial<WaitView> => ({ earliest: inMinutes(from), latest: inMinutes(to) });
const read = (given: Partial<WaitView>, language: "nl" | "fr" | "en" = "nl"): string[] =>
  sentencesOf(view(given), { language, timeZone: "Europe/Brussels", now: NOW });
const choice = (kind: "mail" | "call" | "chat", minutes: number | null): WaitView["choice"] => ({
  id: "c",
  kind,
  at: minutes === null ? null : inMinutes(minutes),
  phone: kind === "call" ? "0470 12 34 56" : null,
  waitingSince: NOW,
  promiseId: null,
});

const TABLE: [what: string, given: Partial<WaitView>, lines: string[]][] = [
  ["unknown is said", {}, ["U bent de volgende.", "Hoe lang het duurt weten wij nog niet."]],
  [
    "one before",
    { place: 2, ...range(3, 9) },
    ["Er is nog 1 vraag vóór u.", "U krijgt naar verwachting antwoord over 3 tot 10 min."],
  ],
  ["soon is never zero", range(0, 0.4), ["U bent de volgende.", "U krijgt naar verwachting binnen 1 min antwoord."]],
  [
    "the soonest is rounded down, the latest up",
    { place: 5, ...range(17, 52) },
    ["Er zijn nog 4 vragen vóór u.", "U krijgt naar verwachting antwoord over 15 min tot 1 uur."],
  ],
  ["an hour is an hour", range(0, 56), ["U bent de volgende.", "U krijgt naar verwachting binnen 1 uur antwoord."]],
  [
    "what is far is named by the clock",
    range(90, 300),
    ["U bent de volgende.", "U krijgt naar verwachting antwoord tussen 10:30 en 14:00."],
  ],
  [
    "over days too",
    range(300, 4400),
    ["U bent de volgende.", "U krijgt naar verwachting antwoord tussen 14:00 en maandag 30 november om 10:20."],
  ],
  [
    "later has its reason",
    { ...range(5, 20), reason: "urgent_first" },
    [
      "U bent de volgende.",
      "U krijgt naar verwachting antwoord over 5 tot 20 min.",
      "Iemand met een dringende vraag ging voor. Daarom duurt het langer dan wij eerst zeiden.",
    ],
  ],
  [
    "sooner needs none",
    { ...range(5, 20), reason: "sooner" },
    ["U bent de volgende.", "U krijgt naar verwachting antwoord over 5 tot 20 min."],
  ],
  [
    "what has passed is said as it is",
    range(-30, -1),
    ["U bent de volgende.", "Het duurt langer dan wij zeiden. Dat spijt ons."],
  ],
  [
    "with a colleague there is no place",
    { place: null, ...range(0, 4) },
    ["Een medewerker heeft uw vraag.", "U krijgt naar verwachting binnen 5 min antwoord."],
  ],
  [
    "closed, and nothing known",
    { opensAt: inMinutes(4320) },
    ["U bent de volgende.", "Wij zijn nu gesloten. Vanaf maandag 30 november om 09:00 zijn wij er weer."],
  ],
  [
    "without a place there is the time, and why it is later",
    { place: 5, ...range(5, 20), reason: "urgent_first", tells: { place: false, time: true } },
    [
      "U krijgt naar verwachting antwoord over 5 tot 20 min.",
      "Iemand met een dringende vraag ging voor. Daarom duurt het langer dan wij eerst zeiden.",
    ],
  ],
  [
    "without a time there is no reason why it is later than one",
    { place: 5, ...range(5, 20), reason: "urgent_first", tells: { place: true, time: false } },
    ["Er zijn nog 4 vragen vóór u."],
  ],
  [
    "without either there is one true sentence",
    { place: 5, ...range(5, 20), reason: "urgent_first", tells: { place: false, time: false } },
    ["U krijgt antwoord zodra een medewerker vrij is."],
  ],
  [
    "without either, and closed",
    { place: 5, opensAt: inMinutes(4320), tells: { place: false, time: false } },
    [
      "U krijgt antwoord zodra een medewerker vrij is.",
      "Wij zijn nu gesloten. Vanaf maandag 30 november om 09:00 zijn wij er weer.",
    ],
  ],
  [
    "that somebody has it is said without either too",
    { place: null, ...range(5, 20), tells: { place: false, time: false } },
    ["Een medewerker heeft uw vraag."],
  ],
  ["chosen: a call today", { choice: choice("call", 330) }, ["Wij bellen u om 14:30 op 0470 12 34 56."]],
  [
    "chosen: a chat on Monday",
    { choice: choice("chat", 4320) },
    ["Wij chatten met u maandag 30 november om 09:00. Kom dan hier terug."],
  ],
  [
    "chosen: a mail",
    { choice: choice("mail", null) },
    ["U krijgt het antwoord per mail. U hoeft niet te wachten; uw plaats blijft van u."],
  ],
];

test.each(TABLE)("%s", (_what, given, lines) => expect(read(given)).toEqual(lines));

test.each([
  [{ place: true, time: true }, "Uw plaats en wachttijd"],
  [{ place: true, time: false }, "Uw plaats"],
  [{ place: false, time: true }, "Uw wachttijd"],
  [{ place: false, time: false }, "Uw vraag wacht op antwoord"],
])("%j is headed «%s»", (tells, title) => expect(titleOf(view({ tells }), "nl")).toBe(title));

test("in three languages no place is left open and nothing is zero", () => {
  for (const language of LANGUAGES)
    for (const [, given] of TABLE) {
      const text = read(given, language).join(" ");
      expect(text).not.toMatch(/[{}]|\b0 (min|uur|h)/);
    }
});
