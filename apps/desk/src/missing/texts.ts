/** Words of what is needed to answer. */
import type { Sayings } from "../words/say.ts";

export const MISSING = {
  missing: { nl: "Nog nodig?", fr: "Manque ?", en: "Still needed?" },
  title: { nl: "Nodig voor deze vraag", fr: "Nécessaire pour cette question", en: "Needed for this question" },
  unknown: { nl: "nog niet gezegd", fr: "pas encore dit", en: "not said yet" },
  jump: {
    nl: "Naar het bericht waarin het staat",
    fr: "Vers le message où cela figure",
    en: "To the message that says it",
  },
  fromSubject: { nl: "in het onderwerp", fr: "dans l’objet", en: "in the subject" },
  fromPage: { nl: "van de klantpagina", fr: "de la page du client", en: "from the customer’s page" },
} as const satisfies Sayings;
