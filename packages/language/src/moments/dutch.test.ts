/** Forms of time that Dutch and Flemish colleagues use, each beside one that looks like it. Said on Monday 23 November 2026 at ten in the morning. */
import { describe, expect, it } from "vitest";
import { findMoments } from "./find.ts";
import { resolveMoment } from "./resolve.ts";
import type { Doubt } from "./shapes.ts";

const NOW = "2026-11-23T10:00";

const surely = (text: string): string[] =>
  findMoments(text, "nl").flatMap((mention) => {
    const moment = resolveMoment(mention, NOW);
    return moment && moment.doubts.length === 0 ? [moment.due] : [];
  });

/** What is read, in order; empty where nothing is. */
const READ: Readonly<Record<string, readonly (readonly [text: string, ...dues: string[]])[]>> = {
  "shorthand of a chat": [
    ["over n half uurtje bel ik terug", "2026-11-23T10:30"],
    ["over 'n kwartiertje", "2026-11-23T10:15"],
    ["binnen 2 wd heeft u het", "2026-11-25T17:00"],
    ["volgende wk krijg je bericht", "2026-12-04T17:00"],
    ["wk 49 komen we", "2026-12-04T17:00"],
    ["EOW heb je het", "2026-11-27T17:00"],
    ["voor EOD weet je het", "2026-11-23T17:00"],
    ["na het wknd bel ik", "2026-11-30T17:00"],
    ["Levering wo, factuur volgt", "2026-11-25T17:00"],
    ["Wo: montage", "2026-11-25T17:00"],
    ["Onderdeel besteld, wo binnen, plaatsing volgt", "2026-11-25T17:00"],
    ["verzet naar wo", "2026-11-25T17:00"],
    ["Tweede poging: wo.", "2026-11-25T17:00"],
    ["levering wo-stoel"],
    ["ik app je do", "2026-11-26T17:00"],
    ["mogen bel ik u", "2026-11-24T17:00"],
    ["binnen 3 d. heeft u het", "2026-11-26T17:00"],
    ["binnen 24h hebt u antwoord", "2026-11-24T10:00"],
    ["binnen één etmaal", "2026-11-24T10:00"],
    ["het komende halfuur belt hij", "2026-11-23T10:30"],
    ["dat mogen wij niet zeggen"],
    ["ik app je do not"],
    ["n goed idee"],
  ],
  "a short day before a spoken time": [
    ["do half 5 staat ie klaar", "2026-11-26T16:30"],
    ["vr kwart over 9 belt ze", "2026-11-27T09:15"],
    ["wij zijn er pas weer ma, dan bel ik", "2026-11-30T17:00"],
    ["do half werk"],
  ],
  "a length that stands alone before what it is for": [
    ["Max 2 werkdagen, dan heb je m in de bus", "2026-11-25T17:00"],
    ["Maximum drie werkdagen en u heeft het", "2026-11-26T17:00"],
    ["Twee werkdagen, dan staat het op uw rekening", "2026-11-25T17:00"],
    ["Doorlooptijd: drie werkdagen, daarna ligt hij bij u", "2026-11-26T17:00"],
    ["Drie dagen geef ik het, dan bel ik u", "2026-11-26T17:00"],
    ["Zo'n anderhalf uur hebben de jongens nog nodig", "2026-11-23T11:30"],
    ["Het labo heeft vier dagen nodig", "2026-11-27T17:00"],
    ["2 à 3 dagen nog en de ruit is eruit", "2026-11-26T17:00"],
    ["De reparatie neemt drie dagen in beslag, dan bellen we u", "2026-11-26T17:00"],
    ["Het duurt nog twee uur en dan is het verholpen", "2026-11-23T12:00"],
    ["Het duurt 3 werkdagen eer het op uw rekening staat", "2026-11-26T17:00"],
    ["Tot drie werkdagen kan het duren", "2026-11-26T17:00"],
    ["Na drie werkdagen staat het er", "2026-11-26T17:00"],
    ["Uurtje geduld, dan bel ik", "2026-11-23T11:00"],
    ["Nog twee nachtjes slapen", "2026-11-25T17:00"],
    ["Binnen nu en een uur belt hij", "2026-11-23T11:00"],
    ["de komende drie dagen zit het in uw mailbox", "2026-11-26T17:00"],
    ["Drie dagen werk, dan is uw badkamer af", "2026-11-26T17:00"],
    ["In drie werkdagen staat uw schutting er weer", "2026-11-26T17:00"],
    ["Drie dagen, zo lang duurt het", "2026-11-26T17:00"],
    ["Drie werkdagen hooguit.", "2026-11-26T17:00"],
    ["3 werkdagen is echt het maximum", "2026-11-26T17:00"],
    ["Volgende week om deze tijd hebt u het", "2026-11-30T17:00"],
    ["In drie dagen tijd was het stuk"],
    ["De rit duurde twee dagen"],
    ["Dat was drie dagen werk"],
  ],
  "about so many": [
    ["Over een dag of drie hoort u iets.", "2026-11-26T17:00"],
    ["over een week of twee", "2026-12-07T17:00"],
    ["Over een uur of twee", "2026-11-23T12:00"],
    ["over een paar dagen"],
    ["Morgen rond een uur of twee", "2026-11-24T14:00"],
    ["Maandag of zo kijk ik"],
    ["Maandag kijk ik", "2026-11-30T17:00"],
  ],
  "within the week": [
    ["Binnen de week ligt het klaar.", "2026-11-30T17:00"],
    ["Binnen de maand hebt u antwoord.", "2026-12-23T17:00"],
    ["Van de week stuur ik je een mailtje.", "2026-11-27T17:00"],
    ["In de week ben ik er niet."],
  ],
  "the end of a day at work": [
    ["Nog voor ik naar huis ga mail ik u", "2026-11-23T17:00"],
    ["Voordat ik vertrek bel ik", "2026-11-23T17:00"],
    ["Direct na de vergadering bel ik u.", "2026-11-23T17:00"],
    ["Na de lunch bel ik.", "2026-11-23T17:00"],
    ["Voor ik iets zeg, kijk ik het na"],
  ],
  "hours as people say them": [
    ["rond de klok van 2", "2026-11-23T14:00"],
    ["Morgenochtend om negenen bel ik", "2026-11-24T09:00"],
    ["tegen den noen", "2026-11-23T12:00"],
    ["morgen om half zes", "2026-11-24T17:30"],
    ["hedenmiddag", "2026-11-23T17:00"],
    ["12 aug, 0800-0930 u", "2027-08-12T09:30"],
    ["om zes uur"],
    ["voor 12 heb je m", "2026-11-23T12:00"],
    ["voor 12 pakketten betaalt u niets"],
    ["Morgen, één uur, staat de taxi voor", "2026-11-24T13:00"],
    ["Voor het avondeten staat hij aan", "2026-11-23T17:00"],
  ],
  "before a date": [
    ["U hebt het voor 15 december.", "2026-12-14T17:00"],
    ["Voor 14 december hebt u het."],
    ["Voorzien voor 15 december: plaatsing", "2026-12-15T17:00"],
    ["Dat is genoteerd. U hebt het voor 15 december", "2026-12-14T17:00"],
  ],
  "days between": [
    ["Tussen woensdag en vrijdag komt de schilder", "2026-11-27T17:00"],
    ["Tussen maandag en dinsdag komt hij", "2026-12-01T17:00"],
    ["ma/di komt hij", "2026-11-30T17:00", "2026-11-24T17:00"],
    ["Van het weekend kijk ik ernaar", "2026-11-29T17:00"],
    ["Woensdag en vrijdag komt hij", "2026-11-25T17:00", "2026-11-27T17:00"],
  ],
  "about, and in full": [
    ["Over pakweg drie dagen", "2026-11-26T17:00"],
    ["Binnen +/- 3 dagen", "2026-11-26T17:00"],
    ["Binnen drie (3) werkdagen", "2026-11-26T17:00"],
    ["Binnen drie volle werkdagen", "2026-11-26T17:00"],
    ["Halfweg december", "2026-12-15T17:00"],
    ["Morgen 12u-16u komt hij", "2026-11-24T16:00"],
    ["drie (rode) werkdagen"],
  ],
  "a quarter of a year": [
    ["Dit kwartaal nog krijgt u het", "2026-12-31T17:00"],
    ["volgend kwartaal", "2027-03-31T17:00"],
    ["in het tweede kwartaal", "2027-06-30T17:00"],
    ["eind Q1", "2027-03-31T17:00"],
    ["het tweede kwart"],
  ],
  "a time before its day": [
    ["Donderdag namiddag na 14u passeren we", "2026-11-26T14:00"],
    ["Morgen na 18 uur bel ik u", "2026-11-24T18:00"],
    ["Na 14 uur bel ik u"],
    ["Tussen 9 en 11 uur komt hij morgen bij u", "2026-11-24T11:00", "2026-11-24T17:00"],
    ["Om 14 uur bel ik u over de levering van morgen", "2026-11-23T14:00", "2026-11-24T17:00"],
  ],
  "a day behind the weekend, the year named": [
    ["Woensdag na het weekend staat hij er", "2026-12-02T17:00"],
    ["Woensdag voor het weekend staat hij er", "2026-11-25T17:00", "2026-11-27T17:00"],
    ["Nog in 2026 krijgt u het", "2026-12-31T17:00"],
    ["Niet deze woensdag maar vrijdag", "2026-11-27T17:00"],
  ],
  "a day that it is not": [
    ["Niet morgen maar vrijdag komt hij", "2026-11-27T17:00"],
    ["Het wordt geen donderdag maar vrijdag", "2026-11-27T17:00"],
    ["In plaats van donderdag komen we vrijdag", "2026-11-27T17:00"],
    ["vrijdag ipv donderdag", "2026-11-27T17:00"],
    ["van donderdag naar vrijdag", "2026-11-27T17:00"],
    ["donderdag of vrijdag", "2026-11-26T17:00", "2026-11-27T17:00"],
  ],
  "a day of that name, said on one": [
    ["Maandag over twee weken", "2026-12-07T17:00"],
    ["Maandag over een week", "2026-11-30T17:00"],
    ["Dinsdag over een week", "2026-12-01T17:00"],
  ],
  "a part of the day that was named": [
    ["Vrijdag is het klaar, die ochtend belt Fred", "2026-11-27T17:00", "2026-11-27T12:00"],
    ["Deze ochtend belt Fred, die ene avond niet", "2026-11-23T12:00", "2026-11-23T21:00"],
  ],
  "hours between, and days between": [
    ["Woensdag tss 8-10 komt hij", "2026-11-25T10:00"],
    ["tussen 1-12 en 3-12 komt hij", "2026-12-01T17:00", "2026-12-03T17:00"],
  ],
  "a day behind a day": [
    ["Op 25/11 is het er, 's anderendaags bellen we", "2026-11-25T17:00", "2026-11-26T17:00"],
    ["dinsdag jl."],
  ],
  "later than the day that was named": [
    ["De kaart komt woensdag, de pincode twee dagen later", "2026-11-25T17:00", "2026-11-27T17:00"],
    ["De kaart komt woensdag, een uur later de pincode", "2026-11-25T17:00", "2026-11-23T11:00"],
    ["Uw brief van woensdag beantwoorden we twee dagen later", "2026-11-25T17:00", "2026-11-25T17:00"],
  ],
  "short days before and behind what we do": [
    ["vrij komt erik de ketel monteren", "2026-11-27T17:00"],
    ["wo drukken, do bezorgen", "2026-11-25T17:00", "2026-11-26T17:00"],
    ["hoe laat hoort u do nog", "2026-11-26T17:00"],
    ["oplage do, klaar vr.", "2026-11-26T17:00", "2026-11-27T17:00"],
    ["gaat vdg op pers, dinsd in de bus", "2026-11-23T17:00", "2026-11-24T17:00"],
    ["pakje ligt nu in Utrecht, do bij jou", "2026-11-26T17:00"],
    ["vrij snel komt erik"],
    ["de chauffeur rijdt vrij langs uw deur, do mont.", "2026-11-27T17:00", "2026-11-26T17:00"],
    ["de chauffeur rijdt vrij hard"],
    ["do it, vrij van kosten is het"],
    ["zo komt het goed"],
  ],
  "soon, and before five": [
    ["ga er zo even naar kijken, voor 5en bel ik", "2026-11-23T17:00", "2026-11-23T17:00"],
    ["ik vond het zo even lang, voor 5 euro"],
  ],
  "what is counted and no day": [
    ["bij de eerste koffie"],
    ["de 2e levering"],
    ["met de twee gasten"],
    ["maandag bent u de eerste.", "2026-11-30T17:00"],
    ["op de eerste van de maand", "2026-12-01T17:00"],
    ["de 29e krijgt u het"],
    ["de 27e krijgt u het", "2026-11-27T17:00"],
  ],
};

describe.each(Object.entries(READ))("%s", (_, rows) => {
  it.each(rows)("%s", (text, ...dues) => expect(surely(text).filter((due) => due > "2026-11-16")).toEqual(dues));
});

it.each<[text: string, now: string, doubts: Doubt[]]>([
  ["Overmorgen dinsdag staan wij daar", NOW, ["weekday_and_date_differ"]],
  ["Overmorgen woensdag staan wij daar", NOW, []],
  ["Morgen kijk ik", "2026-11-24T00:20", ["vague"]],
  ["Morgen kijk ik", "2026-11-24T07:20", []],
  ["Vannacht draait de taak", NOW, []],
  ["Morgen wordt het bezorgd", "2026-11-27T18:10", []],
  ["Morgen wordt het bezorgd", "2026-11-28T18:10", ["nobody_there"]],
])("%s, said at %s, leaves %s to ask", (text, now, doubts) =>
  expect(resolveMoment(findMoments(text, "nl")[0]!, now)?.doubts).toEqual(doubts),
);
