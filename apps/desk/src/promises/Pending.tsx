/** What will be promised when the answer is sent; until then it can be left out again. */
import { CloseButton } from "@mantine/core";
import { IconHeartHandshake } from "@tabler/icons-react";
import type { WritingState } from "../composer/useWriting.ts";
import { sayDue } from "../words/time.ts";
import { useClock } from "../words/useClock.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Promises.module.css";
import { PROMISES } from "./texts.ts";

export function Pending({ state }: { state: WritingState }) {
  const t = useText(PROMISES);
  const clock = useClock();
  const { promises } = state.writing;
  if (promises.length === 0) return null;
  const drop = (id: string) => state.change({ promises: promises.filter((each) => each.id !== id) });
  return (
    <ul className={classes.pending} aria-label={t("pending")}>
      {promises.map(({ id, words, dueAt }) => (
        <li key={id} title={t("pending")}>
          <IconHeartHandshake size={16} stroke={1.75} aria-hidden="true" />
          <span className={classes.grow}>{words}</span>
          <span>{sayDue(dueAt, clock).said}</span>
          <CloseButton size="sm" aria-label={t("dropPending", { words })} onClick={() => drop(id)} />
        </li>
      ))}
    </ul>
  );
}
