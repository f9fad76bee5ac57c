/** Words of what the library lacks. */
import type { Sayings } from "../words/say.ts";

export const GAPS = {
  title: { nl: "Wat er nog niet staat", fr: "Ce qui manque encore", en: "What is not there yet" },
  intro: {
    nl: "Vragen waarvoor geen artikel werd gebruikt of gevonden. Over vragen, nooit over een collega.",
    fr: "Questions sans article utilisé ou trouvé. Sur les questions, jamais sur un collègue.",
    en: "Questions for which no article was used or found. About questions, never about a colleague.",
  },
  summary: {
    nl: "{perWeek} gesprekken per week zonder artikel. {missed} keer gezocht en niets gevonden, {used} keer een artikel gebruikt.",
    fr: "{perWeek} conversations par semaine sans article. {missed} recherches sans résultat, {used} articles utilisés.",
    en: "{perWeek} conversations a week without an article. {missed} searches found nothing, {used} times an article was used.",
  },
  empty: {
    nl: "In deze periode is nog niets afgerond of gezocht.",
    fr: "Rien n’a été clôturé ou cherché dans cette période.",
    en: "Nothing was wrapped up or looked for in this period yet.",
  },
  reasons: { nl: "Per contactreden", fr: "Par motif de contact", en: "By contact reason" },
  chart: {
    nl: "Staven: gesprekken per reden; donker: met een artikel. De tabel hieronder heeft dezelfde cijfers.",
    fr: "Barres : conversations par motif ; foncé : avec un article. Le tableau ci-dessous a les mêmes chiffres.",
    en: "Bars: conversations by reason; dark: with an article. The table below has the same figures.",
  },
  reason: { nl: "Reden", fr: "Motif", en: "Reason" },
  noReason: { nl: "Zonder reden", fr: "Sans motif", en: "No reason" },
  others: { nl: "Andere redenen", fr: "Autres motifs", en: "Other reasons" },
  perWeek: { nl: "Per week zonder artikel", fr: "Par semaine sans article", en: "A week without an article" },
  withArticle: { nl: "Met artikel", fr: "Avec article", en: "With an article" },
  conversations: { nl: "Gesprekken", fr: "Conversations", en: "Conversations" },
  topics: { nl: "Gezocht en niet gevonden", fr: "Cherché et pas trouvé", en: "Looked for and not found" },
  noTopics: {
    nl: "Nog niets werd meer dan eens vergeefs gezocht.",
    fr: "Rien n’a été cherché plus d’une fois en vain.",
    en: "Nothing was looked for in vain more than once yet.",
  },
  question: { nl: "Vraag", fr: "Question", en: "Question" },
  times: { nl: "Keer", fr: "Fois", en: "Times" },
  nearest: { nl: "Komt het dichtst bij", fr: "Le plus proche", en: "Comes nearest" },
  nothingNear: { nl: "niets", fr: "rien", en: "nothing" },
  also: { nl: "ook: {examples}", fr: "aussi : {examples}", en: "also: {examples}" },
  write: { nl: "Artikel schrijven", fr: "Écrire un article", en: "Write an article" },
} as const satisfies Sayings;
