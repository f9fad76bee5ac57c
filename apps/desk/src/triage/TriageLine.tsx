/** One line on top of a conversation: what is proposed about it, one after the other in the same place, with a key for yes, another and no. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { AnyValue, Suggestion } from "@luwte/contract/oversight.ts";
import { Button } from "@mantine/core";
import { useRef } from "react";
import { useCommand } from "../keyboard/registry.ts";
import { ShownKeys } from "../keyboard/ShownKeys.tsx";
import { Picker, type PickerHandle } from "../look/Picker.tsx";
import { useText } from "../words/useText.tsx";
import { isThere, type Shown } from "./showing.ts";
import classes from "./Triage.module.css";
import { TRIAGE } from "./texts.ts";
import { type Triage, useTriage } from "./useTriage.ts";
import { useOthers, useWhat } from "./useWords.ts";

export function TriageLine({ row }: { row: Conversation }) {
  const t = useText(TRIAGE);
  const triage = useTriage(row);
  const [first, ...rest] = triage.waiting;
  if (!isThere(triage)) return null;
  return (
    <section className={classes["frame"]} aria-label={t("title")}>
      <div className={classes["line"]}>
        {first ? (
          <Proposal key={first.id} suggestion={first} triage={triage} more={rest.length} />
        ) : (
          <Done triage={triage} />
        )}
      </div>
    </section>
  );
}

type Props = { suggestion: Suggestion; triage: Triage; more: number };

function Proposal({ suggestion, triage, more }: Props) {
  const t = useText(TRIAGE);
  const what = useWhat();
  const others = useOthers(suggestion);
  const picker = useRef<PickerHandle>(null);
  const accept = () => triage.decide(suggestion, "accepted");
  const reject = () => triage.decide(suggestion, "rejected");
  useCommand("triageYes", accept);
  useCommand("triageNo", reject);
  useCommand("triageOther", () => picker.current?.open(), others.length > 0);
  return (
    <>
      <p className={classes["what"]}>
        <span className={classes["dim"]}>{t(suggestion.task as Shown)}</span> <strong>{what(suggestion)}</strong>{" "}
        <Because suggestion={suggestion} />
      </p>
      <span className={classes["doings"]}>
        <Button size="compact-sm" variant="default" rightSection={<ShownKeys command="triageYes" />} onClick={accept}>
          {t("yes")}
        </Button>
        {others.length > 0 ? (
          <Other others={others} handle={picker} onChoose={(value) => triage.edit(suggestion, value)} />
        ) : null}
        <Button size="compact-sm" variant="default" rightSection={<ShownKeys command="triageNo" />} onClick={reject}>
          {t("no")}
        </Button>
        {more > 0 ? <span className={classes["dim"]}>{t("more", { count: more })}</span> : null}
      </span>
    </>
  );
}

/** How sure first, since what is last is cut where it does not fit; then words of the letter, and an article where the library counted. */
function Because({ suggestion: { counted, confidence, sources } }: { suggestion: Suggestion }) {
  const t = useText(TRIAGE);
  const said = [...new Set(counted.map((each) => each.words))].slice(0, 3).map((word) => `«${word}»`);
  const titles = sources.flatMap(({ kind, quote }) => (kind === "article" && quote ? [quote] : []));
  const words = [...said, ...titles.map((title) => t("article", { title }))];
  const sure = t("sure", { share: `${Math.round(confidence * 100)} %` });
  const grounds = words.length > 0 ? `${sure} · ${t("by", { words: words.join(", ") })}` : sure;
  return (
    <span className={classes["because"]} title={grounds}>
      {grounds}
    </span>
  );
}

type OtherProps = {
  others: ReturnType<typeof useOthers>;
  handle: React.Ref<PickerHandle>;
  onChoose: (value: AnyValue) => void;
};

function Other({ others, handle, onChoose }: OtherProps) {
  const t = useText(TRIAGE);
  return (
    <Picker
      label={t("chooseOther")}
      empty={t("nothingElse")}
      handle={handle}
      {...(others.length > 5 ? { find: t("find") } : {})}
      choices={others.map(({ key, text }) => ({ key, text }))}
      onChoose={(key) => {
        const chosen = others.find((each) => each.key === key);
        if (chosen) onChoose(chosen.value);
      }}
      target={(open) => (
        <Button size="compact-sm" variant="default" rightSection={<ShownKeys command="triageOther" />} onClick={open}>
          {t("other")}
        </Button>
      )}
    />
  );
}

/** Nothing waits any more: what was decided just now, with the way back. */
function Done({ triage }: { triage: Triage }) {
  const t = useText(TRIAGE);
  const what = useWhat();
  const shown = triage.here.at(-1)!;
  const kind = shown.decided!.kind;
  const isDone = kind === "accepted" || kind === "edited";
  const back = () => triage.undo(shown);
  useCommand("triageNo", back, isDone);
  const key = isDone || kind === "undone" ? kind : "rejected";
  return (
    <>
      <p className={classes["what"]} role="status">
        {t(key, { what: what(shown) })}
      </p>
      {isDone ? (
        <span className={classes["doings"]}>
          <Button size="compact-sm" variant="default" rightSection={<ShownKeys command="triageNo" />} onClick={back}>
            {t("undo")}
          </Button>
        </span>
      ) : null}
    </>
  );
}
