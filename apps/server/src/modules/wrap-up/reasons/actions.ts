/** Making the list one's own. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import { type ContactReasonId, newId } from "@luwte/contract/ids.ts";
import type { ContactReason } from "@luwte/contract/wrapUps.ts";
import type { Work } from "../../../platform/work/work.ts";
import * as queries from "./queries.ts";
import { isTooDeep, presetRows } from "./rules.ts";

/** Nothing where there is a list, also one in which everything is retired. */
export async function beginList(work: Work): Promise<void> {
  if (await queries.hasReasons(work.tx)) return;
  await queries.insertPresets(
    work,
    presetRows(() => newId<ContactReasonId>(work.now.getTime())),
  );
}

export async function keepReason(
  work: Work,
  saved: queries.Saved,
): Promise<ContactReason | Refusal<"not_found" | "too_deep" | "too_large">> {
  const reasons = await queries.listReasons(work.tx);
  const isNew = !reasons.some(({ id }) => id === saved.id);
  if (saved.parentId && !reasons.some(({ id }) => id === saved.parentId))
    return refuse("not_found", { what: "contact_reason" });
  if (isTooDeep(saved.id, saved.parentId, reasons)) return refuse("too_deep");
  if (isNew && reasons.length >= queries.MOST_REASONS) return refuse("too_large", { most: queries.MOST_REASONS });
  const last = Math.max(-1, ...reasons.map(({ position }) => position));
  const reason = await queries.saveReason(work, saved, last + 1);
  work.record({ type: "contact_reason.changed", payload: { reason } });
  work.audit({ action: "contact_reason.saved", subject: { kind: "contact_reason", id: reason.id } });
  return reason;
}

/** Only what moves is written and told. */
export async function orderReasons(
  work: Work,
  wanted: readonly ContactReasonId[],
): Promise<ContactReason[] | Refusal<"not_found">> {
  const reasons = await queries.listReasons(work.tx);
  const named = [...new Set(wanted)];
  if (named.some((id) => !reasons.some((each) => each.id === id))) return refuse("not_found");
  const order = [...named, ...reasons.map(({ id }) => id).filter((id) => !named.includes(id))];
  for (const reason of reasons) {
    const position = order.indexOf(reason.id);
    if (position === reason.position) continue;
    const moved = await queries.setPosition(work.tx, reason.id, position);
    work.record({ type: "contact_reason.changed", payload: { reason: moved } });
  }
  return queries.listReasons(work.tx);
}
