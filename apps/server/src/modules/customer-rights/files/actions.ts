/** The bytes of files that no row names any more go from the store. */
import type { Platform } from "../../../platform/platform.ts";
import { REGISTER } from "../register/rules.ts";
import { putOff, settle, someForgotten, stillNamed } from "./queries.ts";

const AT_ONCE = 200;
const MAXIMUM_ROUNDS = 500;
/** Between a file's coming in and the row that names it lie seconds; whoever takes one in touches it. */
const UNTOUCHED_MS = 3_600_000;

const NAMED = Object.entries(REGISTER).flatMap(([table, line]) =>
  line.of !== "colleague" && line.file ? [{ table, column: line.file }] : [],
);

export async function removeForgotten(
  { database, blobs }: Pick<Platform, "database" | "blobs">,
  now: Date,
  signal: AbortSignal,
): Promise<number> {
  let removed = 0;
  for (let round = 0; round < MAXIMUM_ROUNDS && !signal.aborted; round++) {
    const hashes = await someForgotten(database, AT_ONCE);
    const named = await stillNamed(database, hashes, NAMED);
    const young: string[] = [];
    for (const hash of hashes.filter((each) => !named.has(each))) {
      if (await blobs.removeUntouched(hash, new Date(now.getTime() - UNTOUCHED_MS))) removed++;
      else young.push(hash);
    }
    await putOff(database, young, now);
    await settle(
      database,
      hashes.filter((hash) => !young.includes(hash)),
    );
    // Those that are left are looked at again tomorrow.
    if (hashes.length < AT_ONCE || young.length === hashes.length) break;
  }
  return removed;
}
