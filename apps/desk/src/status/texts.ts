/** Words around the customer's status page. */
import type { Sayings } from "../words/say.ts";

export const STATUS = {
  title: { nl: "Statuspagina voor de klant", fr: "Page de suivi du client", en: "Status page for the customer" },
  why: {
    nl: "Hier ziet de klant zonder inloggen hoe het ervoor staat. Elke mail die je stuurt heeft deze link; wat er gezegd is ziet alleen wie ook een adres van dit gesprek kent.",
    fr: "Le client y voit où en est sa question, sans se connecter. Chaque mail envoyé contient ce lien ; seuls ceux qui connaissent aussi une adresse de la conversation voient les messages.",
    en: "Here the customer sees how it stands, without signing in. Every mail you send carries this link; what was said is shown only to who also knows an address of this conversation.",
  },
  link: { nl: "Link naar de statuspagina", fr: "Lien de suivi", en: "Link to the status page" },
  open: { nl: "Bekijk de pagina", fr: "Voir la page", en: "See the page" },
  expires: {
    nl: "Werkt tot {when}, en langer als er weer iets gebeurt.",
    fr: "Valable jusqu’au {when}, et plus longtemps s’il se passe quelque chose.",
    en: "Works until {when}, and longer when something happens.",
  },
  none: {
    nl: "Deze link is ingetrokken: de klant ziet geen statuspagina.",
    fr: "Ce lien a été retiré : le client ne voit pas de page de suivi.",
    en: "This link was taken back: the customer sees no status page.",
  },
  renew: { nl: "Nieuwe link maken", fr: "Créer un nouveau lien", en: "Make a new link" },
  revoke: { nl: "Link intrekken", fr: "Retirer le lien", en: "Take the link back" },
  oldGone: {
    nl: "Een nieuwe link maakt de oude onbruikbaar.",
    fr: "Un nouveau lien rend l’ancien inutilisable.",
    en: "A new link makes the old one useless.",
  },
} as const satisfies Sayings;
