/** One idle connection for as long as we use the server: by it others see that it is needed, and we that it has died. */
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { SUPERUSER } from "./cluster.ts";
import { letGo } from "./idle.ts";

export function addressOf(run: string, database: string): string {
  return `postgres://${SUPERUSER}@localhost/${database}?host=${encodeURIComponent(run)}`;
}

export async function showPresence(run: string): Promise<pg.Client> {
  const address = addressOf(run, "postgres");
  const presence = new pg.Client({ connectionString: address, application_name: "luwte presence" });
  presence.on("error", () => {});
  await presence.connect();
  return presence;
}

/** Asked a few times: the connections that we have just closed take a moment to leave the list. */
export async function isNeededByOthers(presence: pg.Client): Promise<boolean> {
  for (let attempt = 0; attempt < 10; attempt++) {
    if ((await countOthers(presence)) === 0) return false;
    await sleep(30);
  }
  return true;
}

async function countOthers(presence: pg.Client): Promise<number> {
  const found = await presence
    .query<{ n: number }>(
      "select count(*)::int as n from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
    )
    // A server that does not answer any more has nobody on it.
    .catch(() => undefined);
  return found?.rows[0]?.n ?? 0;
}

export type Kept = {
  /** The connection of this moment; from now on its end is nobody's alarm. */
  release(): pg.Client;
};

/** How often, and after how long, a server that died is brought back. After that the next start of Luwte must do it. */
const ATTEMPTS = [0, 500, 2_000, 10_000, 30_000];

/** A server killed under us, by a full memory or by hand, is started again at once; pools find it by themselves. */
export function keep(first: pg.Client, reopen: () => Promise<pg.Client>): Kept {
  let presence = first;
  let released = false;
  const watch = (client: pg.Client) => {
    presence = client;
    letGo(client);
    client.once("end", () => void revive());
  };
  const revive = async () => {
    for (const wait of ATTEMPTS) {
      await sleep(wait, undefined, { ref: false });
      if (released) return;
      const back = await reopen().catch(() => undefined);
      if (back && released) return void back.end();
      if (back) return watch(back);
    }
  };
  watch(first);
  return {
    release: () => {
      released = true;
      return presence;
    },
  };
}
