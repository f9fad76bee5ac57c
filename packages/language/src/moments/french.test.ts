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
    ["dans les trois prochains jours", "2026-11-26T17:00"],
    ["dans les deux prochaines heures", "2026-11-23T12:00"],
    ["au bout de deux semaines", "2026-12-07T17:00"],
    ["dans quelque trois semaines", "2026-12-14T17:00"],
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
    ["23-sep-27", "2027-09-23T17:00"],
    ["le 23 septembre 27", "2027-09-23T17:00"],
    ["Septembre/23/2027", "2027-09-23T17:00"],
    ["le 23 septembre de l'an 2027", "2027-09-23T17:00"],
    ["vingt-trois septembre deux mille vingt-sept", "2027-09-23T17:00"],
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

  it("two figures behind a month are no year where something is counted", () =>
    expect(duesIn("le 3 décembre 20 colis partent")).toEqual(["2026-12-03T17:00"]));

  it("a date of more than two months ago is the next one", () =>
    expect(read("le 3 mai")).toMatchObject([{ due: "2027-05-03T17:00", doubts: [] }]));
});

describe("how long it still takes is when it is done", () => {
  it.each([
    ["Cela prendra encore trois jours ouvrables.", "2026-11-26T17:00"],
    ["Il nous faudra deux jours.", "2026-11-25T17:00"],
    ["J'en ai pour vingt minutes.", "2026-11-23T10:20"],
    ["Comptez une bonne semaine avant de le recevoir.", "2026-11-30T17:00"],
    ["Encore deux petits jours et elle est à vous.", "2026-11-25T17:00"],
    ["Plus que trois jours de patience !", "2026-11-26T17:00"],
    ["C'est l'affaire de deux jours.", "2026-11-25T17:00"],
  ])("%s", (text, due) => expect(duesIn(text)).toEqual([due]));
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

describe("a length behind a day that was named counts from there", () => {
  it.each([
    ["Contrôle mardi, remboursement deux jours ouvrables plus tard.", ["2026-11-24T17:00", "2026-11-26T17:00"]],
    [
      "La commission siège le 3 décembre ; réponse dans les cinq jours qui suivent.",
      ["2026-12-03T17:00", "2026-12-08T17:00"],
    ],
    [
      "Lundi est férié. Un collègue vous écrira le premier jour ouvrable suivant.",
      ["2026-11-30T17:00", "2026-12-01T17:00"],
    ],
    ["La réunion a lieu jeudi, vous aurez la réponse à ce moment-là.", ["2026-11-26T17:00", "2026-11-26T17:00"]],
    ["Nous l'envoyons huit jours avant votre départ du 15 décembre.", ["2026-12-07T17:00"]],
  ])("%s", (text, dues) => expect(duesIn(text)).toEqual(dues));

  it("but not from the date of a letter, nor from a day that is not said", () => {
    expect(duesIn("Suite à votre mail du 18 novembre, réponse dans les 5 jours qui suivent.").at(-1)).toBe(
      "2026-11-28T17:00",
    );
    expect(duesIn("Deux jours plus tard")).toEqual(["2026-11-25T17:00"]);
    expect(findMoments("Deux jours après la réception", "fr")).toEqual([]);
    expect(findMoments("dans les cinq jours suivant la visite", "fr")).toEqual([]);
    expect(duesIn("dans les cinq jours suivant le 1er décembre")).toEqual(["2026-12-06T17:00"]);
  });
});

describe("a part of a day, however it is called", () => {
  it.each([
    ["demain à l'aube", "2026-11-24T12:00"],
    ["demain matin à la première heure", "2026-11-24T12:00"],
    ["cette nuit", "2026-11-24T06:00"],
    ["avant minuit", "2026-11-23T23:59"],
    ["demain à midi moins le quart", "2026-11-24T11:45"],
    ["demain à 17.30", "2026-11-24T17:30"],
    ["mardi entre midi et 13 h", "2026-11-24T13:00"],
    ["demain entre midi et deux", "2026-11-24T14:00"],
    ["demain de 8 à 12", "2026-11-24T12:00"],
    ["mardi (10-12 h)", "2026-11-24T12:00"],
    ["demain EOD", "2026-11-24T17:00"],
    ["demain à sept du soir", "2026-11-24T19:00"],
    ["le 29/12 14u30", "2026-12-29T14:30"],
    ["10, ce soir", "2026-11-23T22:00"],
  ])("%s", (text, due) => expect(read(text)).toMatchObject([{ due, doubts: [] }]));

  it("a Saturday is no Saturday of the calendar", () =>
    expect(findMoments("Un samedi après-midi, je ne me fais pas d'illusions.", "fr").filter(({ day }) => day)).toEqual(
      [],
    ));

  it("what is numbered is no day", () =>
    expect(findMoments("Au 3e étage, au premier contact, il y en a entre 5 et 10 kilos.", "fr")).toEqual([]));
});

describe("weeks and days of a week", () => {
  it.each([
    ["dans le courant de la semaine du 7 décembre", "2026-12-11T17:00"],
    ["début de la semaine du 7 décembre", "2026-12-08T17:00"],
    ["en cours de semaine prochaine", "2026-12-04T17:00"],
    ["lundi de la semaine d'après", "2026-11-30T17:00"],
    ["avant l'échéance du 15", "2026-12-15T17:00"],
    ["ds les 5 j. ouvr.", "2026-11-30T17:00"],
    ["au + tard vdr", "2026-11-27T17:00"],
    ["livraison J+2", "2026-11-25T17:00"],
    ["vendredi grand maximum", "2026-11-27T17:00"],
    ["septante-deux heures, pas une de plus", "2026-11-26T10:00"],
    ["dans une petite demi-heure", "2026-11-23T10:30"],
    ["samedi 5 décembre", "2026-12-05T17:00"],
    ["la sem pro", "2026-12-04T17:00"],
    ["en S50", "2026-12-11T17:00"],
    ["le mardi 1er/12", "2026-12-01T17:00"],
    ["sous 48h ouvrables", "2026-11-25T17:00"],
    ["dici 2 jours", "2026-11-25T17:00"],
    ["dem matin", "2026-11-24T12:00"],
    ["demain avt 12h", "2026-11-24T12:00"],
    ["jeudi dans huit jours", "2026-12-03T17:00"],
    ["demain 8 à 10h", "2026-11-24T10:00"],
    ["dans la nuit de mardi à mercredi", "2026-11-25T06:00"],
    ["Deux minutes, je regarde.", "2026-11-23T10:02"],
  ])("%s", (text, due) => expect(read(text)).toMatchObject([{ due, doubts: [] }]));

  it.each([
    ["au plus tôt mercredi", "vague"],
    ["jeudi au plus tôt", "vague"],
    ["pas avant jeudi", "vague"],
    ["le week-end prochain", "vague"],
    ["le 6 décembre", "nobody_there"],
  ] as const)("%s is asked: %s", (text, doubt) => expect(read(text)[0]?.doubts).toContain(doubt));

  it("this Monday, said on a Monday, is today, and Monday is the next", () => {
    expect(duesIn("ce lundi")).toEqual(["2026-11-23T17:00"]);
    expect(duesIn("ce mercredi")).toEqual(["2026-11-25T17:00"]);
    expect(duesIn("lundi")).toEqual(["2026-11-30T17:00"]);
  });

  it("Monday at a time that is still to come, said on a Monday, is asked, and today is proposed", () => {
    expect(read("lundi à 14h")).toMatchObject([{ due: "2026-11-23T14:00", doubts: ["this_or_next_week"] }]);
    expect(read("lundi à 9h")).toMatchObject([{ due: "2026-11-30T09:00", doubts: [] }]);
  });
});

describe("a day that is written short, or only named", () => {
  it.each([
    ["vous l aurez sam.", ["2026-11-28T17:00"]],
    ["vs aurez ca ven.", ["2026-11-27T17:00"]],
    ["vous l'aurez, Sam.", []],
    ["Il vous livre un jeu.", []],
    ["Vous le verrez sur votre facture de mars.", ["2027-03-31T17:00"]],
    ["Voici votre facture de mars.", []],
  ])("%s", (text, dues) => expect(duesIn(text)).toEqual(dues));
});

describe("a weekday with its article, behind a date", () => {
  it.each([
    ["La pose débutera le lundi 14 décembre et sera terminée le mercredi soir.", "2026-12-16T21:00"],
    ["On commence le 14/12 et on finit le jeudi.", "2026-12-17T17:00"],
    ["On commence le 14 décembre. On finit le jeudi.", "2026-11-26T17:00"],
    ["La visite du 14 décembre est avancée, nous venons le mercredi.", "2026-11-25T17:00"],
    ["Au lieu du 14 décembre, nous venons mercredi.", "2026-11-25T17:00"],
  ])("%s", (text, due) => expect(duesIn(text).at(-1)).toBe(due));
});

it.each([
  ["Le chauffage sera coupé jeudi de 9h à 11h, il revient à midi.", ["2026-11-26T11:00", "2026-11-26T12:00"]],
  ["Le chauffage sera coupé jeudi à 9h, je vous appelle à midi.", ["2026-11-26T09:00", "2026-11-23T12:00"]],
])("a time behind a day that has from when to when is on that day: %s", (text, dues) =>
  expect(duesIn(text)).toEqual(dues),
);
