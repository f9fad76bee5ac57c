/** Words that lead back to a day that was named, each beside one that does not. Said on Monday 23 November 2026 at ten in the morning. */
import { describe, expect, it } from "vitest";
import { findMoments } from "./find.ts";
import { resolveMoment } from "./resolve.ts";
import type { MomentLanguage } from "./shapes.ts";

const NOW = "2026-11-23T10:00";

const read = (text: string, language: MomentLanguage, now = NOW): string[] =>
  findMoments(text, language).flatMap((mention) => {
    const moment = resolveMoment(mention, now);
    return moment ? [moment.due + moment.doubts.map((doubt) => ` ${doubt}?`).join("")] : [];
  });

/** What is read, in order, with what is asked. */
const READ: Readonly<Record<string, readonly (readonly [MomentLanguage, text: string, ...dues: string[]])[]>> = {
  "the day before": [
    ["fr", "Pas d'inquiétude pour le 11/12, le journal paraît la veille.", "2026-12-11T17:00", "2026-12-10T17:00"],
    ["fr", "Noël est un vendredi, nous livrons l'avant-veille.", "2026-12-25T17:00", "2026-12-23T17:00"],
    ["fr", "Votre visite du 4 décembre : on appelle la veille à 18h.", "2026-12-04T17:00", "2026-12-03T18:00"],
    ["fr", "La réunion est le 3 décembre ; le rapport part le lundi d'avant.", "2026-12-03T17:00", "2026-11-30T17:00"],
    ["fr", "Il est passé la veille.", "2026-11-22T17:00 already_past? nobody_there?"],
    [
      "fr",
      "Il est passé hier, et revient le 4 décembre.",
      "2026-11-22T17:00 already_past? nobody_there?",
      "2026-12-04T17:00",
    ],
    ["nl", "De levering is op 4 december. De dag ervoor bellen we.", "2026-12-04T17:00", "2026-12-03T17:00"],
    ["nl", "De levering is op 4 december. De woensdag ervoor bellen we.", "2026-12-04T17:00", "2026-12-02T17:00"],
    ["nl", "De dag ervoor was hij hier.", "2026-11-22T17:00 already_past? nobody_there?"],
    ["en", "The fitter comes on 4 December. We call you the day before.", "2026-12-04T17:00", "2026-12-03T17:00"],
    ["en", "It falls on Sunday, so you have it on the Friday before it.", "2026-11-29T17:00", "2026-11-27T17:00"],
    ["en", "He came the day before yesterday", "2026-11-21T17:00 already_past?"],
  ],
  "the name of that day": [
    ["en", "It ends on 1 December. One day later, Wednesday, he comes.", "2026-12-01T17:00", "2026-12-02T17:00"],
    [
      "en",
      "It ends on 1 December. Three days later, on 12 May, he comes.",
      "2026-12-01T17:00",
      "2026-12-04T17:00",
      "2027-05-12T17:00",
    ],
    ["fr", "On coupe le 4 décembre. Trois jours plus tard, lundi, on rouvre.", "2026-12-04T17:00", "2026-12-07T17:00"],
    ["fr", "Le 21 décembre n'est pas férié. Tout part ce lundi-là.", "2026-12-21T17:00", "2026-12-21T17:00"],
    [
      "fr",
      "Le 22 décembre n'est pas férié. Tout part ce lundi-là.",
      "2026-12-22T17:00",
      "2026-12-22T17:00 weekday_and_date_differ?",
    ],
    ["fr", "Il rentre la semaine prochaine et appelle ce mardi-là.", "2026-12-04T17:00", "2026-12-01T17:00"],
    ["fr", "Ce lundi-là il passe.", "2026-11-23T17:00 vague?"],
    ["en", "We open on 7 December, and on that Monday you get it.", "2026-12-07T17:00", "2026-12-07T17:00"],
    ["en", "Staircase: wk 51, fitted on the Thursday.", "2026-12-18T17:00", "2026-12-17T17:00"],
    ["en", "We fit it on the Thursday.", "2026-11-26T17:00"],
    ["en", "It says that Monday is fine.", "2026-11-30T17:00"],
    ["nl", "Bpost brengt de zending die donderdag toekomt.", "2026-11-26T17:00"],
  ],
  "that day": [
    [
      "fr",
      "Jeudi, à l'approche de Noël, on livre ce jour-là.",
      "2026-11-26T17:00",
      "2026-12-25T17:00",
      "2026-11-26T17:00",
    ],
    [
      "fr",
      "Jeudi on rouvre. Noël approche, et ce jour-là on livre.",
      "2026-11-26T17:00",
      "2026-12-25T17:00",
      "2026-12-25T17:00",
    ],
    [
      "en",
      "You fly in on Wednesday. Stefaan is at the flat at two that afternoon.",
      "2026-11-25T17:00",
      "2026-11-25T14:00",
    ],
    ["en", "The list is ready on Thursday; that evening you get a text.", "2026-11-26T17:00", "2026-11-26T21:00"],
    ["en", "I do the backups on Sundays, so you'll have it back then.", "2026-11-29T17:00"],
    ["en", "On Sundays we rest, and then we work."],
  ],
  "a time behind a question": [
    ["nl", "Of het woensdag nog lukt? Ja. Voor 17u zit het erin.", "2026-11-25T17:00", "2026-11-25T17:00"],
    ["fr", "Si mercredi va encore ? Oui, à 15h nous y sommes.", "2026-11-25T17:00", "2026-11-25T15:00"],
    ["nl", "Lukt woensdag niet? Voor 17u bel ik u.", "2026-11-25T17:00", "2026-11-23T17:00"],
  ],
  "a time behind a length": [
    ["en", "It left 10 min ago & gets to you before 12", "2026-11-23T09:50 already_past?", "2026-11-23T12:00"],
    ["en", "On Wednesday it leaves & gets to you before 12", "2026-11-25T17:00", "2026-11-25T12:00"],
  ],
  "a time in a text about today": [
    ["nl", "Uw fiets is klaar. U kunt hem om zes uur ophalen.", "2026-11-23T18:00"],
    ["nl", "Hij is er vandaag. U kunt hem om zes uur ophalen.", "2026-11-23T17:00", "2026-11-23T18:00"],
    [
      "nl",
      "Uw fiets is vrijdag klaar. U kunt hem om zes uur ophalen.",
      "2026-11-27T17:00",
      "2026-11-23T18:00 morning_or_afternoon?",
    ],
    ["nl", "U kunt hem om zes uur ophalen.", "2026-11-23T18:00 morning_or_afternoon?"],
    ["fr", "Votre vélo est prêt, passez à 6h.", "2026-11-23T18:00"],
    ["en", "Your bike is ready. Collect it at six.", "2026-11-23T18:00"],
  ],
};

describe("words that lead back to a day", () => {
  for (const [form, rows] of Object.entries(READ))
    for (const [language, text, ...dues] of rows)
      it(`${form}: ${text}`, () => {
        expect(read(text, language)).toEqual(dues);
      });

  it("asks which six it is before the first of the two", () => {
    expect(read("Uw fiets is klaar. U kunt hem om zes uur ophalen.", "nl", "2026-11-23T05:00")).toEqual([
      "2026-11-23T18:00 morning_or_afternoon?",
    ]);
  });
});
