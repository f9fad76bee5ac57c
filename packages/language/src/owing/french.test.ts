/** Whose it is in French, by the form of the sentence. Each form beside one that looks like it and is another's. */
import { describe, expect, it } from "vitest";
import { findMoments } from "../moments/find.ts";
import { findOwed } from "./owed.ts";
import { isOurs } from "./owes.ts";

const lastIsOurs = (text: string): boolean => isOurs(text, findMoments(text, "fr").at(-1)!, { language: "fr" });

const OURS = [
  // What has been stands in a clause of its own, also where another does the rest.
  "Le colis a quitté Liège hier et bpost vous le livre demain.",
  "La pièce est arrivée lundi dernier et notre technicien la monte jeudi.",
  "J'ai parlé au responsable et le service comptable vous rembourse vendredi.",
  "Vos palettes sont libérées et vous sont annoncées pour jeudi.",
  "Un technicien a été réservé pour lundi.",
  "J'ai la réponse du fabricant mercredi.",
  "Le vol ayant été annulé, nous vous remboursons sous 7 jours.",
  "Livré vendredi dernier délai.",
  // "Il y a" with something that is there.
  "Je suis en formation, mais il y a une pause à 15h et c'est là que je valide la commande.",
  // Told by others, of what comes.
  "Le technicien m'a confirmé qu'il passe demain à 14h.",
  "L'atelier m'a promis qu'il serait prêt vendredi.",
  "Le gars de chez VOO m'a dit qu'il remontait la ligne lundi.",
  // What we do, and what the reader gets.
  "Je vous rappelle donc mardi.",
  "Vous retrouverez votre accès demain.",
  "Dès demain vous retrouvez votre accès.",
  "Je dois l'encoder à la main, lundi au plus tard.",
  "Je serai au bureau vendredi et je traiterai votre demande.",
  "Je serai de permanence demain et je vous résous ça.",
  "Vendredi, férié ou pas, je serai au bureau.",
  "J'ouvre un dossier demain à votre nom.",
  "Votre attestation est disponible demain dans votre espace client.",
  "Remboursement dans 1 jour ouvré, par PayPal.",
  "La réduction est appliquée sur chaque facture dès lundi.",
  "Le docteur Simons, en congé jusqu'à lundi, vous téléphonera mardi.",
  "Tu as le lien demain.",
  "a 20h je reviens vers vs avec des nouvelles",
  "vers 19h jvous ramène le vélo, ok ?",
  "Le 11 étant férié, l'aide sera encodée, ce qui se fera jeudi.",
  // A day to fall back on.
  "L'acte vous sera envoyé mercredi, mettons jeudi si le notaire traîne.",
  "Le devis vous parviendra mercredi, ou jeudi si le responsable est absent.",
];

const NOT = [
  "Nous avons envoyé un mail lundi et le client vous a répondu mardi.",
  "On m'avait dit que le colis serait là lundi.",
  "La livraison était annoncée pour mardi.",
  "Comme je vous l'écrivais mardi.",
  "Le virement est finalement parti jeudi.",
  "Vous l'avez donc reçu avant Pâques.",
  "Il y a deux jours encore, soit vendredi.",
  "Vous déposerez donc l'appareil samedi matin à notre comptoir.",
  "Vous nous recontacterez lundi.",
  "C'est vous qui apporterez donc les documents mardi.",
  "Il faudrait que le vide-cave soit terminé pour mercredi.",
  "Le client du 12B attend son devis pour demain.",
  "Je dois le recevoir avant vendredi.",
  "S'il ne pleut pas, les jardiniers tondront jeudi.",
  "Si le livreur ne vient pas, faites-nous signe et nous en enverrons un autre demain.",
  "Dans l'hypothèse où vous acceptez, nous livrons vendredi.",
  "Au cas où vous seriez absent, le livreur repasse mardi.",
  "Notre équipe est disponible demain de 9h à 17h.",
  "Le guichet ouvrira à 9h lundi.",
  "Nous ouvrons à 9h demain.",
  "Notre service technique répond au téléphone demain de 8 h à 12 h.",
  "Congé annuel du 21 au 28 décembre inclus.",
  "Les réclamations reçues après 17 h sont lues le lendemain.",
  "Tout mandat non renouvelé prend fin au 31 décembre.",
  "Bonne soirée Kevin, et à demain pour la suite !",
  "Merci beaucoup et bon long week-end de l'Ascension !",
  "Au plaisir de vous accueillir samedi au musée.",
];

describe("by the form of the sentence", () => {
  it.each(OURS)("ours: %s", (text) => expect(lastIsOurs(text)).toBe(true));
  it.each(NOT)("not ours: %s", (text) => expect(lastIsOurs(text)).toBe(false));
});

it.each([
  ["Le colis a quitté Liège hier et bpost vous le livre demain.", ["demain"]],
  ["Contrôle mardi, remboursement deux jours ouvrables plus tard.", ["mardi", "deux jours ouvrables plus tard"]],
])("%s owes %j", (text, moments) =>
  expect(findOwed(text, "fr").flatMap((owed) => owed.moments.map((moment) => moment.text))).toEqual(moments),
);
