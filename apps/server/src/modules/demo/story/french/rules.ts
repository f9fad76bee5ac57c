/** What French-speaking customers of the demo shop write, and what the team answers. Written for this demo; nobody's real words. */
import type { Story } from "../../shapes.ts";

const close = "(Bien à vous|Cordialement|Merci d'avance),\n{name}";
const sign = "Bien à vous,\n{agent}\nWol & Weer";

export const FRENCH: readonly Story[] = [
  {
    key: "fr-parcel",
    language: "fr",
    team: "orders",
    skill: null,
    channel: "mail",
    subject: "(Où est mon colis ?|Commande {order} non reçue)",
    turns: [
      {
        by: "customer",
        afterHours: 0,
        text: `Bonjour,\n\nJ'ai commandé {product} la semaine passée (numéro {order}) et le suivi n'a pas bougé depuis (trois|quatre) jours. Pouvez-vous vérifier où se trouve mon colis ?\n\n${close}`,
      },
      {
        by: "agent",
        afterHours: 4,
        text: `Bonjour {first},\n\nJe comprends votre inquiétude. J'ai ouvert une recherche auprès du transporteur, qui répond sous deux jours ouvrables. Je vous écris dès que j'ai du nouveau.\n\n${sign}`,
      },
      { by: "customer", afterHours: 25, text: "Merci pour votre réponse rapide." },
    ],
  },
  {
    key: "fr-return",
    language: "fr",
    team: "returns",
    skill: "returns",
    channel: "mail",
    subject: "(Échange de taille|Retour de la commande {order})",
    turns: [
      {
        by: "customer",
        afterHours: 0,
        text: `Bonjour,\n\nJ'ai reçu {product}, mais c'est trop petit. Comment puis-je obtenir une taille au-dessus ? J'habite à {city} : y a-t-il un point de dépôt en Belgique ?\n\n${close}`,
      },
      {
        by: "agent",
        afterHours: 6,
        text: `Bonjour {first},\n\nOui, tous les points relais en Belgique acceptent notre étiquette, sans frais. Indiquez la taille souhaitée sur le formulaire ; l'échange part le jour de la réception.\n\n${sign}`,
      },
    ],
  },
  {
    key: "fr-warranty",
    language: "fr",
    team: "returns",
    skill: "warranty",
    channel: "mail",
    subject: "(Fermeture éclair cassée|Garantie sur {product})",
    turns: [
      {
        by: "customer",
        afterHours: 0,
        text: `Madame, Monsieur,\n\nJ'ai acheté {product} il y a six mois et la fermeture éclair ne ferme plus. Est-ce couvert par la garantie ?\n\n${close}`,
      },
      {
        by: "agent",
        afterHours: 8,
        text: `Bonjour {first},\n\nTout à fait, la garantie est de trois ans. Envoyez-nous une photo et je vous prépare une étiquette gratuite pour la réparation.\n\n${sign}`,
      },
    ],
  },
  {
    key: "fr-chat-stock",
    language: "fr",
    team: "advice",
    skill: "products",
    channel: "chat",
    subject: "Disponibilité en taille L",
    turns: [
      { by: "customer", afterHours: 0, text: "Bonjour, est-ce que {product} sera de nouveau disponible en L ?" },
      {
        by: "agent",
        afterHours: 0.03,
        text: "Bonjour {first}, oui, mardi prochain. Voulez-vous que je réserve votre taille ?",
      },
      { by: "customer", afterHours: 0.06, text: "Oui volontiers, merci !" },
    ],
  },
];
