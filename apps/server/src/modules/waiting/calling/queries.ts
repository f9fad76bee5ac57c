/** Which promises are calls that a customer chose. */
import type { PromiseId } from "@luwte/contract/ids.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

export async function findCalls(
  tx: OrganisationTransaction,
  promiseIds: readonly PromiseId[],
): Promise<ReadonlySet<string | null>> {
  const rows = await tx
    .selectFrom("wait_choices")
    .select("promise_id")
    .where("kind", "=", "call")
    .where("promise_id", "in", [...promiseIds])
    .execute();
  return new Set(rows.map(({ promise_id }) => promise_id));
}
