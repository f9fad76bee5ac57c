/** One field for everything. Up and down choose, Enter does; the focus stays in the field. */
import { Modal } from "@mantine/core";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { ShownKeys } from "../keyboard/ShownKeys.tsx";
import { useText } from "../words/useText.tsx";
import classes from "./Palette.module.css";
import { PALETTE } from "./texts.ts";
import { type Line, usePaletteLines } from "./usePaletteLines.tsx";

const GROUPS = ["do", "lists", "customers", "conversations", "articles"] as const;
const LIST = "palette-lines";

/** Lines in the order in which they are shown. */
const inOrder = (lines: readonly Line[]): Line[] =>
  GROUPS.flatMap((group) => lines.filter((line) => line.group === group));

export function Palette({ onClose }: { onClose: () => void }) {
  const t = useText(PALETTE);
  const [q, setQ] = useState("");
  const [index, setIndex] = useState(0);
  const lines = inOrder(usePaletteLines(q));
  const at = Math.min(index, Math.max(0, lines.length - 1));
  const run = (line: Line | undefined) => {
    if (!line) return;
    onClose();
    // After the dialog gave the focus back: what runs may want it.
    setTimeout(line.run, 0);
  };
  const step = (by: number) => setIndex((at + by + lines.length) % Math.max(1, lines.length));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") step(1);
    else if (event.key === "ArrowUp") step(-1);
    else if (event.key === "Enter") run(lines[at]);
    else return;
    event.preventDefault();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      padding={0}
      size={600}
      yOffset="12vh"
      centered={false}
      title={t("title")}
      classNames={{ header: "hidden-visually" }}
    >
      <input
        className={classes.field}
        role="combobox"
        aria-expanded="true"
        aria-controls={LIST}
        aria-activedescendant={lines[at] ? `${LIST}-${at}` : undefined}
        aria-label={t("ask")}
        placeholder={t("ask")}
        data-autofocus
        value={q}
        onChange={(event) => {
          setQ(event.currentTarget.value);
          setIndex(0);
        }}
        onKeyDown={onKeyDown}
      />
      <Lines lines={lines} at={at} onRun={run} />
    </Modal>
  );
}

type LinesProps = { lines: readonly Line[]; at: number; onRun: (line: Line) => void };

function Lines({ lines, at, onRun }: LinesProps) {
  const t = useText(PALETTE);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`#${LIST}-${at}`)?.scrollIntoView({ block: "nearest" });
  }, [at]);
  return (
    <div id={LIST} ref={list} role="listbox" aria-label={t("title")} className={classes.lines}>
      {GROUPS.map((group) => {
        const inside = lines.filter((line) => line.group === group);
        if (inside.length === 0) return null;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a group of options in a list box; a fieldset is none.
          <div key={group} role="group" aria-label={t(group)}>
            <p className={classes.group} aria-hidden="true">
              {t(group)}
            </p>
            {inside.map((line) => (
              <Option
                key={line.key}
                line={line}
                place={lines.indexOf(line)}
                chosen={lines.indexOf(line) === at}
                onRun={onRun}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
}

type OptionProps = { line: Line; place: number; chosen: boolean; onRun: (line: Line) => void };

function Option({ line, place, chosen, onRun }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's; it says which line is meant.
    <div
      id={`${LIST}-${place}`}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      className={classes.line}
      onClick={() => onRun(line)}
    >
      <span className={classes.icon} aria-hidden="true">
        {line.icon}
      </span>
      <span className={classes.text}>{line.text}</span>
      {line.hint ? <span className={classes.hint}>{line.hint}</span> : null}
      {line.command ? <ShownKeys command={line.command} /> : null}
    </div>
  );
}
