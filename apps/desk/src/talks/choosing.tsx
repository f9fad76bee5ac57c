/** Choosing single messages of a talk, for a draft article of just those. */
import { MOST_SOURCES } from "@luwte/contract/articleDrafts.ts";
import type { TalkMessage } from "@luwte/contract/talks.ts";
import { Button, Checkbox } from "@mantine/core";
import { createContext, type ReactNode, useContext, useState } from "react";
import { MakeArticle } from "../articles/MakeArticle.tsx";
import { ARTICLES } from "../articles/texts.ts";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Talks.module.css";
import { TALKS } from "./texts.ts";

/** What was asked, and what was answered. */
const LEAST = 2;

type Choosing = {
  /** Null: nobody is choosing. */
  chosen: readonly TalkMessage[] | null;
  begin: (message: TalkMessage) => void;
  turn: (message: TalkMessage) => void;
  end: () => void;
};
const nothing = () => undefined;
const ChoosingContext = createContext<Choosing>({ chosen: null, begin: nothing, turn: nothing, end: nothing });
export const useChoosing = (): Choosing => useContext(ChoosingContext);

export function ChoosingMessages({ children }: { children: ReactNode }) {
  const [chosen, setChosen] = useState<readonly TalkMessage[] | null>(null);
  const turn = (message: TalkMessage) =>
    setChosen((now) => {
      const others = (now ?? []).filter(({ id }) => id !== message.id);
      if (others.length < (now?.length ?? 0)) return others;
      return others.length < MOST_SOURCES ? [...others, message] : now;
    });
  const choosing = { chosen, begin: (message: TalkMessage) => setChosen([message]), turn, end: () => setChosen(null) };
  return <ChoosingContext value={choosing}>{children}</ChoosingContext>;
}

/** Only while one chooses. X does it from the line itself. */
export function Choose({ message, name }: { message: TalkMessage; name: string }) {
  const t = useText(TALKS);
  const { chosen, turn } = useChoosing();
  if (!chosen || message.removedAt) return null;
  return (
    <Checkbox
      aria-label={t("chooseThis", { name })}
      checked={chosen.some(({ id }) => id === message.id)}
      onChange={() => turn(message)}
    />
  );
}

/** Where one otherwise writes: how many were chosen, and what becomes of them. */
export function ChosenBar({ chosen }: { chosen: readonly TalkMessage[] }) {
  const t = useText({ ...TALKS, cancel: COMMON.cancel, make: ARTICLES.make });
  const { end } = useChoosing();
  const [making, setMaking] = useState(false);
  return (
    <div className={classes.chosenBar}>
      <p role="status">
        {t("chosenCount", { count: chosen.length })} {chosen.length < LEAST ? t("chooseTwo") : null}
      </p>
      <Button size="compact-md" disabled={chosen.length < LEAST} onClick={() => setMaking(true)}>
        {t("make")}
      </Button>
      <Button size="compact-md" variant="subtle" onClick={end}>
        {t("cancel")}
      </Button>
      {making ? <MakeArticle messages={chosen} onClose={() => setMaking(false)} onSaved={end} /> : null}
    </div>
  );
}
