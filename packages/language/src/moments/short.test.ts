/** Weekdays cut short, each beside the word that it is not. Said on Monday 23 November 2026 at ten in the morning. */
import { describe, expect, it } from "vitest";
import { findMoments } from "./find.ts";
import { resolveMoment } from "./resolve.ts";
import type { MomentLanguage } from "./shapes.ts";

const NOW = "2026-11-23T10:00";

const surely = (text: string, language: MomentLanguage): string[] =>
  findMoments(text, language).flatMap((mention) => {
    const moment = resolveMoment(mention, NOW);
    return moment && moment.doubts.length === 0 ? [moment.due] : [];
  });

/** What is read, in order; empty where nothing is. */
const READ: Readonly<Record<string, readonly (readonly [MomentLanguage, text: string, ...dues: string[]])[]>> = {
  "as the last word": [
    ["nl", "rapport volgt di.", "2026-11-24T17:00"],
    ["nl", "de foto's krijgt u van mij do.", "2026-11-26T17:00"],
    ["nl", "Plaatsing gepland wo.", "2026-11-25T17:00"],
    ["nl", "rapport verzonden di."],
    ["nl", "Ik ben bij ma."],
    ["nl", "Dat is voor hbo of wo."],
    ["nl", "Dat staat op de to do."],
    ["nl", "Ik ben vrij."],
    ["fr", "Vasque arrivée. On la place mer.", "2026-11-25T17:00"],
    ["fr", "On vous les expédie mar.", "2026-11-24T17:00"],
    ["fr", "J'arrive jeu.", "2026-11-26T17:00"],
    ["fr", "lunettes prêtes sam.", "2026-11-28T17:00"],
    ["fr", "On vous les expédie le 12 mar.", "2027-03-12T17:00"],
    ["fr", "On adore la mer."],
    ["fr", "Ce n'est pas un jeu."],
    ["fr", "Votre vélo est prêt Sam."],
    ["fr", "On attend Sam."],
    ["en", "Ready Sat.", "2026-11-28T17:00"],
    ["en", "delivery due Sun", "2026-11-29T17:00"],
    ["en", "There we sat."],
    ["en", "It was out in the sun."],
  ],
  "before what is done then": [
    ["nl", "Hechtingen eruit ma bij Femke, afspraak gemaakt", "2026-11-30T17:00"],
    ["nl", "Vandaag de aanvraag. Ma bellen met dhr. Bakker", "2026-11-23T17:00", "2026-11-30T17:00"],
    ["nl", "Ma houdt van bloemen"],
    ["nl", "Hij is bij ma om te eten"],
    ["fr", "réparation prévue ven. dans l'apm.", "2026-11-27T17:00"],
    ["fr", "lundi apm on passe", "2026-11-30T17:00"],
    ["fr", "On a prévu jeux et musique"],
    ["en", "Will go out Mon first thing", "2026-11-30T12:00"],
    ["en", "Monday first of March", "2027-03-01T17:00"],
  ],
  "in a list or behind an arrow": [
    ["nl", "ma: oude kasten eruit\ndi: leidingen verleggen", "2026-11-30T17:00", "2026-11-24T17:00"],
    ["nl", "do: Corine komt langs\nma: wij halen de bloemen op", "2026-11-26T17:00", "2026-11-30T17:00"],
    ["nl", "Elektrieker ma., loodgieter di. en klaar.", "2026-11-30T17:00", "2026-11-24T17:00"],
    ["nl", "Ploeg Dimi → vrij. camera-inspectie", "2026-11-27T17:00"],
    ["nl", "Vloerder uitgesteld ma -> di, komt met extra man", "2026-11-24T17:00"],
    ["nl", "Afspraak verplaatst van maandag → dinsdag", "2026-11-24T17:00"],
    ["nl", "ma: kom je eten?"],
    ["nl", "Kamer → vrij parkeren"],
    ["nl", "stap 1 -> zo doe je dat"],
  ],
};

describe("a weekday cut short", () => {
  for (const [form, rows] of Object.entries(READ))
    for (const [language, text, ...dues] of rows)
      it(`${form}: ${text}`, () => {
        expect(surely(text, language)).toEqual(dues);
      });
});
