/** Letters to colleagues: the question, a reminder, another due time, and that it is no longer needed. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { newId } from "@luwte/contract/ids.ts";
import type { QuestionMailKind } from "@luwte/contract/questions.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import type { NoticeId } from "../../mail/public.ts";
import type { Held } from "../actions.ts";
import { urlOf } from "../links/actions.ts";
import { isAskedAddress } from "../rules.ts";
import { findSettings } from "../settings/actions.ts";
import type { House, Kept, QuestionNeeds, Sender } from "../shapes.ts";
import { boxes, nameOfPerson } from "./queries.ts";
import { type Facts, letterFor, withOthers } from "./rules.ts";

/** From the conversation's own inbox, or the first that can send; null: there is none. */
export async function senderFor(
  tx: OrganisationTransaction,
  { inboxId }: Pick<Conversation, "inboxId">,
): Promise<Sender | null> {
  const all = await boxes(tx);
  const box = all.find(({ id }) => id === inboxId) ?? all[0];
  return box ? { inboxId: box.id, own: all.map(({ address }) => address) } : null;
}

/** A question to ourselves would come back as a customer's. */
export const isOwn = ({ own }: Sender, address: string): boolean => own.some((each) => isAskedAddress(each, address));

export async function postLetter(
  work: Work,
  needs: QuestionNeeds,
  house: House,
  { question, conversation }: Held,
  kind: QuestionMailKind,
  others: readonly Held[] = [],
): Promise<void> {
  const sender = await senderFor(work.tx, conversation);
  if (!sender) return;
  const { settings, organisation } = await findSettings(work.tx);
  const factsOf = async (held: Held): Promise<Facts> => ({
    question: held.question,
    link: urlOf(house, held.question),
    asker: await nameOfPerson(work.tx, held.question.askedBy),
    organisation,
    number: held.conversation.number,
  });
  const below: Facts[] = [];
  for (const other of others) below.push(await factsOf(other));
  const written = withOthers(letterFor(kind, await factsOf({ question, conversation }), settings), below);
  const id = kind === "ask" ? askingOf(question, work.now) : newId<NoticeId & string>(work.now.getTime());
  await needs.post(work, {
    id: id as NoticeId,
    inboxId: sender.inboxId,
    purpose: "question",
    aboutId: question.id,
    letter: {
      ...written,
      to: { name: question.name, address: question.address },
      replyToken: kind === "withdrawn" ? null : question.replyToken,
      stopUrl: null,
      automatic: kind === "remind",
      after: id === (question.id as string) ? null : (question.id as string as NoticeId),
    },
  });
}

/** The first asking is named after the question, so that what follows can say that it follows. */
const askingOf = ({ id, times }: Kept, now: Date): string => (times === 1 ? id : newId<string>(now.getTime()));
