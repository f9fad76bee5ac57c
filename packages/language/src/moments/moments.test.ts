/** When something is, as letters say it. Said on Monday 23 November 2026 at ten in the morning. */
import { describe, expect, it } from "vitest";
import { findMoments } from "./find.ts";
import { PLAIN_DAYS, resolveMoment } from "./resolve.ts";
import type { BusinessDays, Doubt, Moment, MomentLanguage } from "./shapes.ts";

const NOW = "2026-11-23T10:00";

function momentsIn(text: string, language: MomentLanguage, team?: BusinessDays): { text: string; moment: Moment }[] {
  return findMoments(text, language).map((mention) => ({
    text: mention.text,
    moment: resolveMoment(mention, NOW, team)!,
  }));
}

type Row = [MomentLanguage, sentence: string, due: string, from?: string];
const SURE: Row[] = [
  ["nl", "Ik bel u morgen voor 12 uur terug.", "2026-11-24T12:00", NOW],
  ["nl", "We sturen het pakket ten laatste vrijdag op.", "2026-11-27T17:00", NOW],
  ["nl", "U hoort binnen de 3 werkdagen van ons.", "2026-11-26T17:00"],
  ["nl", "Overmorgen in de namiddag komt de technieker langs.", "2026-11-25T17:00", "2026-11-25T12:00"],
  ["nl", "Ik laat u tegen woensdag 16u30 iets weten.", "2026-11-25T16:30", NOW],
  ["nl", "We bellen u volgende week dinsdag tussen 9 en 12 uur.", "2026-12-01T12:00", "2026-12-01T09:00"],
  ["nl", "Tegen het einde van de week heeft u antwoord.", "2026-11-27T17:00"],
  ["nl", "Ik stuur vandaag nog een nieuwe factuur van 120,50 euro.", "2026-11-23T17:00"],
  ["nl", "Over een halfuurtje bel ik terug.", "2026-11-23T10:30"],
  ["nl", "Ik ben over 5 minuten terug.", "2026-11-23T10:05"],
  ["nl", "De levering is op 3 december.", "2026-12-03T17:00"],
  ["nl", "Binnen 48 uur krijgt u uw geld terug.", "2026-11-25T10:00", NOW],
  ["nl", "maandagvoormiddag bel ik", "2026-11-30T12:00", "2026-11-30T08:00"],
  ["nl", "uiterlijk 27/11 voor 17u", "2026-11-27T17:00", NOW],
  ["nl", "Drie dagen na Pasen", "2027-03-31T17:00"],
  ["nl", "Eind volgende week", "2026-12-04T17:00"],
  ["nl", "Deze week nog krijgt u antwoord.", "2026-11-27T17:00"],
  ["nl", "In de loop van volgende week sturen we het.", "2026-12-04T17:00"],
  ["nl", "Voor het weekend is het er.", "2026-11-27T17:00"],
  ["nl", "Tegen het weekend is het er.", "2026-11-27T17:00"],
  ["nl", "Na het weekend hoort u van ons.", "2026-11-30T17:00"],
  ["nl", "Voor volgende week hebt u het.", "2026-11-27T17:00"],
  ["nl", "Op 5 december uiterlijk is het er.", "2026-12-05T17:00"],
  ["nl", "Ik bel u morgen om halfdrie.", "2026-11-24T14:30"],
  ["nl", "Ik bel u om tien voor half drie.", "2026-11-23T14:20"],
  ["nl", "Ik bel u om vijf over half vier.", "2026-11-23T15:35"],
  ["nl", "We bellen u na de middag.", "2026-11-23T17:00", "2026-11-23T12:00"],
  ["nl", "Ik bel u morgen eind van de voormiddag.", "2026-11-24T12:00"],
  ["nl", "De eerstvolgende werkdag belt een collega u.", "2026-11-24T17:00"],
  ["nl", "Uiterlijk de tweede werkdag van januari", "2027-01-04T17:00"],
  ["nl", "We leveren eind december.", "2026-12-31T17:00"],
  ["nl", "U krijgt het tussen nu en vrijdag.", "2026-11-27T17:00", NOW],
  ["nl", "Ik bel u om 10u30 stipt.", "2026-11-23T10:30"],
  ["nl", "Binnen ongeveer een uur bel ik u.", "2026-11-23T11:00", NOW],
  ["nl", "Binnen maximaal 5 werkdagen krijgt u het.", "2026-11-30T17:00", NOW],
  ["nl", "Binnen een drietal werkdagen hoort u iets.", "2026-11-26T17:00", NOW],
  ["nl", "Over anderhalve dag", "2026-11-25T17:00"],
  ["nl", "Maandag eerste werk", "2026-11-30T17:00"],
  ["fr", "Dans un délai maximum de trois jours", "2026-11-26T17:00"],
  ["fr", "Dans une heure et demie", "2026-11-23T11:30"],
  ["fr", "Dans une dizaine de jours", "2026-12-03T17:00"],
  ["fr", "Demain aux alentours de quinze heures", "2026-11-24T15:00"],
  ["fr", "Demain aprèm", "2026-11-24T17:00", "2026-11-24T12:00"],
  ["fr", "Mardi 14h-16h", "2026-11-24T16:00", "2026-11-24T14:00"],
  ["fr", "Jeudi en quinze", "2026-12-10T17:00"],
  ["en", "Within about an hour and a half", "2026-11-23T11:30", NOW],
  ["en", "Tomorrow PM", "2026-11-24T17:00", "2026-11-24T12:00"],
  ["en", "Tomorrow from 2pm to 4pm", "2026-11-24T16:00", "2026-11-24T14:00"],
  ["en", "Tomorrow at ten to four", "2026-11-24T15:50"],
  ["en", "The week after next", "2026-12-11T17:00"],
  ["fr", "Cette semaine encore vous l'avez.", "2026-11-27T17:00"],
  ["fr", "Nous l'envoyons dès demain.", "2026-11-24T17:00"],
  ["fr", "Avant le week-end vous l'aurez.", "2026-11-27T17:00"],
  ["fr", "On vous appelle après le week-end.", "2026-11-30T17:00"],
  ["fr", "D'ici dimanche soir c'est transmis.", "2026-11-29T21:00", NOW],
  ["fr", "Je vous appelle demain en début d'après-midi.", "2026-11-24T17:00", "2026-11-24T12:00"],
  ["fr", "Mardi matin entre 9h et 11h", "2026-11-24T11:00", "2026-11-24T09:00"],
  ["fr", "Demain dans la journée", "2026-11-24T17:00"],
  ["fr", "Je vous rappelle d'ici 17h.", "2026-11-23T17:00", NOW],
  ["fr", "Jeudi 12h au plus tard", "2026-11-26T12:00", NOW],
  ["fr", "Dans la demi-heure", "2026-11-23T10:30"],
  ["fr", "Le prochain jour ouvrable", "2026-11-24T17:00"],
  ["fr", "Fin décembre", "2026-12-31T17:00"],
  ["en", "Later this week", "2026-11-27T17:00"],
  ["en", "After the weekend", "2026-11-30T17:00"],
  ["en", "It is home by Saturday.", "2026-11-28T17:00", NOW],
  ["en", "Thursday 12 noon", "2026-11-26T12:00"],
  ["en", "Tomorrow at half nine", "2026-11-24T09:30"],
  ["en", "I'll call first thing tomorrow.", "2026-11-24T12:00", "2026-11-24T08:00"],
  ["en", "By close of play", "2026-11-23T17:00"],
  ["en", "Friday at the very latest", "2026-11-27T17:00", NOW],
  ["en", "The next working day", "2026-11-24T17:00"],
  ["en", "A week today", "2026-11-30T17:00"],
  ["en", "In the next hour", "2026-11-23T11:00"],
  ["en", "5 minutes and I'm back.", "2026-11-23T10:05"],
  ["en", "By the end of December", "2026-12-31T17:00", NOW],
  ["fr", "Je vous rappelle demain avant midi.", "2026-11-24T12:00", NOW],
  ["fr", "Vous recevrez une réponse sous 48 heures.", "2026-11-25T10:00", NOW],
  ["fr", "D'ici vendredi au plus tard", "2026-11-27T17:00", NOW],
  ["fr", "Nous revenons vers vous dans les 2 jours ouvrables.", "2026-11-25T17:00"],
  ["fr", "Je vous l’envoie après-demain dans l’après-midi", "2026-11-25T17:00", "2026-11-25T12:00"],
  ["fr", "le 3 décembre à 14h30", "2026-12-03T14:30"],
  ["fr", "mardi en huit", "2026-12-01T17:00"],
  ["fr", "demain matin à 9h", "2026-11-24T09:00"],
  ["en", "I will call you back tomorrow before noon.", "2026-11-24T12:00", NOW],
  ["en", "You will have an answer by end of day Friday", "2026-11-27T17:00"],
  ["en", "within two business days", "2026-11-25T17:00", NOW],
  ["en", "by Friday 5pm at the latest", "2026-11-27T17:00", NOW],
  ["en", "the day after tomorrow between 2 and 4 pm", "2026-11-25T16:00", "2026-11-25T14:00"],
  ["en", "in half an hour", "2026-11-23T10:30"],
  ["en", "Your refund will arrive in 5-7 business days.", "2026-12-02T17:00"],
  ["nl", "U heeft het binnen 2 tot 3 werkdagen in huis.", "2026-11-26T17:00"],
  ["en", "We will call you within the hour.", "2026-11-23T11:00", NOW],
  ["en", "in 1 business day and 2 hours", "2026-11-24T12:00"],
  ["fr", "demain à midi et demi", "2026-11-24T12:30"],
  ["nl", "Bel u mrgn terug", "2026-11-24T17:00"],
  ["nl", "uiterlijk wo 12u hebt u antwoord", "2026-11-25T12:00", NOW],
  ["nl", "Ik bel je vr terug", "2026-11-27T17:00"],
  ["nl", "tegen do", "2026-11-26T17:00", NOW],
  ["nl", "Geef me nog 10 minuutjes", "2026-11-23T10:10"],
  ["nl", "Hooguit twee dagen", "2026-11-25T17:00"],
  ["fr", "Vous avez une réponse pour ven.", "2026-11-27T17:00", NOW],
  ["fr", "jeu. à 14h", "2026-11-26T14:00"],
  ["fr", "Remboursement sous huitaine", "2026-11-30T17:00"],
  ["fr", "Deux jours, pas plus", "2026-11-25T17:00"],
  ["en", "Will call you Fri", "2026-11-27T17:00"],
  ["en", "Parcel goes out Tue 3pm", "2026-11-24T15:00"],
  ["en", "Thu morning", "2026-11-26T12:00", "2026-11-26T08:00"],
  ["en", "Three days, tops", "2026-11-26T17:00"],
];

