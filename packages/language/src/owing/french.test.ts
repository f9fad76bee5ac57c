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
  // How long it takes, whoever it takes.
  "Il me faut encore deux jours pour vérifier.",
  "Cela prendra encore trois jours ouvrables.",
  "J'en ai pour vingt minutes.",
  "Comptez une bonne semaine avant de le recevoir.",
  "Plus que trois jours de patience !",
  // A day for which another is given up.
  "Au lieu de mardi, nous viendrons mercredi.",
  "Nous avons déplacé votre rendez-vous de mardi à jeudi 10h.",
  "Votre rendez-vous passe de mardi à jeudi.",
  "Votre visite de jeudi est confirmée.",
  // Who is back, who stands for it, who is there.
  "Je rentre mercredi et je vous réponds aussitôt.",
  "Je suis là vers 15h.",
  "Vous passez en priorité jeudi.",
  "Je vous garantis une livraison jeudi.",
  "Pas de souci, c'est pour jeudi.",
  "Nous nous sommes trompés et repassons jeudi.",
  "Rendez-vous est pris pour le 3 décembre.",
  // What was ordered comes, what was planned is.
  "La pièce commandée hier arrive jeudi.",
  "J'ai réservé un créneau jeudi 9h.",
  "Je vous ai noté pour jeudi.",
  "C'est promis, jeudi au plus tard.",
  "Étant donné le férié de mercredi, livraison jeudi.",
  "Selon le transporteur, la livraison aura lieu jeudi.",
  "La collecte prévue mercredi aura lieu jeudi.",
  "Il faudra patienter jusqu'à jeudi.",
  "Accordez-moi cinq minutes.",
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
  "On se voit jeudi !",
  "N'hésitez pas, nous sommes là jusqu'à 18h.",
  "J'ai réservé la table lundi.",
  "Étant donné le férié de mercredi",
  "Suite à la grève de mercredi",
  "Toutes nos excuses pour l'attente de ce matin.",
  "Bon anniversaire pour demain !",
  "Le rendez-vous de mardi est reporté.",
  "Nous viendrons mercredi et non mardi.",
  "En raison du 11 novembre",
  "Pas de livraison le samedi.",
  "Impossible de livrer samedi.",
  "On ne peut rien promettre pour samedi.",
  "Grève jeudi : pas de collecte.",
  "Merci d'être présent jeudi.",
  "Faites-nous parvenir le document avant jeudi.",
  "Présentez-vous au guichet jeudi à 9h.",
  "Le solde est dû pour le 15 décembre.",
  "Votre paiement est attendu pour vendredi.",
  "Dans l'attente de votre réponse avant vendredi.",
  "Elle préfère jeudi.",
  "Vous souhaitiez être livré jeudi.",
  "Je note que vous passez jeudi.",
  "Bien noté votre absence jeudi.",
  "D'accord, vous serez donc en Ardèche jusqu'à vendredi.",
  "Comme convenu mardi, voici votre facture.",
  "La panne de mardi est résolue.",
  "Nous nous sommes parlé mardi.",
  "La livraison de mardi a échoué.",
  "Vous étiez absent mardi.",
  "Suite à notre entretien de ce matin, voici le devis.",
  "Une fois votre accord reçu, comptez 5 jours.",
  "Dès réception du paiement, livraison sous 3 jours.",
  "Tant que ce n'est pas payé, rien ne part lundi.",
  "Ma collègue est malade jusqu'à jeudi.",
  "Le contrat se renouvelle le 1er janvier.",
  "Le nouveau tarif s'applique dès le 1er janvier.",
  "Je déménage le 30, je vous enverrai les index à ce moment-là.",
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
