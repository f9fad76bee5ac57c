/** Words about what the bot did, for colleagues. */
import type { BotFact, BotReason, BotState } from "@luwte/contract/bot.ts";
import type { Sayings } from "../words/say.ts";

export const BOT = {
  title: { nl: "Bot", fr: "Bot", en: "Bot" },
  asked: { nl: "Vraag: {words}", fr: "Question : {words}", en: "Question: {words}" },
  shown: { nl: "Getoond: {title}", fr: "Montré : {title}", en: "Shown: {title}" },
  read: { nl: "Gelezen: {title}", fr: "Lu : {title}", en: "Read: {title}" },
  helped: {
    nl: "Hielp, zei de klant: {title}",
    fr: "A aidé, dit le client : {title}",
    en: "Helped, the customer said: {title}",
  },
  notHelped: {
    nl: "Hielp niet, zei de klant: {title}",
    fr: "N’a pas aidé, dit le client : {title}",
    en: "Did not help, the customer said: {title}",
  },
  known: { nl: "{fact}: {value}", fr: "{fact} : {value}", en: "{fact}: {value}" },
  missing: { nl: "Gevraagd, niet gezegd: {fact}", fr: "Demandé, non indiqué : {fact}", en: "Asked, not said: {fact}" },
  confirmed: { nl: "Opgelost, zei de klant", fr: "Résolu, dit le client", en: "Solved, the customer said" },
  assumed: { nl: "Opgelost, neemt Luwte aan", fr: "Résolu, suppose Luwte", en: "Solved, Luwte assumes" },
} as const satisfies Sayings;

export const STATES = {
  greeted: { nl: "Zei wie het is", fr: "S’est présenté", en: "Said what it is" },
  shown: { nl: "Toont artikelen naast het gesprek", fr: "Montre des articles à côté", en: "Shows articles beside it" },
  choosing: { nl: "Vroeg welk onderwerp", fr: "A demandé quel sujet", en: "Asked which subject" },
  answered: {
    nl: "Gaf een artikel als antwoord",
    fr: "A donné un article en réponse",
    en: "Gave an article as the answer",
  },
  solved: { nl: "Klaar", fr: "Terminé", en: "Done" },
  handed_over: { nl: "Gaf door", fr: "A transmis", en: "Handed over" },
} as const satisfies Sayings & Record<BotState, unknown>;

export const REASONS = {
  asked: {
    nl: "Gaf door: de klant wil een mens",
    fr: "A transmis : le client veut une personne",
    en: "Handed over: the customer wants a person",
  },
  unsure: { nl: "Gaf door: wist het niet", fr: "A transmis : ne savait pas", en: "Handed over: did not know" },
  sensitive: {
    nl: "Gaf door: dit is werk voor een mens",
    fr: "A transmis : c’est l’affaire d’une personne",
    en: "Handed over: this is for a person",
  },
  not_helped: {
    nl: "Gaf door: het antwoord hielp niet",
    fr: "A transmis : la réponse n’a pas aidé",
    en: "Handed over: the answer did not help",
  },
  silent: {
    nl: "Gaf door: de klant koos niets",
    fr: "A transmis : le client n’a rien choisi",
    en: "Handed over: the customer chose nothing",
  },
  came_back: {
    nl: "Gaf door: de klant kwam terug",
    fr: "A transmis : le client est revenu",
    en: "Handed over: the customer came back",
  },
  person_wrote: {
    nl: "Stil sinds een collega schreef",
    fr: "Silencieux depuis qu’un collègue a écrit",
    en: "Silent since a colleague wrote",
  },
  switched_off: {
    nl: "Stil sinds het uit staat",
    fr: "Silencieux depuis l’arrêt",
    en: "Silent since it was switched off",
  },
} as const satisfies Sayings & Record<BotReason, unknown>;

export const FACTS = {
  order_number: { nl: "Bestelnummer", fr: "Numéro de commande", en: "Order number" },
  postcode: { nl: "Postcode", fr: "Code postal", en: "Postcode" },
  phone: { nl: "Telefoonnummer", fr: "Numéro de téléphone", en: "Telephone number" },
  email: { nl: "E-mailadres", fr: "Adresse e-mail", en: "E-mail address" },
} as const satisfies Sayings & Record<BotFact, unknown>;
