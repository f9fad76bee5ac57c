/** A question from the form becomes a conversation on the mail channel. It is stored before anybody is told that it arrived. */
import { isRefusal, type Refusal } from "@luwte/contract/errors.ts";
import type { ConversationId, MessageId } from "@luwte/contract/ids.ts";
import type { FormFile } from "../../../platform/http/forms.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { Work } from "../../../platform/work/work.ts";
import type { Received } from "../../conversations/public.ts";
import { publishedTitles } from "../../library/public.ts";
import { READER } from "../feedback/actions.ts";
import { readArticles } from "../house/rules.ts";
import type { Typed } from "../pages/contact/rules.ts";
import type { HelpCentreNeeds, Place } from "../shapes.ts";
import { askedOn, subjectOf, titlesOf, trailLine } from "./rules.ts";

/** Who asked in the chat on the page of this help centre where one asks, left there what they searched and read. */
export async function noteTrail(
  work: Work,
  { conversations }: HelpCentreNeeds,
  id: ConversationId,
  pageUrl: string,
): Promise<void> {
  const asked = askedOn(pageUrl);
  if (!asked) return;
  const listed = await publishedTitles(work.tx);
  const line = trailLine(asked.trail.searched, titlesOf(listed, asked));
  if (line) await conversations.addActivity(work, id, line);
}

export type Question = {
  readonly id: MessageId;
  readonly typed: Typed;
  readonly file: FormFile | null;
  /** They let go along what they searched and read. */
  readonly withTrail: boolean;
};

export const ask = (platform: Platform, needs: HelpCentreNeeds, place: Place, question: Question) =>
  platform.work(place.house.organisationId, READER, (work) => receive(work, needs, place, question));

/** The address was only typed: it is where the answer goes, and proves nothing about who asks. */
async function receive(
  work: Work,
  { conversations }: HelpCentreNeeds,
  place: Place,
  { id, typed, file, withTrail }: Question,
): Promise<{ number: number } | Refusal<"not_found">> {
  const { house, language } = place;
  const received: Received | Refusal<"not_found"> = await conversations.receiveMessage(work, {
    id,
    channel: "mail",
    inboxId: house.settings.inboxId,
    from: { kind: "email", value: typed.email, name: typed.name, verified: false },
    subject: subjectOf(typed),
    text: typed.text,
    attachments: file ? [file] : [],
    language,
    at: work.now,
  });
  if (isRefusal(received)) return received;
  const titles = readArticles(place).map(({ title }) => title);
  const line = withTrail ? trailLine(place.trail.searched, titles) : null;
  if (line && received.created) await conversations.addActivity(work, received.conversation.id, line);
  return { number: received.conversation.number };
}
