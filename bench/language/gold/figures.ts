/** What the package is worth on the gold set. Nothing is tuned on it, save on the half of the promises that `promises.ts` names. */
import { languageFigures } from "@luwte/language/evaluate/languages.ts";
import { factFigures, summaryFigures } from "./conversations.ts";
import { pairFigures } from "./pairs.ts";
import { promiseFigures } from "./promises.ts";
import { questionFigures } from "./questions.ts";
import { conversations, LANGUAGES, promises, questionsIn } from "./sets.ts";

export function goldFigures(quick: boolean) {
  const messages = conversations().flatMap(({ messages: all, language }) =>
    all.map(({ text }) => ({ text, language })),
  );
  return {
    questions: questionFigures(),
    promises: promiseFigures(quick),
    facts: factFigures(),
    summary: summaryFigures(),
    duplicates: pairFigures(),
    languages: languageFigures([...LANGUAGES.flatMap(questionsIn), ...promises(), ...messages]),
  };
}
