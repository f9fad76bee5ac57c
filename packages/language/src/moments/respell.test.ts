/** Shorthand and slips of the pen. Said on Monday 23 November 2026 at ten in the morning. */
import { expect, it } from "vitest";
import { findMoments } from "./find.ts";
import { resolveMoment } from "./resolve.ts";
import { respelled } from "./respell.ts";
import type { MomentLanguage } from "./shapes.ts";

const NOW = "2026-11-23T10:00";

it.each<[MomentLanguage, text: string, said: string, due: string]>([
  ["nl", "u hoort het bnn 2 werkdgn van ons", "bnn 2 werkdgn", "2026-11-25T17:00"],
  ["nl", "we komen overmogren langs", "overmogren", "2026-11-25T17:00"],
  ["nl", "we leveren donerdag", "donerdag", "2026-11-26T17:00"],
  ["nl", "we bellen je vrijdagnm", "vrijdagnm", "2026-11-27T17:00"],
  ["nl", "monteur ma vm ingepland", "ma vm", "2026-11-30T12:00"],
  ["nl", "morgen tss 9 en 11 staan we er", "morgen tss 9 en 11", "2026-11-24T11:00"],
  ["nl", "we sturen het voor t weekend", "t weekend", "2026-11-27T17:00"],
  ["nl", "je hoort het eind v/d week", "eind v/d week", "2026-11-27T17:00"],
  ["nl", "binnen tweeënzeventig uur is het er", "binnen tweeënzeventig uur", "2026-11-26T10:00"],
  ["fr", "je vous appelle dans les septante-deux heures", "dans les septante-deux heures", "2026-11-26T10:00"],
  ["fr", "on vous livre vednredi", "vednredi", "2026-11-27T17:00"],
  ["fr", "réponse sous 3 jrs", "sous 3 jrs", "2026-11-26T17:00"],
  ["fr", "on s'en occupe la sem. proch.", "la sem. proch.", "2026-12-04T17:00"],
  ["en", "it'll be done by tonite", "tonite", "2026-11-23T21:00"],
  ["en", "we'll ring you on wensday", "wensday", "2026-11-25T17:00"],
  ["en", "an engineer comes tommorow", "tommorow", "2026-11-24T17:00"],
  ["en", "gimme an hour and it's done", "an hour", "2026-11-23T11:00"],
  ["en", "within seventy-two hours you have it", "within seventy-two hours", "2026-11-26T10:00"],
])("in %s: %s", (language, text, said, due) => {
  const [found] = findMoments(text, language);
  expect(found).toMatchObject({ text: said, at: text.indexOf(said) });
  expect(resolveMoment(found!, NOW)).toMatchObject({ due, doubts: [] });
});

it.each<[MomentLanguage, text: string]>([
  ["nl", "dat mogen we niet zondige dingen"],
  ["nl", "zet t apparaat aan"],
  ["fr", "mon mari l'a reçu avec deux cartons"],
  ["en", "the sundry items may be red"],
])("in %s no day is read in: %s", (language, text) => expect(findMoments(text, language)).toEqual([]));

it("a place leads back to the word that stood there, whatever its length", () => {
  const { plain, back } = respelled("x bnn 2 wkn y", "nl");
  expect(plain).toBe("x binnen 2 weken y");
  expect([back(2), back(8, true), back(11), back(16, true), back(17)]).toEqual([2, 5, 8, 11, 12]);
});
