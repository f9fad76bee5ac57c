/** What the timeline says of the bot: that it acknowledged a letter, and that a question ended with it, said by the customer or assumed. */
import type { Texts } from "./language.ts";

export const BOT_TEXTS = {
  bot_acknowledged: {
    nl: "De klant kreeg een automatische ontvangstbevestiging.",
    fr: "Le client a reçu un accusé de réception automatique.",
    en: "The customer got an automatic acknowledgement.",
  },
  bot_solved_confirmed: {
    nl: "Opgelost: de klant zei dat het antwoord van de bot hielp.",
    fr: "Résolue : le client a dit que la réponse du bot l’a aidé.",
    en: "Solved: the customer said that the bot’s answer helped.",
  },
  bot_solved_assumed: {
    nl: "Opgelost, neemt Luwte aan: na het antwoord van de bot vroeg de klant niets meer.",
    fr: "Résolue, suppose Luwte : après la réponse du bot, le client n’a plus rien demandé.",
    en: "Solved, Luwte assumes: after the bot’s answer the customer asked nothing more.",
  },
} as const satisfies Texts;
