/** Words around the log. */
import type { Sayings } from "../../words/say.ts";

export const AUDIT = {
  title: { nl: "Logboek", fr: "Journal", en: "Log" },
  intro: {
    nl: "Wie wat deed dat voor anderen telt. Er kan niets uit weg en niets aan veranderen.",
    fr: "Qui a fait ce qui compte pour les autres. Rien ne peut en être retiré ni modifié.",
    en: "Who did what that matters to others. Nothing can be taken out or changed.",
  },
  empty: { nl: "Er staat nog niets in.", fr: "Il est encore vide.", en: "There is nothing in it yet." },
  filter: { nl: "Toon", fr: "Afficher", en: "Show" },
  all: { nl: "alles", fr: "tout", en: "everything" },
  system: { nl: "Luwte zelf", fr: "Luwte", en: "Luwte itself" },
  program: { nl: "een programma", fr: "un programme", en: "a program" },
  customer: { nl: "een klant", fr: "un client", en: "a customer" },
  stranger: { nl: "Iemand", fr: "Quelqu’un", en: "Somebody" },
  facts: { nl: "Gegevens", fr: "Détails", en: "Details" },
  nothing: { nl: "niets", fr: "rien", en: "nothing" },
  somebody: { nl: "iemand die weg is", fr: "quelqu’un qui est parti", en: "somebody who left" },
} as const satisfies Sayings;
