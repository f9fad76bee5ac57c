/** What the doctor found in one place: well, worth a look, or wrong; and how to mend it. */
import { fill, type Text, type TextParams } from "@luwte/contract/language.ts";
import type { Language } from "../terminal.ts";

export type State = "good" | "warning" | "bad";
export type Finding = { state: State; what: Text; mend?: Text; params: TextParams };

/** Texts of one finding, so that each look has its own small table. */
export type Outcome = { state: State; what: Text; mend?: Text };

export function found(outcome: Outcome, params: TextParams = {}): Finding {
  return { ...outcome, params };
}

const MARKS: Record<State, string> = { good: "✓", warning: "!", bad: "✗" };

export function lineOf({ state, what, mend, params }: Finding, language: Language): string {
  const first = `${MARKS[state]} ${fill(what[language], params)}`;
  return mend ? `${first}\n  ${fill(mend[language], params)}` : first;
}