/** Weeks, feasts, parts of a month, and days behind or before another. */
const SURE_DAYS: Row[] = [
  ["nl", "In week 50 komt de container.", "2026-12-11T17:00"],
  ["nl", "Dinsdag van week 50", "2026-12-08T17:00"],
  ["nl", "Eind week 49", "2026-12-04T17:00"],
  ["nl", "In week 3", "2027-01-22T17:00"],
  ["nl", "Voor week 50 is het er.", "2026-12-04T17:00"],
  ["nl", "In de week van 7 december", "2026-12-11T17:00"],
  ["fr", "La pose est prévue semaine 50.", "2026-12-11T17:00"],
  ["fr", "Lundi de la semaine 50", "2026-12-07T17:00"],
  ["fr", "La semaine du 7 décembre", "2026-12-11T17:00"],
  ["en", "The scaffolding goes up in week 50.", "2026-12-11T17:00"],
  ["en", "Week commencing 7 December", "2026-12-11T17:00"],
  ["nl", "Voor de kerst is het er.", "2026-12-24T17:00"],
  ["nl", "Tegen Kerst is het er.", "2026-12-25T17:00"],
  ["nl", "Voor Nieuwjaar is het er.", "2026-12-31T17:00"],
  ["nl", "Tussen kerst en nieuw leveren we het.", "2026-12-31T17:00"],
  ["nl", "De eerste werkdag na Nieuwjaar", "2027-01-04T17:00"],
  ["nl", "Direct na Pasen bellen we u.", "2027-03-29T17:00"],
  ["nl", "De vrijdag na Pasen", "2027-04-02T17:00"],
  ["nl", "De dag voor Kerst", "2026-12-24T17:00"],
  ["fr", "Vous l'aurez avant Noël.", "2026-12-24T17:00"],
  ["fr", "Entre Noël et Nouvel An", "2026-12-31T17:00"],
  ["fr", "Le premier jour ouvrable après Noël", "2026-12-28T17:00"],
  ["fr", "Le lendemain de la Toussaint", "2027-11-02T17:00"],
  ["en", "You'll have it before Christmas.", "2026-12-24T17:00"],
  ["en", "Between Christmas and New Year", "2026-12-31T17:00"],
  ["en", "The first working day after Boxing Day", "2026-12-28T17:00"],
  ["en", "On Black Friday", "2026-11-27T17:00"],
  ["nl", "We doen het voor vrijdag.", "2026-11-26T17:00"],
  ["fr", "avant vendredi", "2026-11-26T17:00"],
  ["nl", "Voor maart is het verwerkt.", "2027-02-28T17:00"],
  ["nl", "Voor de maand om is", "2026-11-30T17:00"],
  ["en", "Before the year is over", "2026-12-31T17:00"],
  ["nl", "Eind januari", "2027-01-31T17:00"],
  ["fr", "Courant janvier", "2027-01-31T17:00"],
  ["en", "By the end of January", "2027-01-31T17:00"],
  ["nl", "De laatste werkdag van januari", "2027-01-29T17:00"],
  ["nl", "Begin volgende week", "2026-12-01T17:00"],
  ["nl", "Half volgende week", "2026-12-02T17:00"],
  ["nl", "Medio december", "2026-12-15T17:00"],
  ["fr", "Au milieu de la semaine prochaine", "2026-12-02T17:00"],
  ["en", "At the beginning of next week", "2026-12-01T17:00"],
  ["nl", "Dit weekend komt de monteur.", "2026-11-29T17:00"],
  ["nl", "Zaterdag bel ik u.", "2026-11-28T17:00"],
  ["fr", "À partir de mardi", "2026-11-24T17:00"],
  ["en", "From Tuesday", "2026-11-24T17:00"],
  ["nl", "De tweede dinsdag van volgende maand", "2026-12-08T17:00"],
  ["nl", "De laatste vrijdag van december", "2026-12-25T17:00"],
  ["fr", "Le 3 du mois prochain", "2026-12-03T17:00"],
  ["en", "The third of next month", "2026-12-03T17:00"],
  ["nl", "Vrijdag over twee weken", "2026-12-11T17:00"],
  ["en", "Friday in two weeks' time", "2026-12-11T17:00"],
  ["fr", "Vendredi dans deux semaines", "2026-12-11T17:00"],
  ["nl", "Over precies een week", "2026-11-30T17:00"],
  ["nl", "Binnen een termijn van vijf werkdagen", "2026-11-30T17:00"],
  ["nl", "Geef ons twee dagen en het is klaar.", "2026-11-25T17:00"],
  ["fr", "Comptez cinq jours ouvrables.", "2026-11-30T17:00"],
  ["en", "Allow five working days.", "2026-11-30T17:00"],
  ["en", "It takes two days and then you have it.", "2026-11-25T17:00"],
  ["nl", "Ik stuur het u straks.", "2026-11-23T17:00"],
  ["fr", "Tantôt je vous écris.", "2026-11-23T17:00"],
  ["nl", "Di leg ik het voor.", "2026-11-24T17:00"],
  ["nl", "Den 3en staat het er.", "2026-12-03T17:00"],
  ["nl", "U staat voor woensdag ingepland.", "2026-11-25T17:00"],
  ["nl", "De bus is voor 9 december gereserveerd.", "2026-12-09T17:00"],
  ["nl", "De monteur komt do langs.", "2026-11-26T17:00"],
  ["nl", "Het is wo. weer op voorraad.", "2026-11-25T17:00"],
  ["nl", "Tegen het jaareinde is het er.", "2026-12-31T17:00"],
  ["fr", "Donnez-moi un petit quart d'heure.", "2026-11-23T10:15"],
  ["fr", "Dans la quinzaine", "2026-12-07T17:00"],
  ["en", "In the first half of next week", "2026-12-02T17:00"],
  ["en", "Thurs 9-1", "2026-11-26T13:00", "2026-11-26T09:00"],
  ["en", "by five today", "2026-11-23T17:00"],
  ["fr", "demain entre 8 h et midi", "2026-11-24T12:00", "2026-11-24T08:00"],
  ["en", "Tuesday 1 December, 8 till 12", "2026-12-01T12:00", "2026-12-01T08:00"],
  ["nl", "Het duurt nog drie dagen en dan is het klaar.", "2026-11-26T17:00"],
  ["en", "Sat we paint.", "2026-11-28T17:00"],
  ["nl", "vrijdag 27.11", "2026-11-27T17:00"],
  ["fr", "mar 15/12", "2026-12-15T17:00"],
  ["fr", "lu je passe", "2026-11-30T17:00"],
  ["fr", "dmn matin", "2026-11-24T12:00"],
  ["fr", "18 12 2026", "2026-12-18T17:00"],
  ["fr", "demain à neuf heures vingt-cinq", "2026-11-24T09:25"],
  ["en", "tomorrow at nine twenty-five", "2026-11-24T09:25"],
  ["en", "tomorrow 8.30-10.30", "2026-11-24T10:30", "2026-11-24T08:30"],
];

