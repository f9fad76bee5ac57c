/** Lengths of time, and days that others stand beside. Said on Monday 23 November 2026 at ten in the morning, unless it says otherwise. */
import { expect, it } from "vitest";
import { findMoments } from "./find.ts";
import { resolveMoment } from "./resolve.ts";
import type { MomentLanguage } from "./shapes.ts";

const NOW = "2026-11-23T10:00";
const duesIn = (text: string, language: MomentLanguage, now = NOW): string[] =>
  findMoments(text, language).map((mention) => resolveMoment(mention, now)!.due);

it.each<[MomentLanguage, text: string, due: string]>([
  ["nl", "Binnen een week à tien dagen krijgt u de vergunning.", "2026-12-03T17:00"],
  ["nl", "Binnen 5 tot 7 dagen is het er.", "2026-11-30T17:00"],
  ["nl", "Nog een weekje geduld, dan is alles klaar.", "2026-11-30T17:00"],
  ["nl", "Wordt morgen in de loop van de dag geleverd.", "2026-11-24T17:00"],
  ["nl", "In januari, op de 5e, staan we er.", "2027-01-05T17:00"],
  ["nl", "Ik bel u meteen na dit gesprek op.", "2026-11-23T17:00"],
  ["fr", "Dans une semaine à dix jours, vous recevrez le permis.", "2026-12-03T17:00"],
  ["fr", "Dans un délai de 75 jours vous aurez la décision.", "2027-02-06T17:00"],
  ["fr", "Je vous l'envoie tout de suite après cet appel.", "2026-11-23T17:00"],
  ["fr", "En juin, le 5, nous passons.", "2027-06-05T17:00"],
  ["en", "You'll get the permit in a week to ten days.", "2026-12-03T17:00"],
  ["en", "One more week and it's done.", "2026-11-30T17:00"],
  ["en", "This time next week it will be done.", "2026-11-30T17:00"],
  ["en", "He comes tomorrow, some time between 1 and 3pm.", "2026-11-24T15:00"],
  ["en", "We're there tomorrow between 8 and 10.30.", "2026-11-24T10:30"],
])("in %s: %s", (language, text, due) => expect(duesIn(text, language)).toEqual([due]));

it("before the weekend is before the next one where it has begun", () => {
  const saturday = "2026-11-28T10:00";
  expect(duesIn("You'll have it before the weekend.", "en", saturday)).toEqual(["2026-12-04T17:00"]);
  expect(duesIn("Voor het weekend is het er.", "nl")).toEqual(["2026-11-27T17:00"]);
});

it("what comes after six in the evening is on that evening, and not in hours counted from now", () =>
  expect(duesIn("Le docteur vous appelle ce soir après 18h.", "fr")).toEqual(["2026-11-23T18:00"]));
