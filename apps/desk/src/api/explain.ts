/** What went wrong, in the reader's words: what happened, and what to do. */
import { ApiProblem, Unreachable } from "@luwte/contract/client.ts";
import { ERRORS, type ErrorCode } from "@luwte/contract/errors.ts";
import type { Language } from "@luwte/contract/language.ts";
import { type Sayings, say, setFrench } from "../words/say.ts";

export type Explained = { happened: string; todo: string };

const WORDS = {
  unreachable: {
    nl: "Luwte is even niet te bereiken.",
    fr: "Luwte est momentanément injoignable.",
    en: "Luwte cannot be reached for a moment.",
  },
  unreachableTodo: {
    nl: "Controleer je verbinding en probeer het opnieuw.",
    fr: "Vérifiez votre connexion et réessayez.",
    en: "Check your connection and try again.",
  },
} as const satisfies Sayings;

/** The server's own sentence wins: it may know more than the table. */
export function explain(error: unknown, language: Language): Explained {
  if (error instanceof Unreachable)
    return { happened: say(WORDS.unreachable, language), todo: say(WORDS.unreachableTodo, language) };
  const line = ERRORS[codeIn(error)];
  const problem = error instanceof ApiProblem ? error.problem : null;
  const set = (text: string) => (language === "fr" ? setFrench(text) : text);
  return { happened: set(problem?.title ?? line.title[language]), todo: set(problem?.detail ?? line.todo[language]) };
}

function codeIn(error: unknown): ErrorCode {
  return error instanceof ApiProblem && error.code in ERRORS ? (error.code as ErrorCode) : "unexpected";
}
