/** The form with which somebody asks. */
import { isRefusal } from "@luwte/contract/errors.ts";
import { type MessageId, newId } from "@luwte/contract/ids.ts";
import type { FastifyReply } from "fastify";
import { keyIn, readForm } from "../../../../platform/http/forms.ts";
import { Refused } from "../../../../platform/http/problems.ts";
import { listWidgets } from "../../../chat/public.ts";
import { ask } from "../../contact/actions.ts";
import { typedIn, wrongIn } from "../../contact/rules.ts";
import { startPath } from "../../house/rules.ts";
import { type Asking, contactPage, NOTHING_TYPED } from "../../pages/contact/rules.ts";
import { CHAT_POLICY, HELP_POLICY } from "../../pages/frame/rules.ts";
import type { Place } from "../../shapes.ts";
import type { Door } from "../actions.ts";
import { answerOnce, nothingHere, onTo, turnAway, type Visit } from "../answering/actions.ts";

/** The chat that is offered, if it stands open to visitors. */
async function chatKey({ platform }: Door, { house }: Place): Promise<string | null> {
  const { widgetId } = house.settings;
  if (!widgetId) return null;
  const widgets = await platform.read(house.organisationId, listWidgets);
  return widgets.find(({ id, active }) => id === widgetId && active)?.key ?? null;
}

type Shown = Omit<Asking, "chat" | "key">;
const FIRST: Shown = { typed: NOTHING_TYPED, wrong: null };

export async function answerContact(
  door: Door,
  { reply, entered: { place } }: Visit,
  shown: Shown = FIRST,
): Promise<FastifyReply> {
  const chat = await chatKey(door, place);
  const page = contactPage(place, { ...shown, chat, key: newId<MessageId>() });
  return answerOnce(door, reply, page, { status: shown.wrong ? 422 : 200, policy: chat ? CHAT_POLICY : HELP_POLICY });
}

export async function takeQuestion(door: Door, visit: Visit): Promise<FastifyReply> {
  const { request, reply, entered } = visit;
  const { place } = entered;
  const { house, language } = place;
  if (!house.settings.inboxId) return nothingHere(door, reply, place);
  const form = await readForm(door.platform, request);
  const typed = typedIn(form);
  const wrong = wrongIn(typed, form.refused);
  if (wrong) return answerContact(door, visit, { typed, wrong });
  const wait = door.questions.take(house.organisationId, door.platform.clock().getTime());
  if (wait > 0) return turnAway(door, request, reply, { wait });
  const id = (keyIn(form) as MessageId | null) ?? newId<MessageId>();
  const withTrail = form.fields.get("without") !== "yes";
  const asked = await ask(door.platform, door.needs, place, { id, typed, file: form.file, withTrail });
  if (isRefusal(asked)) throw new Refused(asked);
  return onTo(reply, `${startPath(house, language)}/contact/sent?number=${asked.number}`);
}
