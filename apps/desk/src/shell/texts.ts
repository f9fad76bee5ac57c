/** Words of the frame around everything. */
import type { Sayings } from "../words/say.ts";

export const SHELL = {
  navigation: { nl: "Navigatie", fr: "Navigation", en: "Navigation" },
  menu: { nl: "Menu", fr: "Menu", en: "Menu" },
  skip: { nl: "Naar de inhoud", fr: "Aller au contenu", en: "Skip to content" },
  search: { nl: "Zoeken", fr: "Chercher", en: "Search" },
  compose: { nl: "Nieuw gesprek", fr: "Nouvelle conversation", en: "New conversation" },
  customers: { nl: "Klanten", fr: "Clients", en: "Customers" },
  notifications: { nl: "Meldingen", fr: "Notifications", en: "Notifications" },
  unread: {
    nl: { one: "{count} ongelezen", other: "{count} ongelezen" },
    fr: { one: "{count} non lue", other: "{count} non lues" },
    en: { one: "{count} unread", other: "{count} unread" },
  },
  insights: { nl: "Inzicht", fr: "Aperçus", en: "Insights" },
  thanks: { nl: "Bedankjes", fr: "Remerciements", en: "Thank-yous" },
  settings: { nl: "Instellingen", fr: "Réglages", en: "Settings" },
  demo: { nl: "Demo", fr: "Démo", en: "Demo" },
  signOut: { nl: "Afmelden", fr: "Se déconnecter", en: "Sign out" },
  shortcuts: { nl: "Sneltoetsen", fr: "Raccourcis", en: "Shortcuts" },
  mySettings: { nl: "Mijn instellingen", fr: "Mes réglages", en: "My settings" },
  you: { nl: "Jij:", fr: "Vous :", en: "You:" },
  theme: { nl: "Licht of donker", fr: "Clair ou sombre", en: "Light or dark" },
  auto: { nl: "Zoals het apparaat", fr: "Comme l’appareil", en: "As the device" },
  light: { nl: "Licht", fr: "Clair", en: "Light" },
  dark: { nl: "Donker", fr: "Sombre", en: "Dark" },
  language: { nl: "Taal", fr: "Langue", en: "Language" },
} as const satisfies Sayings;

export const AVAILABILITY = {
  available: { nl: "Beschikbaar", fr: "Disponible", en: "Available" },
  busy: { nl: "Bezig", fr: "Occupé", en: "Busy" },
  break: { nl: "Pauze", fr: "Pause", en: "Break" },
  away: { nl: "Afwezig", fr: "Absent", en: "Away" },
  availableHint: {
    nl: "Er kan werk naar je toe komen.",
    fr: "Du travail peut vous arriver.",
    en: "Work may come to you.",
  },
  busyHint: { nl: "Er komt niets nieuws bij.", fr: "Rien de nouveau n’arrive.", en: "Nothing new comes." },
  breakHint: {
    nl: "Even weg. Chats gaan naar een collega.",
    fr: "Une pause. Les chats vont à un collègue.",
    en: "A short while away. Chats go to a colleague.",
  },
  awayHint: {
    nl: "Klaar of er niet. Er komt niets.",
    fr: "Parti. Rien n’arrive.",
    en: "Done or not there. Nothing comes.",
  },
  choose: { nl: "Beschikbaarheid", fr: "Disponibilité", en: "Availability" },
} as const satisfies Sayings;

export const HORIZON = {
  calm: { nl: "Rustig", fr: "Calme", en: "Calm" },
  normal: { nl: "Gewoon", fr: "Normal", en: "Normal" },
  busy: { nl: "Druk", fr: "Chargé", en: "Busy" },
  own: { nl: "Voor jou: {state}", fr: "Pour vous : {state}", en: "For you: {state}" },
  team: { nl: "Team: {state}", fr: "Équipe : {state}", en: "Team: {state}" },
  mailWaiting: {
    nl: { one: "{count} mail wacht", other: "{count} mails wachten" },
    fr: { one: "{count} mail en attente", other: "{count} mails en attente" },
    en: { one: "{count} mail waits", other: "{count} mails wait" },
  },
  chatWaiting: {
    nl: { one: "{count} chat loopt", other: "{count} chats lopen" },
    fr: { one: "{count} chat en cours", other: "{count} chats en cours" },
    en: { one: "{count} chat running", other: "{count} chats running" },
  },
} as const satisfies Sayings;

export const CONNECTION = {
  connecting: { nl: "Verbinden …", fr: "Connexion …", en: "Connecting …" },
  lost: {
    nl: "Geen verbinding sinds {time}. Je ziet hoe het toen was; wat je schrijft blijft staan. Versturen kan zodra de verbinding terug is.",
    fr: "Pas de connexion depuis {time}. Vous voyez l’état d’alors ; ce que vous écrivez est gardé. L’envoi reprendra au retour de la connexion.",
    en: "No connection since {time}. You see how it was then; what you write stays. Sending works once the connection is back.",
  },
  catching_up: {
    nl: "Verbinding terug. We halen op wat je gemist hebt …",
    fr: "Connexion rétablie. Nous récupérons ce que vous avez manqué …",
    en: "Connected again. Fetching what you missed …",
  },
} as const satisfies Sayings;
