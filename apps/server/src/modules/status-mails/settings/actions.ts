/** Reading and saving the words. Who saves a text has read it: that is the approval. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { StatusMailTexts } from "@luwte/contract/operations/statusMails.ts";
import type { Approval } from "@luwte/contract/promises.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { findStored, saveStored } from "./queries.ts";
import { PRESET_TEXTS, wrongTexts } from "./rules.ts";

type Saved = { texts: StatusMailTexts; approval: Approval; version: number };

export async function findSettings(tx: OrganisationTransaction): Promise<Saved> {
  const stored = await findStored(tx);
  if (!stored) return { texts: PRESET_TEXTS, approval: null, version: 0 };
  const { texts, by, at, version } = stored;
  return { texts, approval: { by, at: at.toISOString() }, version };
}

export async function saveSettings(
  work: Work,
  texts: StatusMailTexts,
  version: number,
): Promise<Saved | Refusal<"changed_meanwhile" | "invalid_request">> {
  const errors = wrongTexts(texts);
  if (errors.length > 0) return refuse("invalid_request", { errors });
  const before = await findSettings(work.tx);
  if ((await saveStored(work, texts, version)) === null)
    return refuse("changed_meanwhile", { version: before.version });
  work.audit({ action: "status_mails.changed", details: { before: before.texts, after: texts } });
  return findSettings(work.tx);
}
