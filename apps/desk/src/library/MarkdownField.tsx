/** A field for Markdown, with what most people need at hand and a look at how it reads. Pictures are pasted or dropped in. */
import type { Language } from "@luwte/contract/language.ts";
import { SegmentedControl } from "@mantine/core";
import { type DragEvent, type KeyboardEvent, useId, useRef } from "react";
import { ShownKeys } from "../keyboard/ShownKeys.tsx";
import { useText } from "../words/useText.tsx";
import classes from "./Article.module.css";
import { ARTICLE } from "./articleTexts.ts";
import { MarkdownTools } from "./MarkdownTools.tsx";
import { apart, articleLink, KEYS, type Linked, type Marking, marked } from "./marking.ts";
import { Shown } from "./Shown.tsx";
import { usePicture } from "./usePicture.ts";

type Props = {
  label: string;
  lang: Language;
  value: string;
  isShown: boolean;
  onShow: (shown: boolean) => void;
  onChange: (value: string) => void;
};

export function MarkdownField({ label, lang, value, isShown, onShow, onChange }: Props) {
  const t = useText(ARTICLE);
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const put = (text: string, from: number, to: number) => insert(area.current, text, from, to);
  const picture = usePicture((words) => {
    const { value: text = "", selectionStart: from = 0, selectionEnd: to = 0 } = area.current ?? {};
    put(apart(text, from, to, words), from, to);
  });
  const mark = (marking: Marking) => {
    const field = area.current;
    if (!field) return;
    const { text, from, to, select } = marked(field.value, field.selectionStart, field.selectionEnd, marking);
    put(text, from, to);
    field.setSelectionRange(...select);
  };
  const link = (article: Linked) => {
    const { value: words = "", selectionStart: from = 0, selectionEnd: to = 0 } = area.current ?? {};
    put(articleLink(words.slice(from, to), article), from, to);
  };
  const drop = (event: DragEvent) => {
    if (picture.take(event.dataTransfer.files)) event.preventDefault();
  };
  return (
    <div className={classes["markdown"]}>
      <div className={classes["markdownHead"]}>
        <label htmlFor={id}>{label}</label>
        {isShown ? null : <MarkdownTools lang={lang} onMark={mark} onLink={link} onPicture={picture.take} />}
        <SegmentedControl
          role="radiogroup"
          size="xs"
          aria-label={t("seeing", { name: label })}
          value={isShown ? "preview" : "write"}
          data={[
            { value: "write", label: t("write") },
            { value: "preview", label: <Preview /> },
          ]}
          onChange={(next) => onShow(next === "preview")}
        />
      </div>
      {isShown ? (
        <div className={classes["shown"]} lang={lang}>
          <Shown markdown={value} />
        </div>
      ) : (
        <textarea
          ref={area}
          id={id}
          className={classes["area"]}
          lang={lang}
          rows={Math.min(30, Math.max(6, value.split("\n").length + 2))}
          maxLength={60_000}
          aria-describedby={`${id}-hint`}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={(event) => markByKey(event, mark)}
          onPaste={(event) => picture.take(event.clipboardData.files) && event.preventDefault()}
          onDrop={drop}
        />
      )}
      <p id={`${id}-hint`} className={classes["dim"]} role="status">
        {picture.isBusy ? t("uploading") : isShown ? null : t("markdown")}
      </p>
    </div>
  );
}

function Preview() {
  const t = useText(ARTICLE);
  return (
    <span className={classes["way"]}>
      {t("preview")} <ShownKeys command="articlePreview" />
    </span>
  );
}

/** As if it were typed, so that the browser's own undo takes it back. */
function insert(field: HTMLTextAreaElement | null, text: string, from: number, to: number): void {
  if (!field) return;
  field.focus();
  field.setSelectionRange(from, to);
  document.execCommand("insertText", false, text);
}

function markByKey(event: KeyboardEvent, mark: (marking: Marking) => void): void {
  const marking = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey ? KEYS[event.key] : undefined;
  if (!marking) return;
  event.preventDefault();
  mark(marking);
}
