/** Words of a summary. */
import type { SummaryRole } from "@luwte/contract/operations/conversationProposals.ts";
import type { Saying, Sayings } from "../words/say.ts";

export const SUMMARY = {
  title: { nl: "Samenvatting", fr: "Résumé", en: "Summary" },
  hint: { nl: "zinnen uit dit gesprek", fr: "phrases de cette conversation", en: "sentences of this conversation" },
  jump: { nl: "Naar dit bericht", fr: "Vers ce message", en: "To this message" },
  right: { nl: "Klopt", fr: "Exact", en: "Right" },
  keep: { nl: "Als notitie", fr: "En note", en: "As a note" },
  wrong: { nl: "Klopt niet", fr: "Inexact", en: "Not right" },
  close: { nl: "Sluiten", fr: "Fermer", en: "Close" },
  sheetTitle: { nl: "Samenvatting als notitie", fr: "Résumé en note", en: "Summary as a note" },
  sheetHint: {
    nl: "Haal weg wat niet klopt. De rest komt in een notitie, alleen voor collega’s.",
    fr: "Retirez ce qui ne convient pas. Le reste va dans une note, pour les collègues seulement.",
    en: "Take out what is not right. The rest goes into a note, for colleagues only.",
  },
  put: { nl: "Notitie plaatsen", fr: "Ajouter la note", en: "Add note" },
} as const satisfies Sayings;

export const ROLE_TEXTS: Readonly<Record<SummaryRole, Saying>> = {
  asked: { nl: "Gevraagd", fr: "Demandé", en: "Asked" },
  answered: { nl: "Geantwoord", fr: "Répondu", en: "Answered" },
  promised: { nl: "Gezegd wanneer", fr: "Échéance dite", en: "Said by when" },
  last_word: { nl: "Laatst gezegd", fr: "Dit en dernier", en: "Said last" },
};
