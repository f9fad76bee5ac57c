/** What is open in this conversation, quietly above where one answers. The keys are for the nearest one. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { PromiseEntry } from "@luwte/contract/promises.ts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useCommand } from "../keyboard/registry.ts";
import { usePeople } from "../people/usePeople.ts";
import { useSelf } from "../shell/usePreferences.ts";
import { useText } from "../words/useText.tsx";
import { Doings } from "./Doings.tsx";
import { Mark, PromisedBy } from "./Mark.tsx";
import { type Asking, PromiseDialog } from "./PromiseDialog.tsx";
import classes from "./Promises.module.css";
import { promisesQuery } from "./promisesQuery.ts";
import { PROMISES } from "./texts.ts";
import { usePromiseDoings } from "./usePromises.ts";

const NONE: readonly PromiseEntry[] = [];

export function OpenPromises({ row }: { row: Conversation }) {
  const t = useText(PROMISES);
  const list = { filter: { conversationId: row.id, states: ["open" as const] }, order: "urgent" as const };
  const entries = useQuery(promisesQuery(list)).data?.entries ?? NONE;
  const [asking, setAsking] = useState<Asking | null>(null);
  usePromiseKeys(entries[0] ?? null, setAsking);
  return (
    <>
      {entries.length > 0 ? (
        <ul className={classes.standing} aria-label={t("promises")}>
          {entries.map((entry) => (
            <Standing key={entry.promise.id} entry={entry} onAsk={setAsking} />
          ))}
        </ul>
      ) : null}
      <PromiseDialog asking={asking} onClose={() => setAsking(null)} />
    </>
  );
}

/** For the one that is meant: the nearest of a conversation, or where one stands on the board. */
export function usePromiseKeys(entry: PromiseEntry | null, onAsk: (asking: Asking) => void): void {
  const { keep } = usePromiseDoings();
  const there = entry !== null;
  useCommand("promiseKeep", () => entry && keep(entry), there);
  useCommand("promiseLater", () => entry && onAsk({ kind: "later", entry }), there);
  useCommand("promiseMove", () => entry && onAsk({ kind: "move", entry }), there);
  useCommand("promiseRelease", () => entry && onAsk({ kind: "release", entry }), there);
}

function Standing({ entry, onAsk }: { entry: PromiseEntry; onAsk: (asking: Asking) => void }) {
  const { promise } = entry;
  return (
    <li>
      <Mark promise={promise} />
      <span className={classes.grow}>{promise.words}</span>
      <Owner entry={entry} />
      <PromisedBy promise={promise} />
      <Doings entry={entry} onAsk={onAsk} keys />
    </li>
  );
}

/** Only where it is somebody else's. */
export function Owner({ entry: { promise } }: { entry: PromiseEntry }) {
  const t = useText(PROMISES);
  const people = usePeople();
  const self = useSelf().person.id;
  if (promise.ownerId === self) return null;
  return <span className={classes.dim}>{promise.ownerId ? people.nameOf(promise.ownerId) : t("ofTeam")}</span>;
}
