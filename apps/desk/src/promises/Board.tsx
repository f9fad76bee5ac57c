/** The promises of one board and the questions that it waits for, and what one does about the line where one stands. */
import type { PromiseEntry, PromiseList } from "@luwte/contract/promises.ts";
import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { Trouble } from "../look/Trouble.tsx";
import { Awaited, useAwaited } from "../questions/Awaited.tsx";
import { Empty, Groups } from "./BoardGroups.tsx";
import type { Whose } from "./boards.ts";
import { usePromiseKeys } from "./OpenPromises.tsx";
import { type Asking, PromiseDialog } from "./PromiseDialog.tsx";
import { promisesQuery } from "./promisesQuery.ts";
import { useBoardKeys } from "./useBoardKeys.ts";

const NONE: readonly PromiseEntry[] = [];

export function Board({ list, whose }: { list: PromiseList; whose: Whose }) {
  const { data, error } = useQuery(promisesQuery(list));
  const entries = data?.entries ?? NONE;
  const questions = useAwaited(list.filter);
  const [asking, setAsking] = useState<Asking | null>(null);
  const board = useRef<HTMLDivElement>(null);
  const ids = [...entries.map(({ promise }) => promise.id), ...questions.map(({ question }) => question.id)];
  const current = useBoardKeys(board, ids);
  usePromiseKeys(entries.find(({ promise }) => promise.id === current) ?? null, setAsking);
  return (
    <div ref={board}>
      {error ? <Trouble error={error} /> : null}
      {data && entries.length === 0 ? <Empty whose={whose} /> : null}
      <Groups entries={entries} onAsk={setAsking} />
      <Awaited entries={questions} currentId={current} />
      <PromiseDialog asking={asking} onClose={() => setAsking(null)} />
    </div>
  );
}