it.each(SURE_DAYS)("in %s, %s can mean only one day", (language, sentence, due, from) => {
  const [found, ...more] = momentsIn(sentence, language);
  expect(more).toEqual([]);
  expect(found?.moment).toMatchObject({ due, doubts: [], ...(from && { from }) });
});

it.each<[MomentLanguage, string, string[]]>([
  ["nl", "De helft vrijdag, de rest de vrijdag daarna.", ["2026-11-27", "2026-12-04"]],
  ["fr", "La moitié le 3 décembre, le reste le lendemain.", ["2026-12-03", "2026-12-04"]],
  ["en", "Half of it on Friday, the rest the following Monday.", ["2026-11-27", "2026-11-30"]],
  ["nl", "Op 18 of 19 december.", ["2026-12-18", "2026-12-19"]],
  ["fr", "les 18 et 19 décembre", ["2026-12-18", "2026-12-19"]],
])("in %s, %s are the days %s", (language, sentence, days) =>
  expect(momentsIn(sentence, language).map(({ moment }) => moment.due.slice(0, 10))).toEqual(days),
);

it.each<[MomentLanguage, string]>([
  ["nl", "Morgen kunt u het vanaf 9 uur ophalen."],
  ["fr", "Mardi Karim sera devant la porte à 9h."],
  ["en", "Our Tuesday crew starts at 9 am."],
])("in %s, the time of a sentence that named a day is on that day: %s", (language, sentence) =>
  expect(momentsIn(sentence, language).at(-1)?.moment.due).toBe("2026-11-24T09:00"),
);

