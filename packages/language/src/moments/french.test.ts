/** When something is, as people write it in French. Said on Monday 23 November 2026 at ten in the morning, unless it says otherwise. */
import { describe, expect, it } from "vitest";
import { findMoments } from "./find.ts";
import { resolveMoment } from "./resolve.ts";

const NOW = "2026-11-23T10:00";
const read = (text: string, now = NOW) => findMoments(text, "fr").map((mention) => resolveMoment(mention, now)!);
const duesIn = (text: string, now = NOW): string[] => read(text, now).map(({ due }) => due);

describe("a length and what is added to it", () => {
  it.each([
    ["dans deux heures et demie", "2026-11-23T12:30"],
    ["dans 2h30", "2026-11-23T12:30"],
    ["dans deux heures trente", "2026-11-23T12:30"],
    ["dans trois heures et quart", "2026-11-23T13:15"],
    ["dans une semaine et demie", "2026-12-03T17:00"],
    ["dans deux ans et demi", "2029-05-23T17:00"],
    ["dans un jour et demi", "2026-11-25T17:00"],
    ["sous 24/48h", "2026-11-25T10:00"],
    ["dans un délai d'une semaine", "2026-11-30T17:00"],
    ["dans exactement trois semaines", "2026-12-14T17:00"],
    ["dans moins de trois jours", "2026-11-26T17:00"],
    ["dans deux dimanches", "2026-12-06T17:00"],
  ])("%s", (text, due) => expect(duesIn(text)).toEqual([due]));

  it.each([
    ["dans deux jours à 17h", "2026-11-25T17:00"],
    ["dans une semaine à neuf heures", "2026-11-30T09:00"],
    ["dans une semaine à dix jours", "2026-12-03T17:00"],
    ["d'ici 12h30", "2026-11-23T12:30"],
  ])("is no time of the clock, nor a time a length: %s", (text, due) => expect(duesIn(text)).toEqual([due]));
});

describe("a day beside another", () => {
  it.each([
    ["le lendemain du 5 décembre", "2026-12-06T17:00"],
    ["la veille du jeudi 3 décembre", "2026-12-02T17:00"],
    ["le surlendemain de Noël", "2026-12-27T17:00"],
    ["le jour d'après Noël", "2026-12-26T17:00"],
    ["demain en huit", "2026-12-01T17:00"],
    ["mi-semaine prochaine", "2026-12-02T17:00"],
    ["le dernier jour du mois prochain", "2026-12-31T17:00"],
    ["le premier jour du mois prochain", "2026-12-01T17:00"],
    ["le 2 du prochain mois", "2026-12-02T17:00"],
    ["prochaine semaine vendredi", "2026-12-04T17:00"],
    ["cette nuit à 1h", "2026-11-23T01:00"],
  ])("%s", (text, due) => expect(duesIn(text)).toEqual([due]));
});

describe("a date, whatever its order", () => {
  it.each([
    ["novembre-2026-26", "2026-11-26T17:00"],
    ["26-2026-novembre", "2026-11-26T17:00"],
    ["le 2 d'août", "2027-08-02T17:00"],
    ["mercredi 3 de mars", "2027-03-03T17:00"],
    ["mai le 29", "2027-05-29T17:00"],
    ["2 12 26", "2026-12-02T17:00"],
    ["le 3 mai de l'année prochaine", "2027-05-03T17:00"],
  ])("%s", (text, due) => expect(duesIn(text)).toEqual([due]));

  it.each(["Le code est 02 12 26.", "Prenez 2 12 26 boulons."])("is no part of other figures: %s", (text) =>
    expect(duesIn(text)).toEqual([]),
  );
});

describe("what has been", () => {
  it.each([
    ["Votre constat du 10 novembre", "2026-11-10T17:00"],
    ["le 3 mai dernier", "2026-05-03T17:00"],
    ["le 3 mai de l'année dernière", "2025-05-03T17:00"],
    ["le 20 du mois dernier", "2026-10-20T17:00"],
    ["le dernier jour du mois dernier", "2026-10-31T17:00"],
    ["voilà trois semaines", "2026-11-02T17:00"],
    ["il y a plus de deux semaines", "2026-11-09T17:00"],
    ["l'avant-veille", "2026-11-21T17:00"],
  ])("%s is behind us, and said so", (text, due) =>
    expect(read(text)).toMatchObject([{ due, doubts: expect.arrayContaining(["already_past"]) }]),
  );

  it("a date of more than two months ago is the next one", () =>
    expect(read("le 3 mai")).toMatchObject([{ due: "2027-05-03T17:00", doubts: [] }]));
});

describe("how long something takes is no time", () => {
  it.each([
    "La visite dure une heure et demie.",
    "Ce trajet prend 2 heures.",
    "Prévenez-nous 24 heures à l'avance.",
    "Il y a deux heures d'attente, soit 2 heures d'attente.",
  ])("%s", (text) => expect(findMoments(text, "fr").filter(({ time }) => time)).toEqual([]));
  it("and a time is none the less", () =>
    expect(duesIn("Je vous appelle demain à 11h pour parler.")).toEqual(["2026-11-24T11:00"]));
});
