/** Remembering who looked at whom: in memory for a moment, then many lines in one statement, so that a look costs no round trip. */
import { newId } from "@luwte/contract/ids.ts";
import type { Seen } from "../../../platform/module.ts";
import type { Platform } from "../../../platform/platform.ts";
import { insertLines } from "./queries.ts";
import { type Access, accessOf, SAME_LOOK_MS } from "./rules.ts";
import type { Line } from "./shapes.ts";

/** A process that is killed loses the looks of this long, and no more. */
const WAIT_MS = 1_000;
const AT_ONCE = 500;
/** While the database is away; beyond it the oldest are lost, and the log of the server says how many. */
const MOST_WAITING = 20_000;
const MOST_REMEMBERED = 50_000;

type Writer = Pick<Platform, "database" | "log">;
export type AccessLog = {
  watch(seen: Seen, writer: Writer): void;
  flush(writer: Writer): Promise<void>;
};

export function createAccessLog(): AccessLog {
  const looks = new Map<string, number>();
  let waiting: Line[] = [];
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();

  async function writeSome(writer: Writer): Promise<void> {
    while (waiting.length > 0) {
      const lines = waiting.slice(0, AT_ONCE);
      await insertLines(writer.database, lines);
      waiting = waiting.slice(lines.length);
    }
  }
  function flush(writer: Writer): Promise<void> {
    writing = writing.then(() => writeSome(writer)).catch((error: unknown) => writer.log.error("access.failed", error));
    return writing;
  }
  function later(writer: Writer): void {
    timer ??= setTimeout(() => {
      timer = null;
      void flush(writer);
    }, WAIT_MS).unref();
  }
  return {
    watch(seen, writer) {
      const access = accessOf(seen);
      if (!access || isSame(looks, seen, access)) return;
      waiting.push(lineOf(seen, access));
      if (waiting.length > MOST_WAITING) dropOldest(waiting, writer);
      later(writer);
    },
    flush(writer) {
      if (timer) clearTimeout(timer);
      timer = null;
      return flush(writer);
    },
  };
}

function dropOldest(waiting: Line[], { log }: Writer): void {
  const lost = waiting.splice(0, AT_ONCE).length;
  log.error("access.lost", new Error(`${lost} lines of the access log were lost: the database took none.`));
}

function isSame(looks: Map<string, number>, { caller, at }: Seen, { kind, target }: Access): boolean {
  const who = JSON.stringify(caller.actor);
  const key = `${caller.organisationId} ${who} ${kind} ${target?.id ?? ""}`;
  const before = looks.get(key);
  if (before !== undefined && at.getTime() - before < SAME_LOOK_MS) return true;
  if (looks.size >= MOST_REMEMBERED) looks.clear();
  looks.set(key, at.getTime());
  return false;
}

const lineOf = ({ operation, caller, at }: Seen, { kind, target }: Access): Line => ({
  id: newId<string>(at.getTime()),
  organisation_id: caller.organisationId,
  at,
  by: caller.actor,
  role: caller.role ?? "program",
  kind,
  operation: operation.id,
  ...(target ? { [target.of]: target.id } : {}),
});
