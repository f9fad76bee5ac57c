/**
 * One sentence per rule that a roster can break, for the command line. {measured} and {limit} are written in the unit of the rule. The key of a law's rule is
 * its kind, so that the rules of every pack have a sentence.
 */
import type { Text } from "../terminal.ts";

export type Unit = "minutes" | "times" | "days" | "none";
type RuleText = { unit: Unit; says: Text };

const row = (unit: Unit, nl: string, fr: string, en: string): RuleText => ({ unit, says: { nl, fr, en } });

export const RULE_TEXTS = {
  "shift.length": row(
    "minutes",
    "{agent}, {from}: de dienst is {measured} werk, meer dan {limit}.",
    "{agent}, {from} : le service compte {measured} de travail, plus que {limit}.",
    "{agent}, {from}: the shift is {measured} of work, more than {limit}.",
  ),
  "shift.span": row(
    "minutes",
    "{agent}, {from}: van begin tot eind is het {measured}, meer dan {limit}.",
    "{agent}, {from} : du début à la fin il y a {measured}, plus que {limit}.",
    "{agent}, {from}: from start to end it is {measured}, more than {limit}.",
  ),
  "shift.least": row(
    "minutes",
    "{agent}, {from}: de dienst is {measured} werk, minder dan {limit}.",
    "{agent}, {from} : le service compte {measured} de travail, moins que {limit}.",
    "{agent}, {from}: the shift is {measured} of work, less than {limit}.",
  ),
  "break.length": row(
    "minutes",
    "{agent}, {from}: {measured} pauze, minstens {limit} nodig.",
    "{agent}, {from} : {measured} de pause, il en faut au moins {limit}.",
    "{agent}, {from}: {measured} of break, at least {limit} is needed.",
  ),
  "break.stretch": row(
    "minutes",
    "{agent}, {from}: {measured} achter elkaar zonder pauze, meer dan {limit}.",
    "{agent}, {from} : {measured} d’affilée sans pause, plus que {limit}.",
    "{agent}, {from}: {measured} at a stretch without a break, more than {limit}.",
  ),
  "day.length": row(
    "minutes",
    "{agent}, {from}: {measured} werk op een dag, meer dan {limit}.",
    "{agent}, {from} : {measured} de travail en un jour, plus que {limit}.",
    "{agent}, {from}: {measured} of work in a day, more than {limit}.",
  ),
  "week.length": row(
    "minutes",
    "{agent}, {from} tot {to}: {measured} werk in de week, meer dan {limit}.",
    "{agent}, du {from} au {to} : {measured} de travail dans la semaine, plus que {limit}.",
    "{agent}, {from} to {to}: {measured} of work in the week, more than {limit}.",
  ),
  "average.short": row(
    "minutes",
    "{agent}, {from} tot {to}: samen {measured}, meer dan {limit}, het gemiddelde dat mag.",
    "{agent}, du {from} au {to} : {measured} en tout, plus que {limit}, la moyenne permise.",
    "{agent}, {from} to {to}: {measured} together, more than {limit}, the average that may be.",
  ),
  "average.long": row(
    "minutes",
    "{agent}, {from} tot {to}: samen {measured}, meer dan {limit}, het gemiddelde over lange tijd.",
    "{agent}, du {from} au {to} : {measured} en tout, plus que {limit}, la moyenne sur la longue durée.",
    "{agent}, {from} to {to}: {measured} together, more than {limit}, the average over a long time.",
  ),
  "rest.daily": row(
    "minutes",
    "{agent}, {from} tot {to}: {measured} rust tussen twee diensten, minstens {limit} nodig.",
    "{agent}, du {from} au {to} : {measured} de repos entre deux services, il en faut au moins {limit}.",
    "{agent}, {from} to {to}: {measured} of rest between two shifts, at least {limit} is needed.",
  ),
  "rest.weekly": row(
    "minutes",
    "{agent}, {from} tot {to}: de langste rust is {measured}, minstens {limit} nodig.",
    "{agent}, du {from} au {to} : le plus long repos est de {measured}, il faut au moins {limit}.",
    "{agent}, {from} to {to}: the longest rest is {measured}, at least {limit} is needed.",
  ),
  "sunday.agreed": row(
    "minutes",
    "{agent}, {from}: {measured} werk op zondag, zonder instemming ({limit} mag).",
    "{agent}, {from} : {measured} de travail le dimanche, sans accord ({limit} permis).",
    "{agent}, {from}: {measured} of work on a Sunday, not agreed to ({limit} allowed).",
  ),
  "sunday.free": row(
    "times",
    "{agent}, {from} tot {to}: {measured} gewerkte zondagen, meer dan {limit}.",
    "{agent}, du {from} au {to} : {measured} dimanches travaillés, plus que {limit}.",
    "{agent}, {from} to {to}: {measured} Sundays worked, more than {limit}.",
  ),
  "sunday.compensation": row(
    "none",
    "{agent}: de zondag van {from} is niet met rust vergoed tot en met {to}.",
    "{agent} : le dimanche {from} n’est pas compensé par un repos jusqu’au {to}.",
    "{agent}: the Sunday of {from} is not made good with rest by {to}.",
  ),
  "night.length": row(
    "minutes",
    "{agent}, {from}: de nachtdienst is {measured} werk, meer dan {limit}.",
    "{agent}, {from} : le service de nuit compte {measured} de travail, plus que {limit}.",
    "{agent}, {from}: the night shift is {measured} of work, more than {limit}.",
  ),
  "night.rest": row(
    "minutes",
    "{agent}, {from} tot {to}: {measured} rust na een nacht, minstens {limit} nodig.",
    "{agent}, du {from} au {to} : {measured} de repos après une nuit, il en faut au moins {limit}.",
    "{agent}, {from} to {to}: {measured} of rest after a night, at least {limit} is needed.",
  ),
  "night.count": row(
    "times",
    "{agent}, {from} tot {to}: {measured} nachten, meer dan {limit}.",
    "{agent}, du {from} au {to} : {measured} nuits, plus que {limit}.",
    "{agent}, {from} to {to}: {measured} nights, more than {limit}.",
  ),
  "night.row": row(
    "times",
    "{agent}, {from} tot {to}: {measured} nachten achter elkaar, meer dan {limit}.",
    "{agent}, du {from} au {to} : {measured} nuits d’affilée, plus que {limit}.",
    "{agent}, {from} to {to}: {measured} nights in a row, more than {limit}.",
  ),
  "night.after-row": row(
    "minutes",
    "{agent}, {from} tot {to}: {measured} rust na een reeks nachten, minstens {limit} nodig.",
    "{agent}, du {from} au {to} : {measured} de repos après une série de nuits, il en faut au moins {limit}.",
    "{agent}, {from} to {to}: {measured} of rest after a row of nights, at least {limit} is needed.",
  ),
  "night.average": row(
    "minutes",
    "{agent}, {from} tot {to}: met veel nachten samen {measured}, meer dan {limit}.",
    "{agent}, du {from} au {to} : avec beaucoup de nuits, {measured} en tout, plus que {limit}.",
    "{agent}, {from} to {to}: with many nights {measured} together, more than {limit}.",
  ),
  "standby.days": row(
    "days",
    "{agent}, {from} tot {to}: {measured} met oproepdienst, meer dan {limit}.",
    "{agent}, du {from} au {to} : {measured} de garde, plus que {limit}.",
    "{agent}, {from} to {to}: {measured} of standby, more than {limit}.",
  ),
  "standby.free": row(
    "times",
    "{agent}, {from} tot {to}: {measured} keer twee hele dagen vrij, minstens {limit} nodig.",
    "{agent}, du {from} au {to} : {measured} fois deux jours tout à fait libres, il en faut au moins {limit}.",
    "{agent}, {from} to {to}: {measured} times two days wholly free, at least {limit} is needed.",
  ),
  "standby.night": row(
    "minutes",
    "{agent}, {from} tot {to}: {measured} oproepdienst te dicht bij een nacht ({limit} mag).",
    "{agent}, du {from} au {to} : {measured} de garde trop près d’une nuit ({limit} permis).",
    "{agent}, {from} to {to}: {measured} of standby too near a night ({limit} allowed).",
  ),
  "notice.rest-day": row(
    "days",
    "{agent}, {from}: werk op een vrije dag, {measured} vooraf gezegd, minstens {limit} nodig.",
    "{agent}, {from} : travail un jour libre, annoncé {measured} à l’avance, il faut au moins {limit}.",
    "{agent}, {from}: work on a free day, told {measured} ahead, at least {limit} is needed.",
  ),
  "notice.times": row(
    "days",
    "{agent}, {from}: andere tijden, {measured} vooraf gezegd, minstens {limit} nodig.",
    "{agent}, {from} : autre horaire, annoncé {measured} à l’avance, il faut au moins {limit}.",
    "{agent}, {from}: other times, told {measured} ahead, at least {limit} is needed.",
  ),
  "notice.call": row(
    "days",
    "{agent}, {from}: oproep {measured} vooraf, minstens {limit} nodig.",
    "{agent}, {from} : appel {measured} à l’avance, il faut au moins {limit}.",
    "{agent}, {from}: called {measured} ahead, at least {limit} is needed.",
  ),
  "notice.part-time": row(
    "days",
    "{agent}, {from}: gewijzigd, {measured} (werkdagen) vooraf, minstens {limit} nodig.",
    "{agent}, {from} : modifié, {measured} (ouvrables) à l’avance, il faut au moins {limit}.",
    "{agent}, {from}: changed, {measured} (working days) ahead, at least {limit} is needed.",
  ),
  "roster.unknown": row(
    "none",
    "{agent}, {from}: medewerker, dienst of datum bestaat niet.",
    "{agent}, {from} : le conseiller, le service ou la date n’existe pas.",
    "{agent}, {from}: the agent, the shift or the date does not exist.",
  ),
  "roster.twice": row(
    "none",
    "{agent}, {from}: twee diensten op één dag.",
    "{agent}, {from} : deux services le même jour.",
    "{agent}, {from}: two shifts on one day.",
  ),
  "roster.weekday": row(
    "none",
    "{agent}, {from}: deze dienst begint niet op deze dag van de week.",
    "{agent}, {from} : ce service ne commence pas ce jour de la semaine.",
    "{agent}, {from}: this shift does not begin on this day of the week.",
  ),
  "roster.skill": row(
    "none",
    "{agent}, {from}: de vaardigheid past niet.",
    "{agent}, {from} : la compétence ne convient pas.",
    "{agent}, {from}: the skill does not fit.",
  ),
  "roster.break": row(
    "times",
    "{agent}, {from}: {measured} pauzes staan verkeerd of ontbreken ({limit} mag).",
    "{agent}, {from} : {measured} pauses mal placées ou absentes ({limit} permis).",
    "{agent}, {from}: {measured} breaks are misplaced or missing ({limit} allowed).",
  ),
  "roster.absence": row(
    "minutes",
    "{agent}, {from}: {measured} van de dienst valt in afwezigheid ({limit} mag).",
    "{agent}, {from} : {measured} du service tombe pendant une absence ({limit} permis).",
    "{agent}, {from}: {measured} of the shift falls in an absence ({limit} allowed).",
  ),
  "roster.availability": row(
    "minutes",
    "{agent}, {from}: {measured} van de dienst valt buiten de beschikbaarheid ({limit} mag).",
    "{agent}, {from} : {measured} du service tombe hors des disponibilités ({limit} permis).",
    "{agent}, {from}: {measured} of the shift falls outside the availability ({limit} allowed).",
  ),
  "contract.week.most": row(
    "minutes",
    "{agent}, {from} tot {to}: {measured} in de week, het contract geeft hoogstens {limit}.",
    "{agent}, du {from} au {to} : {measured} dans la semaine, le contrat en prévoit au plus {limit}.",
    "{agent}, {from} to {to}: {measured} in the week, the contract allows {limit} at most.",
  ),
  "contract.week.least": row(
    "minutes",
    "{agent}, {from} tot {to}: {measured} in de week, het contract geeft minstens {limit}.",
    "{agent}, du {from} au {to} : {measured} dans la semaine, le contrat en prévoit au moins {limit}.",
    "{agent}, {from} to {to}: {measured} in the week, the contract gives {limit} at least.",
  ),
  "contract.horizon.most": row(
    "minutes",
    "{agent}, {from} tot {to}: {measured} in het hele rooster, het contract geeft hoogstens {limit}.",
    "{agent}, du {from} au {to} : {measured} dans tout l’horaire, le contrat en prévoit au plus {limit}.",
    "{agent}, {from} to {to}: {measured} in the whole roster, the contract allows {limit} at most.",
  ),
  "contract.horizon.least": row(
    "minutes",
    "{agent}, {from} tot {to}: {measured} in het hele rooster, het contract geeft minstens {limit}.",
    "{agent}, du {from} au {to} : {measured} dans tout l’horaire, le contrat en prévoit au moins {limit}.",
    "{agent}, {from} to {to}: {measured} in the whole roster, the contract gives {limit} at least.",
  ),
  "own.most_days_in_a_row": row(
    "days",
    "{agent}, {from} tot {to}: {measured} achter elkaar, meer dan {limit}.",
    "{agent}, du {from} au {to} : {measured} d’affilée, plus que {limit}.",
    "{agent}, {from} to {to}: {measured} in a row, more than {limit}.",
  ),
  "own.least_days_in_a_row": row(
    "days",
    "{agent}, {from} tot {to}: {measured} achter elkaar, minstens {limit} nodig.",
    "{agent}, du {from} au {to} : {measured} d’affilée, il en faut au moins {limit}.",
    "{agent}, {from} to {to}: {measured} in a row, at least {limit} is needed.",
  ),
  "own.least_free_days_in_a_row": row(
    "days",
    "{agent}, {from} tot {to}: {measured} vrij achter elkaar, minstens {limit} nodig.",
    "{agent}, du {from} au {to} : {measured} libres d’affilée, il en faut au moins {limit}.",
    "{agent}, {from} to {to}: {measured} free in a row, at least {limit} is needed.",
  ),
  "own.most_weekends": row(
    "times",
    "{agent}, {from} tot {to}: {measured} weekenden, meer dan {limit}.",
    "{agent}, du {from} au {to} : {measured} week-ends, plus que {limit}.",
    "{agent}, {from} to {to}: {measured} weekends, more than {limit}.",
  ),
  "own.whole_weekends": row(
    "none",
    "{agent}, {from} en {to}: een half weekend.",
    "{agent}, {from} et {to} : un demi-week-end.",
    "{agent}, {from} and {to}: half a weekend.",
  ),
  "own.not_after": row(
    "none",
    "{agent}, {from} en {to}: deze dienst mag niet op die van de dag ervoor volgen.",
    "{agent}, {from} et {to} : ce service ne peut pas suivre celui de la veille.",
    "{agent}, {from} and {to}: this shift may not follow that of the day before.",
  ),
  "own.most_of_shifts": row(
    "times",
    "{agent}, {from} tot {to}: {measured} van deze diensten, meer dan {limit}.",
    "{agent}, du {from} au {to} : {measured} de ces services, plus que {limit}.",
    "{agent}, {from} to {to}: {measured} of these shifts, more than {limit}.",
  ),
  "own.fixed": row(
    "none",
    "{agent}, {from}: hier lag iets anders vast.",
    "{agent}, {from} : autre chose était fixé ici.",
    "{agent}, {from}: something else was fixed here.",
  ),
  "own.apart": row(
    "times",
    "{agent}, {from}: {measured} van wie apart werken staan op één dag (hoogstens {limit}).",
    "{agent}, {from} : {measured} de ceux à séparer travaillent le même jour (au plus {limit}).",
    "{agent}, {from}: {measured} of those kept apart are on one day (at most {limit}).",
  ),
} as const satisfies Record<string, RuleText>;
