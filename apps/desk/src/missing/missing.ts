/** A question for what is missing, compared with what was sent. Pure. */
import { sentencesOf } from "@luwte/language/sentences/sentences.ts";
import { editRatio } from "@luwte/language/text/edits.ts";
import { holds } from "../composer/plain.ts";

/** More than this was changed of the nearest sentence: the question was taken out. */
const TAKEN_OUT = 0.8;

export type Verdict = { readonly decided: "accepted" | "edited" | "rejected"; readonly editRatio: number };

export function verdictOf(question: string, sent: string): Verdict {
  if (holds(sent, question)) return { decided: "accepted", editRatio: 0 };
  const nearest = Math.min(1, ...sentencesOf(sent).map((sentence) => editRatio(question, sentence)));
  return { decided: nearest > TAKEN_OUT ? "rejected" : "edited", editRatio: nearest };
}
