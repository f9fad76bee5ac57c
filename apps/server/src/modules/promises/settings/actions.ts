/** Reading and saving what an organisation wants. Who saves a text has read it: that is the approval. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Approval, PromiseSettings } from "@luwte/contract/promises.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { problemsWith } from "../telling/rules.ts";
import { findStored, saveStored } from "./queries.ts";
import { readSettings } from "./rules.ts";

/** The job that looks after all open promises anew. */
export const LOOK_AGAIN = "promises.look_again";

export type Saved = { settings: PromiseSettings; approval: Approval; version: number };
export type Known = Saved & { language: Language; timeZone: string };

export async function findSettings(tx: OrganisationTransaction): Promise<Known> {
  const { settings, approvedBy, approvedAt, ...rest } = await findStored(tx);
  const approval = approvedAt && { by: approvedBy, at: approvedAt.toISOString() };
  return { ...rest, settings: readSettings(settings), approval };
}

export async function saveSettings(
  work: Work,
  settings: PromiseSettings,
  version: number,
): Promise<Saved | Refusal<"changed_meanwhile" | "invalid_request">> {
  const errors = problemsWith(settings);
  if (errors.length > 0) return refuse("invalid_request", { errors });
  const before = await findSettings(work.tx);
  const approvedBy = work.actor.kind === "person" ? work.actor.personId : null;
  const saved = await saveStored(work, settings, { approvedBy, version });
  if (saved === null) return refuse("changed_meanwhile", { version: before.version });
  work.audit({ action: "promise_settings.changed", details: { before: before.settings, after: settings } });
  await work.enqueue(LOOK_AGAIN, { after: null }, { singletonKey: work.organisationId });
  return { settings, approval: { by: approvedBy, at: work.now.toISOString() }, version: saved };
}
