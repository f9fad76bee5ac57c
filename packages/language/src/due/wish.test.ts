/** By when, as people type it. */
import { describe, expect, it } from "vitest";
import { type DueDay, type DueWish, readDue } from "./wish.ts";
import type { DueLanguage } from "./words.ts";

const at = (hours: number, minutes = 0) => ({ hours, minutes });
const on = (day: DueDay, time: { hours: number; minutes: number } | null = null): DueWish => ({
  kind: "on",
  day,
  time,
});
const ahead = (days: number): DueDay => ({ kind: "ahead", days });
const business = (days: number): DueDay => ({ kind: "business_days", days });
const weekday = (number: number): DueDay => ({ kind: "weekday", weekday: number });
const date = (day: number, month: number): DueDay => ({ kind: "date", day, month });

type Row = [DueLanguage, string, string, DueWish];
const SURE: Row[] = [
  ["nl", "bellen over de levering morgen voor 12", "bellen over de levering", on(ahead(1), at(12))],
  ["nl", "vrijdag", "", on(weekday(4))],
  ["nl", "uitzoeken over 2 werkdagen", "uitzoeken", on(business(2))],
  ["nl", "uitzoeken binnen twee werkdagen.", "uitzoeken", on(business(2))],
  ["nl", "Ik bel u vandaag nog terug", "Ik bel u nog terug", on(ahead(0))],
  ["nl", "overmorgen om 14:30 leveren", "leveren", on(ahead(2), at(14, 30))],
  ["nl", "mailen vóór morgen 16u30", "mailen", on(ahead(1), at(16, 30))],
  ["nl", "terugbellen over 20 minuten", "terugbellen", { kind: "in", minutes: 20 }],
  ["nl", "terugbellen over een uur", "terugbellen", { kind: "in", minutes: 60 }],
  ["nl", "afhandelen op 3 december voor 17 uur", "afhandelen", on(date(3, 12), at(17))],
  ["nl", "afhandelen 3/12", "afhandelen", on(date(3, 12))],
  ["nl", "bellen voor 15:00", "bellen", on(ahead(0), at(15))],
  ["nl", "bellen voor de middag", "bellen", on(ahead(0), at(12))],
  ["fr", "rappeler demain avant midi", "rappeler", on(ahead(1), at(12))],
  ["fr", "vérifier sous deux jours ouvrables", "vérifier", on(business(2))],
  ["fr", "vérifier aujourd'hui", "vérifier", on(ahead(0))],
  ["fr", "après-demain à 14h30", "", on(ahead(2), at(14, 30))],
  ["fr", "envoyer le 3 décembre", "envoyer", on(date(3, 12))],
  ["fr", "rappeler dans 30 minutes", "rappeler", { kind: "in", minutes: 30 }],
  ["en", "call back in 2 business days", "call back", on(business(2))],
  ["en", "call tomorrow before noon", "call", on(ahead(1), at(12))],
  ["en", "send it by Friday 5 pm", "send it", on(weekday(4), at(17))],
  ["en", "the day after tomorrow", "", on(ahead(2))],
  ["en", "refund within three working days", "refund", on(business(3))],
];

describe("is read", () => {
  it.each(SURE)("in %s: %s", (language, line, words, wish) =>
    expect(readDue(line, language)).toEqual({ words, wish, sure: true }),
  );
});

describe("is asked", () => {
  it.each<[DueLanguage, string, DueWish | null]>([
    ["nl", "bellen over de levering", null],
    ["nl", "", null],
    ["nl", "drie pakketten sturen", null],
    ["nl", "de jas van 120 euro", null],
    ["nl", "maandagse krant bezorgen", null],
    ["nl", "morgen of vrijdag bellen", on(ahead(1))],
    ["nl", "morgen voor 3 bellen", on(ahead(1), at(15))],
    ["fr", "rappeler demain à 4", on(ahead(1), at(16))],
    ["en", "call at 5", on(ahead(0), at(17))],
    ["nl", "morgen om 45:00", null],
  ])("in %s: %s", (language, line, wish) => {
    const read = readDue(line, language);
    expect(read.sure).toBe(false);
    expect(read.wish).toEqual(wish);
  });
});

it("a line of any length is read in no time", () => {
  const long = "morgen ".repeat(5_000);
  expect(readDue(long, "nl").sure).toBe(false);
});