it("a feast or a day of the week that is past is behind us", () => {
  expect(momentsIn("sinds vorige kerst", "nl")[0]?.moment.due).toBe("2025-12-25T17:00");
  expect(momentsIn("vrijdag 20 november", "nl")[0]?.moment).toMatchObject({
    due: "2026-11-20T17:00",
    doubts: ["already_past"],
  });
});

it("of days of which nothing is known a weekday is proposed, and never a week of long ago", () => {
  const unknown: BusinessDays = { ...PLAIN_DAYS, isOpen: () => false };
  expect(momentsIn("Voor Kerst", "nl", unknown)[0]?.moment.due).toBe("2026-12-24T17:00");
  expect(momentsIn("Eind volgende week", "nl", unknown)[0]?.moment.due).toBe("2026-12-04T17:00");
});

it("who writes on a Sunday is there on that Sunday", () => {
  const [found] = findMoments("Ik kom vanavond langs.", "nl");
  expect(resolveMoment(found!, "2026-11-29T10:00")?.doubts).toEqual([]);
});

describe("is read, and can mean only one thing", () => {
  it.each(SURE)("in %s: %s", (language, sentence, due, from) => {
    const [found, ...more] = momentsIn(sentence, language);
    expect(more).toEqual([]);
    expect(found?.moment).toMatchObject({ due, doubts: [], ...(from && { from }) });
  });
});

