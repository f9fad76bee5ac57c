/** Words about how work reaches people, and when it is enough. */
import type { Sayings } from "../../words/say.ts";

export const ROUTING = {
  title: { nl: "Verdelen en drukte", fr: "Répartition et charge", en: "Sharing out and load" },
  intro: {
    nl: "Wie beschikbaar is en ruimte heeft, krijgt het oudste en dringendste werk. Niemand krijgt meer dan het plafond.",
    fr: "Qui est disponible et a de la place reçoit le plus ancien et le plus urgent. Personne ne dépasse le plafond.",
    en: "Who is available and has room gets the oldest and most urgent work. Nobody gets more than the ceiling.",
  },
  sharing: { nl: "Hoe werk bij mensen komt", fr: "Comment le travail arrive", en: "How work reaches people" },
  automatic: { nl: "Luwte verdeelt het werk", fr: "Luwte répartit le travail", en: "Luwte shares out the work" },
  automaticHint: {
    nl: "Uit: mensen pakken zelf, en teamleiders wijzen toe.",
    fr: "Désactivé : chacun se sert, et les responsables attribuent.",
    en: "Off: people take themselves, and team leads assign.",
  },
  capacityMail: {
    nl: "Hoogstens zoveel mails tegelijk",
    fr: "Nombre maximal de mails à la fois",
    en: "At most so many mails at once",
  },
  capacityChat: {
    nl: "Hoogstens zoveel chats tegelijk",
    fr: "Nombre maximal de chats à la fois",
    en: "At most so many chats at once",
  },
  capacityMeans: {
    nl: "Wie {mail} mails en {chat} chats heeft die op antwoord wachten, krijgt er niets bij.",
    fr: "Qui a {mail} mails et {chat} chats en attente de réponse ne reçoit rien de plus.",
    en: "Who has {mail} mails and {chat} chats that wait for an answer gets nothing more.",
  },
  offer: {
    nl: "Zo lang wordt een chat aangeboden",
    fr: "Durée de l’offre d’un chat",
    en: "How long a chat is offered",
  },
  misses: {
    nl: "Na zoveel gemiste chats: pauze",
    fr: "Pause après autant de chats manqués",
    en: "After so many missed chats: a break",
  },
  offerMeans: {
    nl: "Neemt iemand een chat niet op binnen {seconds} seconden, dan gaat die naar een collega. Na {misses} keer staat iemand op pauze: die is er vast niet.",
    fr: "Un chat non pris en {seconds} secondes passe à un collègue. Après {misses} fois, la personne est mise en pause : elle n’est sans doute pas là.",
    en: "When somebody does not take a chat within {seconds} seconds, it goes to a colleague. After {misses} times they are put on a break: they are surely not there.",
  },
  barred: {
    nl: "Niet terug naar wie het miste of teruggaf",
    fr: "Ne revient pas à qui l’a manqué ou rendu",
    en: "Not back to who missed it or gave it back",
  },
  absent: { nl: "Afwezig na zoveel stilte", fr: "Absent après ce silence", en: "Away after so much silence" },
  mailsLeave: {
    nl: "Mails gaan naar een collega als iemand weggaat",
    fr: "Les mails passent à un collègue quand quelqu’un part",
    en: "Mails go to a colleague when somebody leaves",
  },
  mailsLeaveHint: {
    nl: "Chats gaan altijd meteen over.",
    fr: "Les chats passent toujours aussitôt.",
    en: "Chats always go at once.",
  },
  load: { nl: "Wanneer het genoeg is", fr: "Quand c’est assez", en: "When it is enough" },
  loadIntro: {
    nl: "Drukte telt werk, nooit mensen: geen snelheid, geen score. Een gewone mail die op antwoord wacht, weegt 1.",
    fr: "La charge compte le travail, jamais les personnes : ni vitesse, ni score. Un mail ordinaire en attente pèse 1.",
    en: "Load counts work, never people: no speed, no score. An ordinary mail that waits for an answer weighs 1.",
  },
  ceiling: { nl: "Plafond", fr: "Plafond", en: "Ceiling" },
  ceilingHint: {
    nl: "Hierboven geeft Luwte niemand meer werk.",
    fr: "Au-delà, Luwte ne donne plus de travail.",
    en: "Above this Luwte gives nobody more work.",
  },
  ceilingLeast: {
    nl: "Neem minstens {least}: zoveel weegt het zwaarste gesprek.",
    fr: "Au moins {least} : le poids de la conversation la plus lourde.",
    en: "Take at least {least}: so much does the heaviest conversation weigh.",
  },
  mail: { nl: "Een mail", fr: "Un mail", en: "A mail" },
  chat: { nl: "Een chat", fr: "Un chat", en: "A chat" },
  light: { nl: "Licht gesprek, keer", fr: "Conversation légère, fois", en: "Light conversation, times" },
  heavy: { nl: "Zwaar gesprek, keer", fr: "Conversation lourde, fois", en: "Heavy conversation, times" },
  loadMeans: {
    nl: "Met {mails} mails en {chats} chats open is iemands drukte {load} van {ceiling}: {horizon}.",
    fr: "Avec {mails} mails et {chats} chats ouverts, la charge est de {load} sur {ceiling} : {horizon}.",
    en: "With {mails} mails and {chats} chats open somebody’s load is {load} of {ceiling}: {horizon}.",
  },
  calm: { nl: "rustig", fr: "calme", en: "calm" },
  normal: { nl: "gewoon", fr: "normal", en: "normal" },
  busy: { nl: "druk", fr: "chargé", en: "busy" },
  full: { nl: "vol, er komt niets bij", fr: "complet, rien de plus n’arrive", en: "full, nothing more comes" },
  fine: { nl: "Fijner afstellen", fr: "Réglages fins", en: "Finer settings" },
  quietMail: {
    nl: "Mail die op de klant wacht, houdt",
    fr: "Un mail qui attend le client garde",
    en: "A mail waiting for the customer keeps",
  },
  quietChat: {
    nl: "Chat die op de klant wacht, houdt",
    fr: "Un chat qui attend le client garde",
    en: "A chat waiting for the customer keeps",
  },
  fresh: {
    nl: "Wat net binnenkwam, telt extra",
    fr: "Ce qui vient d’arriver compte en plus",
    en: "What has just come counts extra",
  },
  freshHint: {
    nl: "Na een uur is daar niets meer van over.",
    fr: "Il n’en reste rien après une heure.",
    en: "Nothing is left of it after an hour.",
  },
  normalFrom: { nl: "Gewoon vanaf", fr: "Normal à partir de", en: "Normal from" },
  busyFrom: { nl: "Druk vanaf", fr: "Chargé à partir de", en: "Busy from" },
  ofCeiling: { nl: "van het plafond", fr: "du plafond", en: "of the ceiling" },
  seconds: { nl: "seconden", fr: "secondes", en: "seconds" },
  minutes: { nl: "minuten", fr: "minutes", en: "minutes" },
  times: { nl: "keer", fr: "fois", en: "times" },
  percent: { nl: "%", fr: "%", en: "%" },
} as const satisfies Sayings;
