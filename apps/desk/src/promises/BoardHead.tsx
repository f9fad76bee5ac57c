/** Whose promises, how many, and the keys. */
import type { PromiseList } from "@luwte/contract/promises.ts";
import { SegmentedControl } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { COMMANDS, type CommandId } from "../keyboard/commands.ts";
import { ShownKeys } from "../keyboard/ShownKeys.tsx";
import { say } from "../words/say.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import { WHOSE, type Whose } from "./boards.ts";
import classes from "./Promises.module.css";
import { promisesQuery } from "./promisesQuery.ts";
import { PROMISES } from "./texts.ts";

export function WhoseControl({ whose, boards }: { whose: Whose; boards: Record<Whose, PromiseList> }) {
  const t = useText(PROMISES);
  const navigate = useNavigate();
  const counts = [
    useQuery(promisesQuery(boards.mine)).data?.entries.length,
    useQuery(promisesQuery(boards.team)).data?.entries.length,
    useQuery(promisesQuery(boards.all)).data?.entries.length,
  ];
  return (
    <SegmentedControl
      role="radiogroup"
      size="xs"
      aria-label={t("whose")}
      value={whose}
      onChange={(next) => void navigate({ to: "/promises", search: { whose: next as Whose } })}
      data={WHOSE.map((value, at) => ({ value, label: counts[at] ? `${t(value)} ${counts[at]}` : t(value) }))}
    />
  );
}

const SHOWN_KEYS: readonly CommandId[] = ["promiseKeep", "promiseLater", "promiseMove", "promiseRelease"];

export function Keys() {
  const { language } = useLanguage();
  return (
    <p className={classes.keys}>
      {SHOWN_KEYS.map((id) => (
        <span key={id}>
          {say(COMMANDS[id].text, language)} <ShownKeys command={id} />
        </span>
      ))}
    </p>
  );
}
