/** Making, renaming and removing labels. */
import type { Label } from "@luwte/contract/conversations.ts";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { LabelId } from "@luwte/contract/ids.ts";
import type { Work } from "../../platform/work/work.ts";
import { removeLabel, saveLabel } from "./queries.ts";

export async function keepLabel(work: Work, id: LabelId, name: string): Promise<Label | Refusal<"already_exists">> {
  const label = await saveLabel(work.tx, work.organisationId, id, name);
  if (!label) return refuse("already_exists", { name });
  work.record({ type: "label.changed", payload: { label } });
  return label;
}

export async function dropLabel(work: Work, labelId: LabelId): Promise<undefined | Refusal<"not_found">> {
  if (!(await removeLabel(work.tx, labelId))) return refuse("not_found");
  work.record({ type: "label.removed", payload: { labelId } });
  work.audit({ action: "label.removed", subject: { kind: "label", id: labelId } });
  return undefined;
}