describe("is asked", () => {
  it.each<[MomentLanguage, string, Doubt]>([
    ["nl", "Volgende vrijdag is het er.", "this_or_next_week"],
    ["nl", "We doen het voor 14 december.", "before_or_by"],
    ["nl", "We doen het voor maandag.", "before_or_by"],
    ["nl", "Na Kerst hoort u van ons.", "vague"],
    ["nl", "Na de kerstvakantie hoort u van ons.", "vague"],
    ["nl", "Met Pasen is het er.", "nobody_there"],
    ["nl", "Voor Sinterklaas is het er.", "vague"],
    ["nl", "Vanaf 12 uur ligt het klaar.", "vague"],
    ["nl", "In de eerste week van januari komt het.", "vague"],
    ["nl", "week 54", "no_such_day"],
    ["fr", "lundi en huit", "this_or_next_week"],
    ["fr", "après les fêtes", "vague"],
    ["fr", "avant les vacances scolaires", "vague"],
    ["en", "after the New Year", "vague"],
    ["en", "in the new year", "vague"],
    ["en", "before the school holidays", "vague"],
    ["en", "in a couple of hours", "vague"],
    ["nl", "Ik bel u om zes uur.", "morning_or_afternoon"],
    ["nl", "Tegen volgende week is het er.", "before_or_by"],
    ["nl", "Binnen enkele dagen hoort u iets.", "vague"],
    ["nl", "Het komt begin volgende maand.", "vague"],
    ["nl", "Na vrijdag bel ik u.", "vague"],
    ["nl", "op 31 februari", "no_such_day"],
    ["nl", "maandag 24 november", "weekday_and_date_differ"],
    ["nl", "Ik bel u om 9:00 uur.", "already_past"],
    ["fr", "dans quelques jours", "vague"],
    ["fr", "Vous aurez la réponse dans la semaine.", "vague"],
    ["fr", "jeudi prochain", "this_or_next_week"],
    ["en", "next Wednesday", "this_or_next_week"],
    ["en", "call at 6", "morning_or_afternoon"],
    ["en", "in a few days", "vague"],
    ["en", "the rest of next week", "vague"],
    ["en", "early in January", "vague"],
  ])("in %s: %s (%s at hand: %s)", (language, sentence, doubt) =>
    expect(momentsIn(sentence, language)[0]?.moment.doubts).toContain(doubt),
  );
});

