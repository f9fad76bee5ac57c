/** A reply out of sentences that were written before: by the library, or by colleagues to a question like it. No sentence is made up. Pure. */
import type { Language } from "@luwte/contract/language.ts";
import type { Source } from "@luwte/contract/oversight.ts";
import { stemsOf } from "@luwte/language/search/words.ts";
import { sentencesOf } from "@luwte/language/sentences/sentences.ts";
import { folded } from "@luwte/language/text/fold.ts";
import { mayTravel } from "../travelling/rules.ts";
import type { Fitting, Grounds, Open, Part, Reply } from "./shapes.ts";

/** Below these nothing is proposed: silence is better than an answer to another question. */
const LEAST_OF_ARTICLE = 0.35;
const LEAST_ALIKE = 0.35;
/** Likeness is no probability; nothing that rests on it alone is called surer. */
const MOST_ALIKE = 0.6;
const MOST_SENTENCES = 6;
const MOST_QUOTE = 600;

const GREETINGS: Readonly<Record<Language, { named(name: string): string; nameless: string }>> = {
  nl: { named: (name) => `Beste ${name},`, nameless: "Goedendag," },
  fr: { named: (name) => `Bonjour ${name},`, nameless: "Bonjour," },
  en: { named: (name) => `Dear ${name},`, nameless: "Hello," },
};

type Sourced = { readonly words: string; readonly source: Source };

/** Null: nothing fits. */
export function replyFrom(grounds: Grounds): Reply | null {
  const article = grounds.article && grounds.article.confidence >= LEAST_OF_ARTICLE ? grounds.article : null;
  const past = pastSentences(grounds);
  const said = withoutDoubles([...(article ? articleSentences(article, grounds.open) : []), ...past.sentences]);
  if (said.length === 0) return null;
  return {
    ...sourced(said.slice(0, MOST_SENTENCES), grounds.open),
    confidence: Math.max(article?.confidence ?? 0, Math.min(MOST_ALIKE, past.likeness)),
    topic: article?.articleId ?? null,
    articleId: article?.articleId ?? null,
  };
}

function sourced(said: readonly Sourced[], { customerName, language }: Open): Pick<Reply, "parts" | "sources"> {
  const greeting = GREETINGS[language];
  const name = customerName.trim();
  const parts: Part[] = [{ words: name === "" ? greeting.nameless : greeting.named(name), source: null }];
  const sources: Source[] = [];
  for (const { words, source } of said) parts.push({ words, source: sources.push(source) - 1 });
  return { parts, sources };
}

/** The short answer; where there is none, the paragraph that has most of the question's words. */
function articleSentences({ articleId, versionId, short, plain }: Fitting, open: Open): Sourced[] {
  const text = short.trim() === "" ? bestParagraph(plain, open) : short;
  return sentencesOf(text).map((words) => ({
    words,
    source: { kind: "article", id: articleId, version: versionId, quote: words.slice(0, MOST_QUOTE) },
  }));
}

function bestParagraph(plain: string, { question, language }: Open): string {
  const asked = new Set(stemsOf(question, language));
  const paragraphs = plain.split(/\n\s*\n/).filter((one) => one.trim() !== "");
  const met = paragraphs.map((one) => new Set(stemsOf(one, language).filter((stem) => asked.has(stem))).size);
  return paragraphs[met.indexOf(Math.max(...met))] ?? "";
}

/** Of the most alike question of which a sentence may travel. */
function pastSentences({ open, article, past, inVain }: Grounds): { sentences: Sourced[]; likeness: number } {
  const { language, said } = open;
  const given = [...said, article?.title ?? "", article?.short ?? "", article?.plain ?? ""];
  const known = wordsIn(given);
  const read = inVain.flatMap(sentencesOf).map((sentence) => wordsIn([sentence]));
  for (const one of past) {
    if (one.likeness < LEAST_ALIKE) break;
    const sentences = sentencesOf(one.answer)
      .filter((words) => mayTravel(words, { language, given, names: [one.customerName], known }))
      .filter((words) => !saysOneOf(words, read))
      .map(
        (words): Sourced => ({
          words,
          source: { kind: "conversation", id: one.conversationId, version: null, quote: words.slice(0, MOST_QUOTE) },
        }),
      );
    if (sentences.length > 0) return { sentences, likeness: one.likeness };
  }
  return { sentences: [], likeness: 0 };
}

const wordsIn = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => folded(text).match(/\p{L}[\p{L}'-]*/gu) ?? []));

/** Said twice in other words: more than this share of the words in common. */
const SAME = 0.6;
function saysOneOf(sentence: string, others: readonly ReadonlySet<string>[]): boolean {
  const words = wordsIn([sentence]);
  return others.some((other) => words.intersection(other).size > SAME * words.size);
}

function withoutDoubles(said: readonly Sourced[]): Sourced[] {
  const kept: Sourced[] = [];
  for (const one of said) {
    const others = kept.map(({ words }) => wordsIn([words]));
    if (!saysOneOf(one.words, others)) kept.push(one);
  }
  return kept;
}
