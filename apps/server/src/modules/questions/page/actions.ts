/** What the page shows, read in one go; and a file that was chosen to travel along. */
import type { AttachmentId } from "@luwte/contract/ids.ts";
import type { Platform } from "../../../platform/platform.ts";
import { findAttachments, type StoredAttachment } from "../../attachments/public.ts";
import { findOrganisation } from "../../organisations/public.ts";
import { nameOfPerson } from "../letters/queries.ts";
import { findQuestion } from "../queries.ts";
import type { Opened, QuestionNeeds } from "../shapes.ts";
import type { QuestionPage } from "./rules.ts";

export function readPage(
  platform: Platform,
  { conversations }: QuestionNeeds,
  { organisationId, questionId }: Opened,
  path: string,
): Promise<QuestionPage | null> {
  return platform.read(organisationId, async (tx) => {
    const question = await findQuestion(tx, questionId);
    const conversation = question && (await conversations.find(tx, question.conversationId));
    if (!question || !conversation) return null;
    const { name: organisation, timeZone } = await findOrganisation(tx);
    const asker = await nameOfPerson(tx, question.askedBy);
    return { path, organisation, timeZone, asker, number: conversation.number, question, now: platform.clock() };
  });
}

/** Any other file does not exist, also of the same conversation. */
export function findFile(
  platform: Platform,
  { organisationId, questionId }: Opened,
  id: AttachmentId,
): Promise<StoredAttachment | null> {
  return platform.read(organisationId, async (tx) => {
    const question = await findQuestion(tx, questionId);
    if (!question?.context.files.some((file) => file.id === id)) return null;
    const [file] = await findAttachments(tx, [id]);
    return file ?? null;
  });
}
