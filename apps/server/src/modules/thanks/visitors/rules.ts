/** What the chat says around the two forms: the words of the status page, without its address check and its links. */
import type { Language } from "@luwte/contract/language.ts";
import type { ThanksBody } from "@luwte/contract/widget/parsers.ts";
import type { ThanksWords } from "@luwte/contract/widget/protocol.ts";
import { TEXTS, WRONG } from "../page/rules.ts";
import type { Wrong } from "../shapes.ts";

const SHOWN = [
  "thank",
  "thankWhy",
  "forWhom",
  "thankWords",
  "thankSend",
  "answer",
  "answerFigures",
  "solved",
  "yes",
  "no",
  "reopen",
  "csat",
  "csatEnds",
  "ces",
  "cesEnds",
  "words",
  "never",
  "send",
  "noThanks",
  "failed",
] as const satisfies readonly (keyof ThanksWords & keyof typeof TEXTS)[];

export const wordsIn = (language: Language): ThanksWords =>
  Object.fromEntries(SHOWN.map((key) => [key, TEXTS[key][language]])) as ThanksWords;

/** Null: nothing was sent, so there is nothing to say. */
export function saidAbout(body: ThanksBody, wrong: Wrong | null, language: Language): string | null {
  if (body.do === "look") return null;
  if (wrong === "empty") return WRONG[body.do === "thank" ? "emptyThanks" : "emptyAnswer"][language];
  if (wrong) return WRONG[wrong][language];
  if (body.do === "thank") return TEXTS.thanked[language];
  return TEXTS[body.reopen ? "reopened" : "fixed"][language];
}
