/** Words of what triage proposes about a conversation. */
import type { Sayings } from "../words/say.ts";

export const TRIAGE = {
  title: {
    nl: "Voorstellen bij dit gesprek",
    fr: "Propositions pour cette conversation",
    en: "Suggestions for this conversation",
  },
  urgency: { nl: "Haast?", fr: "Urgent ?", en: "Urgent?" },
  duplicate: { nl: "Zelfde vraag?", fr: "Même question ?", en: "Same question?" },
  language: { nl: "Taal?", fr: "Langue ?", en: "Language?" },
  reason: { nl: "Reden?", fr: "Motif ?", en: "Reason?" },
  complexity: { nl: "Hoe moeilijk?", fr: "Difficulté ?", en: "How difficult?" },
  openToo: {
    nl: "nog een open vraag van deze klant",
    fr: "une autre question ouverte de ce client",
    en: "another open question of this customer",
  },
  by: { nl: "door {words}", fr: "à cause de {words}", en: "because of {words}" },
  article: { nl: "artikel «{title}»", fr: "l’article «{title}»", en: "article «{title}»" },
  sure: { nl: "{share} zeker", fr: "sûr à {share}", en: "{share} sure" },
  yes: { nl: "Klopt", fr: "Juste", en: "Right" },
  other: { nl: "Anders", fr: "Autre", en: "Other" },
  no: { nl: "Nee", fr: "Non", en: "No" },
  chooseOther: { nl: "Wat is het wel?", fr: "Qu’est-ce alors ?", en: "What is it then?" },
  find: { nl: "Reden zoeken", fr: "Chercher un motif", en: "Find a reason" },
  nothingElse: {
    nl: "Er is niets anders te kiezen.",
    fr: "Rien d’autre à choisir.",
    en: "There is nothing else to choose.",
  },
  more: {
    nl: { one: "nog {count} daarna", other: "nog {count} daarna" },
    fr: { one: "encore {count} ensuite", other: "encore {count} ensuite" },
    en: { one: "{count} more after it", other: "{count} more after it" },
  },
  accepted: { nl: "Overgenomen: {what}.", fr: "Repris : {what}.", en: "Taken over: {what}." },
  edited: { nl: "Verbeterd.", fr: "Corrigé.", en: "Corrected." },
  rejected: { nl: "Niet overgenomen: {what}.", fr: "Non repris : {what}.", en: "Not taken over: {what}." },
  undone: { nl: "Teruggezet: {what}.", fr: "Annulé : {what}.", en: "Put back: {what}." },
  undo: { nl: "Terugzetten", fr: "Annuler", en: "Put back" },
} as const satisfies Sayings;
