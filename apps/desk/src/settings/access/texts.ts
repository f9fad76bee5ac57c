/** Words about who looked at a customer. */
import type { Sayings } from "../../words/say.ts";

export const ACCESS = {
  title: { nl: "Wie keek bij een klant", fr: "Qui a consulté un client", en: "Who looked at a customer" },
  intro: {
    nl: "Per klant te zien: wie keek, wanneer en waarvoor. Niet bedoeld en niet bruikbaar om collega’s te volgen.",
    fr: "Par client : qui a consulté, quand et pourquoi. Ni prévu ni utilisable pour surveiller des collègues.",
    en: "By customer: who looked, when and for what. Not meant and not fit to watch colleagues.",
  },
  find: { nl: "Klant zoeken", fr: "Chercher un client", en: "Find a customer" },
  findHint: { nl: "Naam of adres", fr: "Nom ou adresse", en: "Name or address" },
  found: { nl: "Gevonden klanten", fr: "Clients trouvés", en: "Customers found" },
  nobody: { nl: "Niemand gevonden.", fr: "Personne trouvée.", en: "Nobody found." },
  unnamed: { nl: "Naam onbekend", fr: "Nom inconnu", en: "Name unknown" },
  kind: { nl: "Toon", fr: "Afficher", en: "Show" },
  from: { nl: "Vanaf", fr: "À partir du", en: "From" },
  until: { nl: "Tot en met", fr: "Jusqu’au", en: "Until" },
  all: { nl: "alles", fr: "tout", en: "everything" },
  opened: { nl: "bekeek", fr: "a consulté", en: "looked" },
  changed: { nl: "wijzigde", fr: "a modifié", en: "changed" },
  searched: { nl: "zocht", fr: "a cherché", en: "searched" },
  exported: { nl: "nam mee", fr: "a exporté", en: "took out" },
  atConversation: { nl: "in een gesprek", fr: "dans une conversation", en: "in a conversation" },
  program: { nl: "een programma", fr: "un programme", en: "a program" },
  system: { nl: "Luwte zelf", fr: "Luwte", en: "Luwte itself" },
  customer: { nl: "een klant", fr: "un client", en: "a customer" },
  somebody: { nl: "iemand die weg is", fr: "quelqu’un qui est parti", en: "somebody who left" },
  empty: {
    nl: "Niemand keek hier in deze tijd.",
    fr: "Personne n’a consulté durant cette période.",
    en: "Nobody looked in this time.",
  },
} as const satisfies Sayings;
