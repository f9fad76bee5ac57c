/** Words of the own norm for waiting. */
import type { Sayings } from "../../words/say.ts";

export const NORM = {
  title: { nl: "Eigen norm voor wachten", fr: "Norme propre pour l’attente", en: "Own norm for waiting" },
  intro: {
    nl: "Wat jullie van jezelf vragen. Een bewaard rapport houdt de norm waarmee het is gemaakt.",
    fr: "Ce que vous vous demandez à vous-mêmes. Un rapport gardé conserve la norme avec laquelle il a été fait.",
    en: "What you ask of yourselves. A kept report keeps the norm with which it was made.",
  },
  seconds: {
    nl: "Een mens binnen zoveel seconden",
    fr: "Une personne en autant de secondes",
    en: "A person within so many seconds",
  },
  percent: {
    nl: "Voor zoveel procent van de contacten",
    fr: "Pour autant de pour cent des contacts",
    en: "For so many percent of contacts",
  },
  channels: { nl: "Geldt voor", fr: "Vaut pour", en: "Holds for" },
  phone: { nl: "Telefoon", fr: "Téléphone", en: "Telephone" },
  chat: { nl: "Chat", fr: "Chat", en: "Chat" },
  mail: { nl: "Mail", fr: "E-mail", en: "Mail" },
  social: { nl: "Sociale media", fr: "Réseaux sociaux", en: "Social media" },
  other: { nl: "Anders", fr: "Autre", en: "Other" },
  complaints: {
    nl: "Een gesprek met een van deze labels is een klacht",
    fr: "Une conversation avec une de ces étiquettes est une réclamation",
    en: "A conversation with one of these labels is a complaint",
  },
  noLabels: { nl: "Er zijn nog geen labels.", fr: "Il n’y a pas encore d’étiquettes.", en: "There are no labels yet." },
} as const satisfies Sayings;
