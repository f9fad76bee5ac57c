/** What there is to arrange, group by group. */
import type { Sayings } from "../words/say.ts";

export const SETTINGS = {
  title: { nl: "Instellingen", fr: "Réglages", en: "Settings" },
  intro: {
    nl: "Alles wat je zelf kunt regelen. Wat je niet ziet, regelt een beheerder.",
    fr: "Tout ce que vous pouvez régler vous-même. Le reste, un administrateur s’en occupe.",
    en: "Everything you can arrange yourself. What you do not see, an administrator arranges.",
  },
  introAdministrator: {
    nl: "Alles wat er te regelen is, voor jezelf en voor het team.",
    fr: "Tout ce qui peut être réglé, pour vous et pour l’équipe.",
    en: "Everything there is to arrange, for yourself and for the team.",
  },
  navigation: { nl: "Alle instellingen", fr: "Tous les réglages", en: "All settings" },
  own: { nl: "Van jou", fr: "À vous", en: "Yours" },
  channels: { nl: "Waar vragen binnenkomen", fr: "Où arrivent les questions", en: "Where questions come in" },
  team: { nl: "Wie er werkt", fr: "Qui travaille", en: "Who works here" },
  work: { nl: "Hoe het werk loopt", fr: "Comment le travail circule", en: "How work flows" },
  words: { nl: "Wat je vaak gebruikt", fr: "Ce qui sert souvent", en: "What you use often" },
  house: { nl: "De organisatie", fr: "L’organisation", en: "The organisation" },
  refused: {
    nl: "Deze instelling is voor beheerders",
    fr: "Ce réglage est réservé aux administrateurs",
    en: "This setting is for administrators",
  },
  refusedIntro: {
    nl: "Vraag een beheerder als je hier iets wilt veranderen.",
    fr: "Demandez à un administrateur si vous voulez changer quelque chose ici.",
    en: "Ask an administrator if you want to change something here.",
  },
  unknown: {
    nl: "Deze instelling bestaat niet",
    fr: "Ce réglage n’existe pas",
    en: "This setting does not exist",
  },
  unknownIntro: {
    nl: "Kies onder Instellingen wat je zoekt, of controleer het adres.",
    fr: "Choisissez sous Réglages ce que vous cherchez, ou vérifiez l’adresse.",
    en: "Choose what you are looking for under Settings, or check the address.",
  },
} as const satisfies Sayings;