describe("says nothing of when", () => {
  it.each<[MomentLanguage, string]>([
    ["nl", "Goedemorgen, voor 12 pakketten betaalt u 3 euro."],
    ["nl", "We zijn 24/7 bereikbaar op 02 512 34 56."],
    ["nl", "Uw bestelling 2026-11-4471 is onderweg."],
    ["nl", "'s morgens drink ik koffie, met 3,5 procent melk"],
    ["fr", "La commande 45 pour 3 personnes à 12 euros."],
    ["en", "The first instalment is free."],
    ["fr", "Il en reste vingt-sept, appelez le 02 512 20 26."],
    ["en", "I may call you, it costs 5 to 6 euros for 12 pieces."],
  ])("in %s: %s", (language, sentence) => expect(findMoments(sentence, language).filter(({ day }) => day)).toEqual([]));
});

describe("what is said loosely is proposed for its last likely day", () => {
  it.each<[MomentLanguage, string, string]>([
    ["nl", "begin volgende maand", "2026-12-07T17:00"],
    ["nl", "in het begin van volgend jaar", "2027-01-31T17:00"],
    ["nl", "over een paar dagen", "2026-11-26T17:00"],
    ["fr", "début décembre", "2026-12-07T17:00"],
    ["en", "within a few days", "2026-11-26T17:00"],
    ["en", "in a couple of days", "2026-11-25T17:00"],
  ])("in %s: %s", (language, sentence, due) =>
    expect(momentsIn(sentence, language)[0]?.moment).toMatchObject({ due, doubts: ["vague"] }),
  );
});

