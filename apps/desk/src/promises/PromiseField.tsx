/** One line in which something is promised: the words, and by when. Enter is enough when the line says both. */
import { newId, type PromiseId } from "@luwte/contract/ids.ts";
import type { NewPromise } from "@luwte/contract/newPromises.ts";
import { Button, CloseButton } from "@mantine/core";
import { IconHeartHandshake } from "@tabler/icons-react";
import { type KeyboardEvent, useState } from "react";
import { COMMON } from "../words/common.ts";
import { useClock } from "../words/useClock.ts";
import { useText } from "../words/useText.tsx";
import { DueChoices, stepped, useDueOptions, useServiceDays } from "./DueChoices.tsx";
import { proposalOf, type Typed } from "./due.ts";
import classes from "./Promises.module.css";
import { PROMISES } from "./texts.ts";

const TEXTS = { ...PROMISES, close: COMMON.close };
const MOST_WORDS = 300;

type Props = {
  initial: string;
  /** There is an answer that it can travel with. */
  answering: boolean;
  onMake: (made: NewPromise, how: "with_answer" | "at_once") => void;
  onClose: () => void;
};

function madeOf(proposal: Typed, at: number, initial: string, line: string): NewPromise {
  const { source, confidence, words } = proposal;
  const edited = line !== initial || (proposal.dueAt !== null && Date.parse(proposal.dueAt) !== at);
  return {
    id: newId<PromiseId>(),
    words,
    dueAt: new Date(at).toISOString(),
    provenance: { source, confidence, edited },
  };
}

export function PromiseField({ initial, answering, onMake, onClose }: Props) {
  const t = useText(TEXTS);
  const clock = useClock();
  const days = useServiceDays();
  const [line, setLine] = useState(initial);
  const [picked, setPicked] = useState<number | null>(null);
  const [asked, setAsked] = useState<"choose" | "wordsNeeded" | null>(null);
  const proposal = proposalOf(line, days, clock);
  const typed = proposal.dueAt === null ? proposal.guess : Date.parse(proposal.dueAt);
  const options = useDueOptions(typed);
  const at = picked ?? (proposal.dueAt === null ? null : Date.parse(proposal.dueAt));
  const choose = (next: number | null) => {
    setPicked(next);
    setAsked(null);
  };
  const make = (how: "with_answer" | "at_once") => {
    if (proposal.words === "") return setAsked("wordsNeeded");
    if (at === null) return setAsked("choose");
    onMake(madeOf(proposal, at, initial, line), how);
  };
  const usual = answering ? "with_answer" : "at_once";
  const onKeyDown = (event: KeyboardEvent) => {
    const keys = new Map<string, () => void>([
      ["Enter", () => make(event.ctrlKey || event.metaKey ? "at_once" : usual)],
      ["Escape", onClose],
      ["ArrowDown", () => choose(stepped(options, at, 1))],
      ["ArrowUp", () => choose(stepped(options, at, -1))],
    ]);
    const run = keys.get(event.key);
    if (!run || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
  return (
    <section className={classes.field} aria-label={t("promising")}>
      <div className={classes.line}>
        <IconHeartHandshake size={18} stroke={1.75} aria-hidden="true" />
        <input
          className={classes.words}
          aria-label={t("what")}
          placeholder={t("whatHint")}
          value={line}
          maxLength={MOST_WORDS}
          // biome-ignore lint/a11y/noAutofocus: one asked for it by its key, and goes on typing.
          autoFocus
          onChange={(event) => {
            setLine(event.currentTarget.value);
            setPicked(null);
            setAsked(null);
          }}
          onKeyDown={onKeyDown}
        />
        <CloseButton aria-label={t("close")} onClick={onClose} />
      </div>
      <DueChoices options={options} at={at} asks={proposal.dueAt === null} onChoose={choose} />
      <div className={classes.make}>
        <p className={classes.asked} role="status">
          {asked ? t(asked) : ""}
        </p>
        {asked ? null : <p className={classes.keys}>{t("fieldKeys")}</p>}
        {answering ? (
          <Button size="compact-sm" variant="default" onClick={() => make("at_once")}>
            {t("atOnce")}
          </Button>
        ) : null}
        <Button size="compact-sm" onClick={() => make(usual)}>
          {t(answering ? "withAnswer" : "atOnce")}
        </Button>
      </div>
    </section>
  );
}
