/** Words of handing over. */
import type { CardPart } from "@luwte/contract/handovers.ts";
import type { Saying, Sayings } from "../words/say.ts";

export const HANDOVER = {
  takeOver: { nl: "Overnemen", fr: "Reprendre", en: "Take it" },
  title: { nl: "Overdragen", fr: "Passer le relais", en: "Hand over" },
  to: { nl: "Aan wie?", fr: "À qui ?", en: "To whom?" },
  toFind: { nl: "Zoek een collega of team", fr: "Chercher un collègue ou une équipe", en: "Find a colleague or team" },
  toNone: { nl: "Niemand met die naam", fr: "Personne de ce nom", en: "Nobody with that name" },
  toMissing: { nl: "Kies aan wie je het geeft.", fr: "Choisissez à qui.", en: "Choose to whom you give it." },
  from: { nl: "voorgesteld: {source}", fr: "proposé : {source}", en: "proposed: {source}" },
  quotes: {
    nl: "Kies wat de klant zelf schreef",
    fr: "Choisir ce que le client a écrit",
    en: "Choose what the customer wrote",
  },
  give: { nl: "Overdragen", fr: "Passer le relais", en: "Hand over" },
  given: {
    nl: "Overgedragen, met de kaart erbij.",
    fr: "Relais passé, avec la fiche.",
    en: "Handed over, with the card.",
  },
  card: { nl: "Overdrachtskaart", fr: "Fiche de relais", en: "Handover card" },
  madeRecords: {
    nl: "vanzelf gemaakt uit het gesprek",
    fr: "faite automatiquement",
    en: "made by itself from the conversation",
  },
  madeCustomer: { nl: "verbeterd door de klant", fr: "corrigée par le client", en: "corrected by the customer" },
  version: { nl: "versie {number}", fr: "version {number}", en: "version {number}" },
  earlier: {
    nl: { one: "{count} eerdere kaart", other: "{count} eerdere kaarten" },
    fr: { one: "{count} fiche précédente", other: "{count} fiches précédentes" },
    en: { one: "{count} earlier card", other: "{count} earlier cards" },
  },
  fold: { nl: "Gelezen", fr: "Lu", en: "Read" },
  open: { nl: "Openen", fr: "Ouvrir", en: "Open" },
  edit: { nl: "Aanpassen", fr: "Modifier", en: "Edit" },
  readBy: { nl: "gelezen door {name}", fr: "lue par {name}", en: "read by {name}" },
  show: { nl: "Laat de klant bevestigen", fr: "Faire confirmer par le client", en: "Let the customer confirm" },
  showTitle: { nl: "Zo begrepen we het", fr: "Voici ce que nous avons compris", en: "This is how we understood it" },
  showHint: {
    nl: "De klant krijgt dit met de goedgekeurde tekst en een link om het te bevestigen of te verbeteren. Schrijf aan de klant.",
    fr: "Le client reçoit ceci avec le texte approuvé et un lien pour confirmer ou corriger. Écrivez au client.",
    en: "The customer gets this with the approved text and a link to confirm or correct it. Write to the customer.",
  },
  showWords: { nl: "Wat we begrepen", fr: "Ce que nous avons compris", en: "What we understood" },
  showSend: { nl: "Naar de klant sturen", fr: "Envoyer au client", en: "Send to the customer" },
  asked: {
    nl: "De klant is gevraagd dit te bevestigen.",
    fr: "Le client a été invité à confirmer.",
    en: "The customer was asked to confirm this.",
  },
  confirmed: {
    nl: "De klant bevestigde wat we begrepen.",
    fr: "Le client a confirmé.",
    en: "The customer confirmed what we understood.",
  },
  corrected: {
    nl: "De klant verbeterde ons: {words}",
    fr: "Le client nous a corrigés : {words}",
    en: "The customer corrected us: {words}",
  },
  repeated: { nl: "Moest het opnieuw vertellen", fr: "A dû tout raconter de nouveau", en: "Had to tell it again" },
  repeatedByCustomer: {
    nl: "De klant zegt: dit heb ik al eerder verteld.",
    fr: "Le client dit : je l’ai déjà raconté.",
    en: "The customer says: I have told this before.",
  },
} as const satisfies Sayings;

export const PART_TEXTS: Readonly<Record<CardPart, Saying>> = {
  question: { nl: "Vraag", fr: "Question", en: "Question" },
  done: { nl: "Gedaan", fr: "Fait", en: "Done" },
  promised: { nl: "Toegezegd", fr: "Promis", en: "Promised" },
  strong: { nl: "Belangrijk voor de klant", fr: "Important pour le client", en: "Important to the customer" },
  nextStep: { nl: "Volgende stap", fr: "Prochaine étape", en: "Next step" },
};