it.each<[opensAt: number, closesAt: number, sentence: string, due: string, doubts: Doubt[]]>([
  [8, 17, "om half drie", "2026-11-24T14:30", []],
  [8, 14, "om half drie", "2026-11-24T14:30", []],
  [8, 17, "om half zes", "2026-11-24T17:30", []],
  [8, 17, "om zes uur", "2026-11-24T18:00", ["morning_or_afternoon"]],
  [4, 12, "om half zes", "2026-11-24T05:30", []],
  [0, 24, "om half drie", "2026-11-24T14:30", ["morning_or_afternoon"]],
])("where the team is there from %s to %s, %s is %s", (opensAt, closesAt, sentence, due, doubts) => {
  const team = { ...PLAIN_DAYS, opensAt: () => opensAt * 60, closesAt: () => closesAt * 60 };
  expect(momentsIn(`Ik bel u morgen ${sentence}.`, "nl", team)[0]?.moment).toMatchObject({ due, doubts });
});

it("the same day is the day that was named", () => {
  const dues = momentsIn("Le 7 décembre elle est là et je vous écris le jour même.", "fr").map(
    ({ moment }) => moment.due,
  );
  expect(dues).toEqual(["2026-12-07T17:00", "2026-12-07T17:00"]);
  const [unnamed] = momentsIn("We ship it the same day.", "en");
  expect(unnamed?.moment).toMatchObject({ due: "2026-11-23T17:00", doubts: ["vague"] });
});

it("counts the days on which the team is there", () => {
  const closedOnTuesday: BusinessDays = {
    ...PLAIN_DAYS,
    isOpen: (day) => PLAIN_DAYS.isOpen(day) && day !== "2026-11-24",
  };
  expect(momentsIn("binnen 2 werkdagen", "nl", closedOnTuesday)[0]?.moment.due).toBe("2026-11-26T17:00");
});

it("points at what it read, also after accents", () => {
  const sentence = "Désolé, à bientôt : après-demain.";
  const [found] = findMoments(sentence, "fr");
  expect(sentence.slice(found!.at, found!.at + found!.length)).toBe("après-demain");
});

it("reads an American date only when told", () => {
  expect(findMoments("on 11/12", "en")[0]?.day).toMatchObject({ day: 11, month: 12 });
  expect(findMoments("on 11/12", "en", { monthFirst: true })[0]?.day).toMatchObject({ day: 12, month: 11 });
});

it("has an end with a hostile text", () => {
  expect(findMoments("over 2 weken en ".repeat(5_000), "nl").length).toBeLessThanOrEqual(50);
});

describe("a short day or a length that is another word is not read", () => {
  it.each<[MomentLanguage, string]>([
    ["nl", "Op zo een manier lukt het"],
    ["nl", "Ik ga zo kijken"],
    ["nl", "Mijn ma is ziek"],
    ["fr", "Le jeu. Il manque une pièce."],
    ["fr", "La mer. Elle est belle."],
    ["en", "The sun sat low and we wed"],
    ["nl", "Het duurt 5 minuutjes"],
    ["nl", "Ik heb een uur gewacht"],
    ["fr", "J'ai attendu une heure"],
  ])("in %s: %s", (language, text) => expect(findMoments(text, language)).toEqual([]));
});
