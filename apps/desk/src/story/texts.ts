/** Words of what happened, in a few lines. */
import type { StoryKind } from "@luwte/contract/stories.ts";
import type { Saying, Sayings } from "../words/say.ts";

export const STORY = {
  title: { nl: "Wat er gebeurde", fr: "Ce qui s’est passé", en: "What happened" },
  empty: {
    nl: "Er is nog niets gebeurd met deze klant.",
    fr: "Il ne s’est encore rien passé avec ce client.",
    en: "Nothing has happened with this customer yet.",
  },
  skipped: {
    nl: { one: "nog {count} regel", other: "nog {count} regels" },
    fr: { one: "encore {count} ligne", other: "encore {count} lignes" },
    en: { one: "{count} more line", other: "{count} more lines" },
  },
} as const satisfies Sayings;

/** How a promise stands, beside its words. */
export const PROMISE_TEXTS: Readonly<Record<string, Saying>> = {
  promise_open: { nl: "Open", fr: "Ouvert", en: "Open" },
  promise_kept: { nl: "Gehouden", fr: "Tenu", en: "Kept" },
  promise_released: { nl: "Losgelaten", fr: "Levé", en: "Released" },
};

export const KIND_TEXTS: Readonly<Record<StoryKind, Saying>> = {
  question: { nl: "Vraag", fr: "Question", en: "Question" },
  answer: { nl: "Antwoord", fr: "Réponse", en: "Answer" },
  asked: { nl: "Vraag aan afdeling", fr: "Question à un service", en: "Question to department" },
  answered: { nl: "Antwoord van afdeling", fr: "Réponse d’un service", en: "Answer from department" },
  promise: { nl: "Toezegging", fr: "Engagement", en: "Promise" },
  handover: { nl: "Overdracht", fr: "Relais", en: "Handover" },
  wrap_up: { nl: "Afronding", fr: "Clôture", en: "Wrap-up" },
};
