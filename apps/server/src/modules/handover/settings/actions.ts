/** Which text customers are sent, and approving another. */
import { refuse } from "@luwte/contract/errors.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import * as queries from "./queries.ts";
import { PRESET_TEXTS, wrongIn } from "./rules.ts";

export const findTexts = async (tx: OrganisationTransaction): Promise<queries.SavedTexts> =>
  (await queries.findStored(tx)) ?? { texts: PRESET_TEXTS, version: 0 };

export async function approveTexts(work: Work, wanted: queries.SavedTexts) {
  const errors = wrongIn(wanted.texts);
  if (errors.length > 0) return refuse("invalid_request", { errors });
  const saved = await queries.saveTexts(work, wanted);
  if (!saved) return refuse("changed_meanwhile");
  work.audit({ action: "handover.texts_approved", details: { ...wanted.texts } });
  return saved;
}
