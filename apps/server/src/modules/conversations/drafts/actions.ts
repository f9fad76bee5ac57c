/** Keeping half-written answers. They are their writer's alone, and nobody else's change touches them. */
import type { Draft } from "@luwte/contract/conversations.ts";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { ConversationId, PersonId } from "@luwte/contract/ids.ts";
import { MOST_IN_ONE_ANSWER } from "@luwte/contract/newPromises.ts";
import { cleanRichText } from "../../../platform/richText.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { findAttachments, type StoredAttachment } from "../../attachments/public.ts";
import { findRow } from "../rows/queries.ts";
import * as queries from "./queries.ts";
import { joined } from "./rules.ts";
import { type DraftRow, draftOf } from "./shapes.ts";

const MAXIMUM_FILES = 30;

/** Files that were sent or thrown away since are no longer the draft's; a colleague's never were. */
const isOwn = (file: StoredAttachment, personId: PersonId): boolean =>
  file.messageId === null && file.uploadedBy === personId;

export async function withFiles(tx: OrganisationTransaction, row: DraftRow): Promise<Draft> {
  const files = row.attachmentIds.length === 0 ? [] : await findAttachments(tx, row.attachmentIds);
  const shown = files
    .filter((file) => isOwn(file, row.personId))
    .map(({ hash: _h, messageId: _m, uploadedBy: _u, ...file }) => file);
  return draftOf(row, shown);
}

export async function ownDraft(
  tx: OrganisationTransaction,
  id: ConversationId,
  personId: PersonId | null,
): Promise<Draft | null> {
  const row = personId && (await queries.findDraft(tx, id, personId));
  return row ? withFiles(tx, row) : null;
}

export async function saveDraft(
  work: Work,
  given: queries.DraftGiven,
  version: number,
): Promise<Draft | Refusal<"not_found" | "changed_meanwhile">> {
  if (!(await findRow(work.tx, given.conversationId))) return refuse("not_found");
  const row = await queries.writeDraft(work, { ...given, richText: cleanRichText(given.richText) }, version);
  if (!row)
    return refuse("changed_meanwhile", { draft: await ownDraft(work.tx, given.conversationId, given.personId) });
  return tell(work, row);
}

export async function tell(work: Work, row: DraftRow): Promise<Draft> {
  const draft = await withFiles(work.tx, row);
  work.record({ type: "draft.changed", payload: { draft }, audience: { people: [draft.personId] } });
  return draft;
}

export async function discardDraft(
  work: Work,
  conversationId: ConversationId,
  personId: PersonId,
  kind?: Draft["kind"],
): Promise<boolean> {
  const version = await queries.removeDraft(work, conversationId, personId, kind);
  if (version === null) return false;
  const payload = { conversationId, personId, version };
  work.record({ type: "draft.removed", payload, audience: { people: [personId] } });
  return true;
}

/** Text that comes back from a message that did not leave. What was begun since stays behind it. */
export async function takeIntoDraft(work: Work, given: queries.DraftGiven): Promise<Draft> {
  const before = await queries.findDraft(work.tx, given.conversationId, given.personId);
  const attachmentIds = [...given.attachmentIds, ...(before?.attachmentIds ?? [])].slice(0, MAXIMUM_FILES);
  const promises = [...given.promises, ...(before?.promises ?? [])].slice(0, MOST_IN_ONE_ANSWER);
  const whole = { ...given, attachmentIds, promises, richText: joined(given.richText, before?.richText ?? "") };
  const row = await queries.writeDraft(work, whole, before?.version ?? 0);
  if (!row) throw Object.assign(new Error("The draft changed at this very moment."), { code: "40001" });
  return tell(work, row);
}
