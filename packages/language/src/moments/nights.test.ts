/** Nights and early mornings, each beside one that is another. Said on Monday 23 November 2026. */
import { describe, expect, it } from "vitest";
import { findMoments } from "./find.ts";
import { resolveMoment } from "./resolve.ts";
import type { MomentLanguage } from "./shapes.ts";

const read = (text: string, language: MomentLanguage, now: string): string[] =>
  findMoments(text, language).flatMap((mention) => {
    const moment = resolveMoment(mention, now);
    return moment ? [moment.due + moment.doubts.map((doubt) => ` ${doubt}?`).join("")] : [];
  });

type Row = readonly [MomentLanguage, now: string, text: string, ...dues: string[]];
const [BY_DAY, AT_NIGHT] = ["2026-11-23T10:00", "2026-11-23T20:00"];

/** What is read, in order, with what is asked. */
const READ: Readonly<Record<string, readonly Row[]>> = {
  "the night of a day in English is its evening": [
    ["en", BY_DAY, "We install it Friday night.", "2026-11-27T21:00"],
    ["en", BY_DAY, "We install it tomorrow night.", "2026-11-24T21:00"],
    ["en", BY_DAY, "We install it Friday night at ten.", "2026-11-27T22:00"],
    ["en", BY_DAY, "We install it Friday night at 2.", "2026-11-28T02:00"],
    ["en", BY_DAY, "We install it Friday night at 2am", "2026-11-28T02:00"],
    ["en", BY_DAY, "We call at 11 at night", "2026-11-23T23:00"],
    ["en", BY_DAY, "We install it Friday morning at 2am", "2026-11-27T02:00"],
    ["en", BY_DAY, "We install it within a fortnight.", "2026-12-07T17:00"],
  ],
  "elsewhere it is asked before or behind which day it is": [
    ["nl", BY_DAY, "Vrijdagnacht draaien we de update", "2026-11-28T06:00 vague?"],
    ["nl", BY_DAY, "Morgennacht draaien we de update", "2026-11-25T06:00 vague?"],
    ["nl", BY_DAY, "Vrijdagavond draaien we de update", "2026-11-27T21:00"],
    ["nl", BY_DAY, "In de nacht van vrijdag op zaterdag draait hij", "2026-11-28T06:00"],
    ["nl", BY_DAY, "De nacht van dinsdag op woensdag volgende week", "2026-12-02T06:00"],
    ["nl", BY_DAY, "Vannacht draaien we de update", "2026-11-24T06:00"],
    ["fr", BY_DAY, "On le fait vendredi dans la nuit", "2026-11-28T06:00 vague?"],
    ["fr", BY_DAY, "On le fait demain nuit", "2026-11-25T06:00 vague?"],
    ["fr", BY_DAY, "On le fait dans la nuit de vendredi à samedi", "2026-11-28T06:00"],
    ["fr", BY_DAY, "On le fait vendredi soir", "2026-11-27T21:00"],
  ],
  "first thing is of the next morning": [
    ["en", AT_NIGHT, "First thing in the morning I mail it", "2026-11-24T12:00"],
    ["en", AT_NIGHT, "In the morning I mail it", "2026-11-24T12:00"],
    ["en", "2026-11-23T08:00", "I'll do it first thing", "2026-11-23T12:00"],
    ["en", "2026-11-23T13:00", "First thing after lunch I call", "2026-11-23T17:00"],
    ["en", AT_NIGHT, "This morning I mailed it", "2026-11-23T12:00 already_past?"],
    ["fr", AT_NIGHT, "Je m'en occupe à la première heure", "2026-11-24T12:00"],
    ["fr", AT_NIGHT, "Dans la matinée il est passé", "2026-11-23T12:00 already_past?"],
    ["nl", AT_NIGHT, "In de ochtend was hij hier", "2026-11-23T12:00 already_past?"],
  ],
  "six as in a timetable": [
    ["fr", BY_DAY, "La drague est au quai vendredi 6h.", "2026-11-27T06:00"],
    ["fr", BY_DAY, "On vous appelle vendredi à 6h.", "2026-11-27T18:00 morning_or_afternoon?"],
    ["fr", BY_DAY, "vendredi 6h du soir", "2026-11-27T18:00"],
    ["fr", BY_DAY, "Vous l'aurez au ponton 6 lundi à 9h.", "2026-11-30T09:00"],
    ["fr", BY_DAY, "Vous l'aurez le 30 lundi à 9h.", "2026-11-30T09:00"],
  ],
  "behind closing time is that evening": [
    ["en", BY_DAY, "Bianca gives it on Tuesday after closing time.", "2026-11-24T21:00"],
    ["en", BY_DAY, "Bianca gives it after Tuesday.", "2026-11-24T17:00 vague?"],
    ["nl", BY_DAY, "Dinsdag na sluitingstijd komt hij.", "2026-11-24T21:00"],
    ["nl", BY_DAY, "Na de sluiting van het magazijn komt hij."],
    ["fr", BY_DAY, "Mardi après la fermeture il passe.", "2026-11-24T21:00"],
    ["fr", BY_DAY, "Après mardi il passe.", "2026-11-24T17:00 vague?"],
    ["nl", BY_DAY, "Morgen om klokslag twaalf sta ik er.", "2026-11-24T12:00"],
  ],
  "shorthand of working days, and a first that is a day": [
    ["fr", BY_DAY, "remboursement d'ici 5 j. ouvrables", "2026-11-30T17:00"],
    ["fr", BY_DAY, "remboursement d'ici 5 j. au plus", "2026-11-28T17:00"],
    ["fr", BY_DAY, "Le 1er c'est sûr : elle est rincée.", "2026-12-01T17:00"],
    ["fr", BY_DAY, "Le premier paquet est parti."],
  ],
  "over the course of a week": [
    ["en", BY_DAY, "All are sent over the course of next week.", "2026-12-04T17:00"],
    ["en", BY_DAY, "All are sent on the best day of next week.", "2026-12-04T17:00 vague?"],
  ],
};

describe("nights and mornings", () => {
  for (const [form, rows] of Object.entries(READ))
    for (const [language, now, text, ...dues] of rows)
      it(`${form}: ${text}`, () => {
        expect(read(text, language, now)).toEqual(dues);
      });
});
