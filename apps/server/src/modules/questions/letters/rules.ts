/** What a mail to a colleague says: an approved text, filled in. Pure. */
import { fill, type Language } from "@luwte/contract/language.ts";
import type { QuestionMailKind, QuestionSettings } from "@luwte/contract/questions.ts";
import type { Kept } from "../shapes.ts";
import { say, sayMoment } from "../words/rules.ts";

export type Facts = {
  readonly question: Pick<Kept, "name" | "words" | "dueAt" | "language">;
  readonly link: string;
  readonly asker: string;
  readonly organisation: { readonly name: string; readonly timeZone: string };
  readonly number: number;
};

export type Written = { readonly subject: string; readonly text: string; readonly language: Language };

export function letterFor(kind: QuestionMailKind, facts: Facts, { texts }: Pick<QuestionSettings, "texts">): Written {
  const { name, words, dueAt, language } = facts.question;
  const text = fill(texts[language][kind], {
    name,
    question: words,
    due: sayMoment(dueAt, language, facts.organisation.timeZone),
    link: facts.link,
    asker: facts.asker || say(language, "somebody"),
    organisation: facts.organisation.name,
  });
  return { subject: say(language, "mailSubject", { number: facts.number, words: short(words) }), text, language };
}

const SHORT = 60;
function short(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length <= SHORT ? line : `${line.slice(0, SHORT - 1).toWellFormed()}…`;
}

/** Several reminders of one day are one mail: the other questions stand below the first. */
export function withOthers(letter: Written, others: readonly Facts[]): Written {
  if (others.length === 0) return letter;
  const lines = others.map(({ question, link, organisation }) => {
    const due = sayMoment(question.dueAt, letter.language, organisation.timeZone);
    return `- ${short(question.words)} (${due})\n${link}`;
  });
  return { ...letter, text: `${letter.text}\n\n${say(letter.language, "alsoWaiting")}\n\n${lines.join("\n\n")}` };
}
