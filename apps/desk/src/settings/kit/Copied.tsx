/** Something to take along: shown whole, copied with one button. `Once`: a secret that is never shown again. */
import { Button, Textarea, TextInput } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { IconCheck, IconCopy, IconKey } from "@tabler/icons-react";
import { type ReactNode, useEffect, useRef } from "react";
import { useText } from "../../words/useText.tsx";
import classes from "./Kit.module.css";
import { KIT } from "./texts.ts";

export function Copied({ label, text, lines = false }: { label: string; text: string; lines?: boolean }) {
  const t = useText(KIT);
  const clipboard = useClipboard({ timeout: 3000 });
  const looks = { className: classes["copiedText"]!, "aria-label": label, value: text, readOnly: true };
  return (
    <div className={classes["copied"]}>
      {lines ? (
        <Textarea
          {...looks}
          rows={Math.min(12, Math.max(2, text.split("\n").length))}
          onFocus={(event) => event.target.select()}
        />
      ) : (
        <TextInput {...looks} onFocus={(event) => event.target.select()} />
      )}
      <Button
        variant="default"
        leftSection={clipboard.copied ? <IconCheck size={16} stroke={2} /> : <IconCopy size={16} stroke={1.75} />}
        onClick={() => clipboard.copy(text)}
      >
        <span aria-live="polite">{t(clipboard.copied ? "copied" : "copy")}</span>
      </Button>
    </div>
  );
}

type OnceProps = { title: string; label: string; text: string; lines?: boolean; note?: ReactNode; onKept: () => void };

export function Once({ title, label, text, lines = false, note, onKept }: OnceProps) {
  const t = useText(KIT);
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section ref={box} tabIndex={-1} className={classes["once"]} aria-label={title}>
      <h2>
        <IconKey size={18} stroke={1.75} aria-hidden="true" /> {title}
      </h2>
      <p>{t("once")}</p>
      {note ? <p>{note}</p> : null}
      <Copied label={label} text={text} lines={lines} />
      <div>
        <Button variant="subtle" className={classes["quietButton"]} onClick={onKept}>
          {t("kept")}
        </Button>
      </div>
    </section>
  );
}
