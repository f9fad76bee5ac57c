/** Writing an article in one language: what customers read, and on other paper what is for colleagues only. */
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";
import { LONGEST_SHORT_ANSWER } from "@luwte/contract/library.ts";
import type { ArticlePageView } from "@luwte/contract/views/library.ts";
import { Button, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useCommand } from "../keyboard/registry.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Article.module.css";
import { ARTICLE } from "./articleTexts.ts";
import { EditorFoot } from "./EditorFoot.tsx";
import { MarkdownField } from "./MarkdownField.tsx";
import { Side } from "./Parts.tsx";
import type { Place } from "./place.ts";
import { IN_LANGUAGE } from "./texts.ts";
import { type ArticleWriting, useArticleWriting, wordsOf } from "./useArticleWriting.ts";
import { WritingNotices } from "./WritingNotices.tsx";

type Props = { page: ArticlePageView; place: Place };

export function ArticleEditor({ page, place }: Props) {
  const writing = useArticleWriting(page, place.language);
  const [isShown, setShown] = useState(false);
  useCommand("articlePreview", () => setShown(!isShown));
  return (
    <form className={classes["reading"]} onSubmit={(event) => event.preventDefault()}>
      <WritingNotices writing={writing} place={place} />
      <Copy page={page} writing={writing} />
      <Words writing={writing} isShown={isShown} onShow={setShown} lang={place.language} />
      <EditorFoot writing={writing} place={place} />
    </form>
  );
}

type WordsProps = { writing: ArticleWriting; isShown: boolean; onShow: (shown: boolean) => void; lang: Language };

function Words({ writing: { words, change }, isShown, onShow, lang }: WordsProps) {
  const t = useText(ARTICLE);
  const left = LONGEST_SHORT_ANSWER - words.short.length;
  return (
    <>
      <Side side="public">
        <TextInput
          // Who begins an article begins with its title; who goes on with one is not taken from where they are.
          autoFocus={words.title === ""}
          label={t("title")}
          required
          lang={lang}
          maxLength={200}
          value={words.title}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <Textarea
          label={t("short")}
          description={`${t("shortHint")} ${left < 100 ? t("left", { count: left }) : ""}`}
          autosize
          minRows={2}
          maxRows={6}
          lang={lang}
          maxLength={LONGEST_SHORT_ANSWER}
          value={words.short}
          onChange={(event) => change({ short: event.currentTarget.value })}
        />
        <MarkdownField
          label={t("body")}
          lang={lang}
          value={words.body}
          isShown={isShown}
          onShow={onShow}
          onChange={(body) => change({ body })}
        />
      </Side>
      <Side side="internal">
        <MarkdownField
          label={t("internal")}
          lang={lang}
          value={words.internal}
          isShown={isShown}
          onShow={onShow}
          onChange={(internal) => change({ internal })}
        />
      </Side>
    </>
  );
}

/** A translation rarely begins with an empty page. */
function Copy({ page, writing }: Pick<Props, "page"> & { writing: ArticleWriting }) {
  const t = useText(ARTICLE);
  const names = useText(IN_LANGUAGE);
  const { words, change } = writing;
  const isBlank = Object.values(words).every((text) => text === "");
  const others = LANGUAGES.flatMap((language) => page.newest.find((version) => version.language === language) ?? []);
  if (!isBlank || others.length === 0) return null;
  return (
    <div className={classes["doings"]}>
      {others.map((other) => (
        <Button key={other.id} size="compact-sm" variant="default" onClick={() => change(wordsOf(other))}>
          {t("copy", { language: names(other.language) })}
        </Button>
      ))}
    </div>
  );
}
