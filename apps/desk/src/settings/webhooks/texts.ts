/** Words about telling other programs what happens. */
import type { Sayings } from "../../words/say.ts";

export const WEBHOOKS = {
  title: { nl: "Webhooks", fr: "Webhooks", en: "Webhooks" },
  intro: {
    nl: "Luwte stuurt een bericht naar een ander programma als er iets gebeurt. Elk bericht is ondertekend (Standard Webhooks) en wordt herhaald tot het aankomt.",
    fr: "Luwte envoie un message à un autre programme quand il se passe quelque chose. Chaque message est signé (Standard Webhooks) et répété jusqu’à ce qu’il arrive.",
    en: "Luwte sends a message to another program when something happens. Every message is signed (Standard Webhooks) and repeated until it arrives.",
  },
  empty: {
    nl: "Luwte stuurt nergens berichten naartoe.",
    fr: "Luwte n’envoie de message nulle part.",
    en: "Luwte sends messages nowhere.",
  },
  add: { nl: "Webhook maken", fr: "Créer un webhook", en: "Make a webhook" },
  new: { nl: "Nieuwe webhook", fr: "Nouveau webhook", en: "New webhook" },
  url: { nl: "Adres", fr: "Adresse", en: "Address" },
  urlHint: {
    nl: "Een openbaar adres dat met https:// begint.",
    fr: "Une adresse publique en https://.",
    en: "A public address that begins with https://.",
  },
  events: { nl: "Waarover?", fr: "À quel sujet ?", en: "About what?" },
  active: { nl: "Aan", fr: "Activé", en: "On" },
  off: { nl: "Uit", fr: "Désactivé", en: "Off" },
  stopped: { nl: "Gestopt door fouten", fr: "Arrêté après des erreurs", en: "Stopped by errors" },
  stoppedBecause: {
    nl: "Luwte is gestopt met sturen: {why} Zet hem weer aan als het andere programma werkt.",
    fr: "Luwte a cessé d’envoyer : {why} Réactivez-le quand l’autre programme fonctionne.",
    en: "Luwte stopped sending: {why} Switch it on again when the other program works.",
  },
  secret: {
    nl: "Geheim om de ondertekening te controleren",
    fr: "Secret pour vérifier la signature",
    en: "Secret to check the signature with",
  },
  deliveries: { nl: "Wat er verstuurd is", fr: "Ce qui a été envoyé", en: "What was sent" },
  noDeliveries: { nl: "Er is nog niets verstuurd.", fr: "Rien n’a encore été envoyé.", en: "Nothing was sent yet." },
  delivered: { nl: "Aangekomen", fr: "Arrivé", en: "Arrived" },
  pending: { nl: "Onderweg", fr: "En route", en: "On its way" },
  failed: { nl: "Niet aangekomen", fr: "Non arrivé", en: "Did not arrive" },
  attempts: {
    nl: { one: "{count} poging", other: "{count} pogingen" },
    fr: { one: "{count} essai", other: "{count} essais" },
    en: { one: "{count} attempt", other: "{count} attempts" },
  },
  again: { nl: "Nu opnieuw sturen", fr: "Renvoyer", en: "Send again now" },
  againNamed: {
    nl: "Nu opnieuw sturen: {what}, {when}",
    fr: "Renvoyer : {what}, {when}",
    en: "Send again now: {what}, {when}",
  },
  remove: { nl: "Webhook weghalen", fr: "Retirer le webhook", en: "Remove the webhook" },
  removeMeans: {
    nl: "Luwte stuurt dan niets meer naar {url}. Wat nog onderweg was, vervalt.",
    fr: "Luwte n’enverra plus rien à {url}. Ce qui était en route est abandonné.",
    en: "Luwte then sends nothing more to {url}. What was on its way is dropped.",
  },
  removeSure: { nl: "Ja, weghalen", fr: "Oui, retirer", en: "Yes, remove" },
} as const satisfies Sayings;

export const EVENTS = {
  "conversation.changed": {
    nl: "Een gesprek is nieuw of veranderd",
    fr: "Une conversation est nouvelle ou modifiée",
    en: "A conversation is new or changed",
  },
  "message.added": { nl: "Er is een bericht bij", fr: "Un message s’ajoute", en: "A message was added" },
  "message.changed": {
    nl: "Een bericht is veranderd of bezorgd",
    fr: "Un message est modifié ou remis",
    en: "A message was changed or delivered",
  },
  "customer.changed": {
    nl: "Een klant is nieuw of veranderd",
    fr: "Un client est nouveau ou modifié",
    en: "A customer is new or changed",
  },
  "customer.removed": {
    nl: "Een klant is samengevoegd of weg",
    fr: "Un client est fusionné ou retiré",
    en: "A customer was merged or is gone",
  },
  "activity.added": {
    nl: "Er gebeurde iets in een gesprek",
    fr: "Il s’est passé quelque chose dans une conversation",
    en: "Something happened in a conversation",
  },
  "promise.changed": {
    nl: "Een toezegging is nieuw of veranderd",
    fr: "Un engagement est nouveau ou modifié",
    en: "A promise is new or changed",
  },
  "promise.removed": {
    nl: "Een toezegging is met het antwoord teruggehaald",
    fr: "Un engagement est repris avec la réponse",
    en: "A promise was taken back with its answer",
  },
} as const satisfies Sayings;
