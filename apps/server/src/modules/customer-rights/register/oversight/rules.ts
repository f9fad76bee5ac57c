/** What assistance proposed about a customer: it is emptied with them, and its row is still counted. */
import type { Register } from "../../shapes.ts";

const WORKED = { of: "customer", purpose: "working", kept: "contact" } as const;

export const OVERSIGHT: Register = {
  suggestions: {
    ...WORKED,
    ways: [
      { column: "conversation_id", to: "conversations" },
      { column: "customer_id", to: "customers" },
    ],
    stays: { object: "value", list: "sources counted" },
    rest: `id organisation_id task topic conversation_id customer_id article_id confidence risk engine engine_version level rule line_id sampled at`,
    title: {
      nl: "Wat de assistent voorstelde",
      fr: "Ce que l’assistant a proposé",
      en: "What the assistant proposed",
    },
    shown: "task at engine level",
  },
  answered_questions: {
    ...WORKED,
    ways: [{ column: "conversation_id", to: "conversations" }],
    stays: { array: "terms" },
    rest: "answer_id organisation_id question_id conversation_id language at",
    title: {
      nl: "Vragen van u die een voorbeeld zijn voor later",
      fr: "Vos questions qui servent d’exemple",
      en: "Questions of yours that serve as an example",
    },
    shown: "language at",
    hidden: "terms",
  },
  suggestion_decisions: {
    ...WORKED,
    ways: [{ column: "suggestion_id", to: "suggestions" }],
    stays: { null: "replaced" },
    rest: "id organisation_id suggestion_id decided edit_ratio reason by at",
    title: {
      nl: "Wat er met die voorstellen gebeurde",
      fr: "Ce que ces propositions sont devenues",
      en: "What became of those suggestions",
    },
    shown: "decided at",
    hidden: "replaced",
  },
  suggestion_rechecks: {
    of: "colleague",
    purpose: "accounting",
    kept: "audit",
    holds: "by",
    rest: "suggestion_id organisation_id judgement at",
  },
  bot_dialogues: {
    ...WORKED,
    ways: [{ column: "conversation_id", to: "conversations" }],
    stays: { text: "question", list: "facts" },
    rest: `conversation_id organisation_id place language state rounds clarified offers asked because solved silent_at started_at changed_at version`,
    title: { nl: "Wat u met de bot besprak", fr: "Ce que vous avez dit au bot", en: "What you said to the bot" },
    shown: "question facts place state solved started_at",
  },
  bot_settings: { of: "nobody", rest: "organisation_id settings version" },
  assistance_lines: {
    of: "colleague",
    purpose: "accounting",
    kept: "audit",
    holds: "by note",
    rest: "id organisation_id task topic level why at number",
  },
  assistance_switches: {
    of: "colleague",
    purpose: "accounting",
    kept: "audit",
    holds: "by note",
    rest: "id organisation_id task off at number",
  },
};
