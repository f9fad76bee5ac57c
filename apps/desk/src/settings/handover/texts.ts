/** Words of the text with which customers are shown what we understood. */
import type { Sayings } from "../../words/say.ts";

export const APPROVED = {
  title: { nl: "Tekst bij overdracht", fr: "Texte du relais", en: "Text at handover" },
  intro: {
    nl: "Hiermee laat je een klant bevestigen wat je begrepen hebt. Niemand past hem per keer aan.",
    fr: "Avec ce texte, le client confirme ce que vous avez compris. Personne ne le change au cas par cas.",
    en: "With this text a customer confirms what you understood. Nobody changes it each time.",
  },
  text: { nl: "Goedgekeurde tekst", fr: "Texte approuvé", en: "Approved text" },
  places: {
    nl: "Op {{understanding}} komt wat we begrepen, op {{link}} het adres van de pagina. Beide moeten erin staan.",
    fr: "{{understanding}} devient ce que nous avons compris, {{link}} l’adresse de la page. Les deux sont nécessaires.",
    en: "{{understanding}} becomes what we understood, {{link}} the address of the page. Both must be there.",
  },
  missing: {
    nl: "In deze tekst ontbreekt een van de twee plaatsen.",
    fr: "Il manque un des deux emplacements dans ce texte.",
    en: "One of the two places is missing in this text.",
  },
} as const satisfies Sayings;
