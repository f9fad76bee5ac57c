/** Words about the demo. */
import type { Sayings } from "../../words/say.ts";

export const DEMO = {
  title: { nl: "Demo", fr: "Démo", en: "Demo" },
  intro: {
    nl: "Alles wat je ziet is verzonnen: de winkel, de klanten en hun vragen. Geen mail verlaat deze computer.",
    fr: "Tout ce que vous voyez est inventé : la boutique, les clients, leurs questions. Aucun mail ne quitte cet ordinateur.",
    en: "Everything you see is made up: the shop, the customers and their questions. No mail leaves this machine.",
  },
  none: { nl: "Er is hier geen demo meer.", fr: "Il n’y a plus de démo ici.", en: "There is no demo here any more." },
  arriving: { nl: "Nieuwe vragen", fr: "Nouvelles questions", en: "New questions" },
  arrivals: {
    nl: "Elke paar minuten komt er een mail of chat",
    fr: "Un mail ou un chat arrive toutes les quelques minutes",
    en: "A mail or chat arrives every few minutes",
  },
  mailNow: { nl: "Laat nu een mail komen", fr: "Faire arriver un mail", en: "Let a mail arrive now" },
  chatNow: { nl: "Laat nu een chat komen", fr: "Faire arriver un chat", en: "Let a chat arrive now" },
  mailComes: { nl: "Er komt zo een mail binnen.", fr: "Un mail arrive.", en: "A mail is coming in." },
  chatComes: { nl: "Er komt zo een chat binnen.", fr: "Un chat arrive.", en: "A chat is coming in." },
  own: {
    nl: "Liever zelf schrijven? Stuur met elk mailprogramma een mail naar {address}, via de SMTP-server {host}, poort {port}, zonder wachtwoord.",
    fr: "Vous préférez écrire ? Envoyez un mail à {address} par le serveur SMTP {host}, port {port}, sans mot de passe.",
    en: "Rather write yourself? Send a mail to {address} with any mail program, by SMTP server {host}, port {port}, without a password.",
  },
  post: { nl: "Wat klanten van ons kregen", fr: "Ce que les clients ont reçu", en: "What customers got from us" },
  postIntro: {
    nl: "De mails die de demo verstuurde. Hier lees je ze zoals een klant ze zou lezen.",
    fr: "Les mails envoyés par la démo, tels qu’un client les lirait.",
    en: "The mails that the demo sent, to read as a customer would.",
  },
  noPost: {
    nl: "Er is nog niets verstuurd. Beantwoord een gesprek, dan staat het hier.",
    fr: "Rien n’a encore été envoyé. Répondez à une conversation.",
    en: "Nothing was sent yet. Answer a conversation and it stands here.",
  },
  to: { nl: "aan {to}", fr: "à {to}", en: "to {to}" },
  end: { nl: "De demo weghalen", fr: "Retirer la démo", en: "Remove the demo" },
  endIntro: {
    nl: "Klaar met rondkijken? Dan begin je met een lege Luwte voor je eigen organisatie.",
    fr: "Vous avez fait le tour ? Commencez avec une Luwte vide pour votre organisation.",
    en: "Done looking around? Then begin with an empty Luwte for your own organisation.",
  },
  remove: { nl: "Demo weghalen", fr: "Retirer la démo", en: "Remove the demo" },
  means: {
    nl: "Alles van “{name}” verdwijnt voor altijd: alle gesprekken, klanten, mensen en instellingen, ook wat je zelf hebt veranderd of toegevoegd. Iedereen wordt afgemeld. Dit kan niet ongedaan worden gemaakt. Daarna richt je Luwte in voor je eigen organisatie.",
    fr: "Tout de « {name} » disparaît pour toujours : conversations, clients, personnes et réglages, y compris ce que vous avez changé ou ajouté. Tous sont déconnectés. C’est irréversible. Ensuite, vous configurez Luwte pour votre organisation.",
    en: "Everything of “{name}” disappears for good: all conversations, customers, people and settings, also what you changed or added yourself. Everybody is signed out. It cannot be undone. After that you set Luwte up for your own organisation.",
  },
  type: { nl: "Typ {name} om zeker te zijn", fr: "Tapez {name} pour confirmer", en: "Type {name} to be sure" },
  sure: { nl: "Ja, haal de hele demo weg", fr: "Oui, retirer toute la démo", en: "Yes, remove the whole demo" },
} as const satisfies Sayings;
