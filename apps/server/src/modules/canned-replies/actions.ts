/** Making, changing and removing canned replies. */
import type { CannedReply } from "@luwte/contract/cannedReplies.ts";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { CannedReplyId } from "@luwte/contract/ids.ts";
import { LANGUAGES } from "@luwte/contract/language.ts";
import { cleanRichText } from "../../platform/richText.ts";
import type { Work } from "../../platform/work/work.ts";
import { isShortcutTaken, type Kept, removeCannedReply, saveCannedReply, teamExists } from "./queries.ts";

export async function keepCannedReply(
  work: Work,
  id: CannedReplyId,
  given: Kept,
): Promise<CannedReply | Refusal<"already_exists" | "not_found">> {
  if (given.teamId && !(await teamExists(work.tx, given.teamId))) return refuse("not_found", { teamId: given.teamId });
  if (await isShortcutTaken(work.tx, id, given.shortcut)) return refuse("already_exists", { shortcut: given.shortcut });
  const cannedReply = await saveCannedReply(work.tx, work.organisationId, id, {
    ...given,
    bodies: cleaned(given.bodies),
  });
  work.record({ type: "canned_reply.changed", payload: { cannedReply } });
  return cannedReply;
}

function cleaned(bodies: Kept["bodies"]): Kept["bodies"] {
  const written = LANGUAGES.filter((language) => bodies[language]?.trim());
  return Object.fromEntries(written.map((language) => [language, cleanRichText(bodies[language]!)]));
}

export async function dropCannedReply(
  work: Work,
  cannedReplyId: CannedReplyId,
): Promise<undefined | Refusal<"not_found">> {
  if (!(await removeCannedReply(work.tx, cannedReplyId))) return refuse("not_found");
  work.record({ type: "canned_reply.removed", payload: { cannedReplyId } });
  work.audit({ action: "canned_reply.removed", subject: { kind: "canned_reply", id: cannedReplyId } });
  return undefined;
}
