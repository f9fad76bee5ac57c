/** Words for beginning a conversation. */
import type { Sayings } from "../words/say.ts";

export const COMPOSE = {
  title: { nl: "Nieuw gesprek", fr: "Nouvelle conversation", en: "New conversation" },
  who: { nl: "Met wie", fr: "Avec qui", en: "With whom" },
  whoHint: {
    nl: "Zoek een klant, of vul een e-mailadres in",
    fr: "Cherchez un client ou indiquez une adresse e-mail",
    en: "Find a customer, or fill in an e-mail address",
  },
  nobody: {
    nl: "Geen klant gevonden; een e-mailadres mag ook.",
    fr: "Aucun client ; une adresse e-mail convient aussi.",
    en: "No customer found; an e-mail address will do.",
  },
  from: { nl: "Vanaf", fr: "De la part de", en: "From" },
  subject: { nl: "Onderwerp", fr: "Objet", en: "Subject" },
  kind: { nl: "Wat begin je", fr: "Que commencez-vous", en: "What do you begin" },
  out: { nl: "Ik mail de klant", fr: "J’écris au client", en: "I mail the customer" },
  in: { nl: "De klant zei dit", fr: "Le client a dit ceci", en: "The customer said this" },
  inHint: {
    nl: "Aan de balie of de telefoon",
    fr: "Au comptoir ou au téléphone",
    en: "At the counter or on the phone",
  },
  text: { nl: "Bericht", fr: "Message", en: "Message" },
  send: { nl: "Versturen", fr: "Envoyer", en: "Send" },
  keep: { nl: "Vastleggen", fr: "Enregistrer", en: "Keep" },
} as const satisfies Sayings;
