/** Writing one language of an article: kept in this browser while one writes, a version when it is saved, and never over somebody else's. */
import { type ArticleId, type ArticleVersionId, newId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { ArticleVersion, ArticleWords } from "@luwte/contract/library.ts";
import type { ArticlePageView } from "@luwte/contract/views/library.ts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { codeOf } from "../api/api.ts";
import { useSelf } from "../shell/usePreferences.ts";
import { useClock } from "../words/useClock.ts";
import { libraryApi } from "./api.ts";
import { dayOf, REVIEW_DAYS } from "./days.ts";
import { forgetWords, type KeptWords, keepWords, keptWords, type Where } from "./kept.ts";
import { articleQuery } from "./queries.ts";

export const NO_WORDS: ArticleWords = { title: "", short: "", body: "", internal: "" };
export const wordsOf = ({ title, short, body, internal }: ArticleWords): ArticleWords => ({
  title,
  short,
  body,
  internal,
});
const FIELDS = ["title", "short", "body", "internal"] as const;
const isSame = (a: ArticleWords, b: ArticleWords): boolean => FIELDS.every((field) => a[field] === b[field]);

export type ArticleWriting = {
  words: ArticleWords;
  /** Written here and not kept as a version. */
  isChanged: boolean;
  /** Made of a conversation: it wants reading over. */
  isMade: boolean;
  /** Somebody kept a newer version than the one that was read when writing began. */
  overtakenBy: ArticleVersion | null;
  error: unknown;
  isSaving: boolean;
  change(part: Partial<ArticleWords>): void;
  /** Throws away what is not kept. */
  discard(): void;
  /** Goes on with what is written here, after the version that somebody else kept. */
  goOn(): void;
  save(publish: boolean, onKept: (written: ArticleVersion) => void): void;
};

export function useArticleWriting(page: ArticlePageView, language: Language): ArticleWriting {
  const { person } = useSelf();
  const where: Where = { personId: person.id, articleId: page.article.id, language };
  const [kept, setKept] = useState(() => keptWords(where));
  const newest = page.newest.find((version) => version.language === language) ?? null;
  const base = newest ? wordsOf(newest) : NO_WORDS;
  const isChanged = kept !== null && !isSame(kept.words, base);
  const set = (next: KeptWords | null) => {
    setKept(next);
    if (next) keepWords(where, next);
    else forgetWords(where);
  };
  const now: KeptWords = kept ?? { words: base, after: newest?.number ?? 0 };
  const saving = useSaving(page, language);
  return {
    words: now.words,
    isChanged,
    isMade: now.from === "conversation",
    overtakenBy: isChanged && newest && newest.number > now.after ? newest : null,
    error: codeOf(saving.error) === "changed_meanwhile" ? null : saving.error,
    isSaving: saving.isPending,
    change: (part) => set({ ...now, words: { ...now.words, ...part } }),
    discard: () => set(null),
    goOn: () => set({ ...now, after: newest?.number ?? 0 }),
    save: (publish, onKept) =>
      saving.mutate(
        { ...now, publish },
        {
          onSuccess: (written) => {
            set(null);
            onKept(written);
          },
        },
      ),
  };
}

type Saved = Pick<KeptWords, "words" | "after"> & { publish: boolean };

/** The same words tried again are the same version; other words are another one, so that an answer that was lost never hides what was written since. */
function useSaving(page: ArticlePageView, language: Language) {
  const client = useQueryClient();
  const make = useMaking(page);
  const tried = useRef<{ of: string; id: ArticleVersionId } | null>(null);
  const { id: articleId } = page.article;
  const { queryKey } = articleQuery(articleId, false);
  return useMutation({
    mutationFn: async ({ words, after, publish }: Saved) => {
      await make();
      const of = JSON.stringify([words, after, publish]);
      if (tried.current?.of !== of) tried.current = { of, id: newId<ArticleVersionId>() };
      const body = { ...words, id: tried.current.id, after, publish };
      const { article, written } = await libraryApi.writeArticle({ params: { articleId, language }, body });
      client.setQueryData<ArticlePageView>(queryKey, (before) => ({
        ...(before ?? page),
        article,
        newest: [...(before ?? page).newest.filter((version) => version.language !== language), written],
      }));
      return written;
    },
    onError: () => client.invalidateQueries({ queryKey }),
  });
}

/** An article is made when its first words are kept: who only looks at an empty page leaves nothing behind. */
function useMaking(page: ArticlePageView): () => Promise<void> {
  const { person } = useSelf();
  const clock = useClock();
  const { version, id: articleId } = page.article as { version: number; id: ArticleId };
  return async () => {
    if (version > 0) return;
    const body = { categoryId: null, ownerId: person.id, reviewOn: dayOf(clock, REVIEW_DAYS), version: 0 };
    await libraryApi.saveArticle({ params: { articleId }, body });
  };
}
