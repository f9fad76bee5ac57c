/** Reading and saving whom one may ask and in which words. Who saves a text has read it: that is the approval. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { Approval } from "@luwte/contract/promises.ts";
import type { QuestionSettings } from "@luwte/contract/questions.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { areUsable } from "../../service-levels/public.ts";
import { findStored, saveStored } from "./queries.ts";
import { readSettings, type Wrong, wrongDepartments, wrongTexts } from "./rules.ts";

export type Saved = { settings: QuestionSettings; approval: Approval; version: number };

export async function findSettings(tx: OrganisationTransaction) {
  const { settings, approvedBy, approvedAt, ...rest } = await findStored(tx);
  const approval: Approval = approvedAt && { by: approvedBy, at: approvedAt.toISOString() };
  return { ...rest, settings: readSettings(settings), approval };
}

export async function saveSettings(
  work: Work,
  settings: QuestionSettings,
  version: number,
): Promise<Saved | Refusal<"changed_meanwhile" | "invalid_request">> {
  const errors = [...wrongTexts(settings), ...wrongDepartments(settings), ...(await wrongHours(work, settings))];
  if (errors.length > 0) return refuse("invalid_request", { errors });
  const before = await findSettings(work.tx);
  const approvedBy = work.actor.kind === "person" ? work.actor.personId : null;
  const saved = await saveStored(work, settings, { approvedBy, version });
  if (saved === null) return refuse("changed_meanwhile", { version: before.version });
  work.audit({ action: "question_settings.changed", details: { before: before.settings, after: settings } });
  return { settings, approval: { by: approvedBy, at: work.now.toISOString() }, version: saved };
}

async function wrongHours(work: Work, { departments }: QuestionSettings): Promise<Wrong[]> {
  const wrong: Wrong[] = [];
  for (const [at, { hours, name }] of departments.entries())
    if (hours && !(await areUsable(work.tx, hours, work.now)))
      wrong.push({ pointer: `/body/settings/departments/${at}/hours`, code: "never_open", detail: name });
  return wrong;
}
