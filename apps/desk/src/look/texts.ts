/** Words of parts that stand in many places. */
import type { Sayings } from "../words/say.ts";

export const LINKS = {
  link: { nl: "Link", fr: "Lien", en: "Link" },
  address: { nl: "Adres van de link", fr: "Adresse du lien", en: "Address of the link" },
  hint: {
    nl: "Een site, e-mailadres of telefoonnummer",
    fr: "Un site, une adresse e-mail ou un numéro de téléphone",
    en: "A site, an e-mail address or a telephone number",
  },
  wrong: {
    nl: "Dit adres klopt niet. Schrijf het zo: winkel.nl/retour",
    fr: "Cette adresse n’est pas valable. Écrivez-la ainsi : boutique.be/retour",
    en: "This address is not right. Write it like this: shop.com/returns",
  },
  make: { nl: "Link maken", fr: "Créer le lien", en: "Make the link" },
  change: { nl: "Link aanpassen", fr: "Modifier le lien", en: "Change the link" },
  unlink: { nl: "Link weghalen", fr: "Retirer le lien", en: "Remove the link" },
} as const satisfies Sayings;
