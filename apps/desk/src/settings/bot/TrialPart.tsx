/** What the bot would do with a question, and what it found. Nothing is written. */
import type { BotPreview } from "@luwte/contract/bot.ts";
import { Button, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { botApi } from "../../bot/api.ts";
import { PlainText } from "../../look/PlainText.tsx";
import { Trouble } from "../../look/Trouble.tsx";
import { useLanguage, useText } from "../../words/useText.tsx";
import { Part } from "../kit/Page.tsx";
import { CLASSES, TRIAL } from "./texts.ts";

const MOST_CHARACTERS = 4_000;

export function TrialPart() {
  const t = useText(TRIAL);
  const { language } = useLanguage();
  const [question, setQuestion] = useState(t("example"));
  const trying = useMutation({
    mutationFn: async (asked: string) => (await botApi.previewBot({ body: { question: asked, language } })).preview,
  });
  return (
    <Part title={t("title")} intro={t("intro")}>
      <Textarea
        label={t("question")}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={MOST_CHARACTERS}
        value={question}
        onChange={(event) => setQuestion(event.currentTarget.value)}
      />
      <div>
        <Button
          variant="default"
          disabled={question.trim() === ""}
          loading={trying.isPending}
          onClick={() => trying.mutate(question)}
        >
          {t("try")}
        </Button>
      </div>
      {trying.error ? <Trouble error={trying.error} /> : null}
      <div role="status">{trying.data ? <Outcome preview={trying.data} /> : null}</div>
    </Part>
  );
}

function Outcome({ preview: { does, words, classes, found } }: { preview: BotPreview }) {
  const t = useText(TRIAL);
  const names = useText(CLASSES);
  const touched = classes.filter((each) => each !== "ordinary");
  return (
    <>
      <p>
        <strong>{t(does)}</strong>
      </p>
      {touched.length > 0 ? <p>{t("touches", { topics: touched.map((each) => names(each)).join(", ") })}</p> : null}
      {words ? <PlainText text={words} /> : null}
      <ul>
        {found.map(({ articleId, title, words: short, confidence }) => (
          <li key={articleId}>
            <strong>{title}</strong> ({t("sure", { percent: Math.round(confidence * 100) })})
            <PlainText text={short} />
          </li>
        ))}
      </ul>
    </>
  );
}
