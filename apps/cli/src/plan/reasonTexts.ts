/** One sentence per reason that living with a roster gives, for the command line. {minutes} is written as hours and minutes. */
import type { ReasonCode } from "@luwte/planning/rosters/living/shapes.ts";
import type { Text } from "../terminal.ts";

const says = (nl: string, fr: string, en: string): Text => ({ nl, fr, en });

export const REASON_TEXTS: Record<ReasonCode, Text> = {
  no_such_agent: says(
    "{agent} staat niet in dit rooster.",
    "{agent} n’est pas dans cet horaire.",
    "{agent} is not in this roster.",
  ),
  no_such_shift_type: says(
    "De dienst {shiftType} bestaat niet.",
    "Le service {shiftType} n’existe pas.",
    "There is no shift {shiftType}.",
  ),
  no_shift_there: says(
    "{agent} heeft geen dienst op {date}.",
    "{agent} n’a pas de service le {date}.",
    "{agent} has no shift on {date}.",
  ),
  works_already: says(
    "{agent} werkt al op {date}.",
    "{agent} travaille déjà le {date}.",
    "{agent} already works on {date}.",
  ),
  same_person: says(
    "{agent} kan niet met zichzelf ruilen.",
    "{agent} ne peut pas échanger avec soi-même.",
    "{agent} cannot swap with themselves.",
  ),
  outside_horizon: says(
    "{date} valt buiten dit rooster.",
    "Le {date} n’est pas dans cet horaire.",
    "{date} is outside this roster.",
  ),
  already_begun: says(
    "De dienst of pauze van {agent} op {date} is al begonnen.",
    "Le service ou la pause de {agent} du {date} a déjà commencé.",
    "The shift or break of {agent} on {date} has already begun.",
  ),
  not_a_length: says(
    "Zo kan de dienst niet langer worden: {minutes}.",
    "Le service ne peut pas être allongé ainsi : {minutes}.",
    "The shift cannot become longer by that: {minutes}.",
  ),
  missing_more: says(
    "Er ontbreekt {minutes} meer bezetting.",
    "Il manque {minutes} de présence en plus.",
    "{minutes} more of cover is missing.",
  ),
  missing_less: says(
    "Er ontbreekt {minutes} minder bezetting.",
    "Il manque {minutes} de présence en moins.",
    "{minutes} less of cover is missing.",
  ),
  may_refuse: says(
    "{agent} mag weigeren: {days} dagen vooraf voor {date}, {needed} nodig.",
    "{agent} peut refuser : {days} jours à l’avance pour le {date}, il en faut {needed}.",
    "{agent} may refuse: {days} days ahead for {date}, {needed} are needed.",
  ),
  paid_as_told: says(
    "{agent} krijgt {date} betaald zoals het was gezegd: {minutes}.",
    "{agent} est payé pour le {date} comme annoncé : {minutes}.",
    "{agent} is paid for {date} as it was told: {minutes}.",
  ),
  paid_at_least: says(
    "{agent} krijgt minstens {minutes} betaald.",
    "{agent} est payé au moins {minutes}.",
    "{agent} is paid for at least {minutes}.",
  ),
  offer_due: says(
    "{agent} werkt al {months} maanden op oproep: een aanbod van vaste uren is verplicht.",
    "{agent} travaille sur appel depuis {months} mois : une offre d’heures fixes est due.",
    "{agent} has been on call for {months} months: an offer of fixed hours is due.",
  ),
  wish_lost: says(
    "De wens van {agent} voor {from} tot {to} vervalt.",
    "Le souhait de {agent} du {from} au {to} est perdu.",
    "The wish of {agent} for {from} to {to} is lost.",
  ),
  wish_granted: says(
    "De wens van {agent} voor {from} tot {to} komt uit.",
    "Le souhait de {agent} du {from} au {to} est exaucé.",
    "The wish of {agent} for {from} to {to} is granted.",
  ),
  wishes_to_work: says("wil graag werken", "souhaite travailler", "wishes to work"),
  wishes_otherwise: says("wil liever niet", "préfère ne pas", "would rather not"),
  asked_times: says(
    "kort geleden {times} keer gevraagd",
    "demandé {times} fois récemment",
    "asked {times} times lately",
  ),
  hours_due: says("heeft nog {minutes} tegoed", "doit encore recevoir {minutes}", "is still due {minutes}"),
  hours_over: says("heeft al {minutes} te veel", "a déjà {minutes} de trop", "already has {minutes} too many"),
};
