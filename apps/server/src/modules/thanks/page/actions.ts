/** The forms as parts of the status page: what stands there now, and taking what was sent. */
import { type MessageId, newId, type PersonId } from "@luwte/contract/ids.ts";
import type { Html } from "../../../platform/http/html.ts";
import type { Actor } from "../../../platform/work/work.ts";
import type { StatusPart } from "../../status/public.ts";
import { passOn } from "../compliments/actions.ts";
import { findHelpers, findThanked } from "../compliments/queries.ts";
import { findSettings } from "../settings/actions.ts";
import type { ThanksNeeds, Wrong } from "../shapes.ts";
import { takeAnswer } from "../survey/actions.ts";
import { findAnswer } from "../survey/queries.ts";
import { mayStillChange, readAnswer } from "../survey/rules.ts";
import { answerForm, closedAnswer, thankForm, type WrongKey } from "./rules.ts";

const VISITOR: Actor = { kind: "system", name: "thanks" };

const saidOf = (wrong: Wrong | null, form: "Thanks" | "Answer"): WrongKey | null =>
  wrong === "empty" ? `empty${form}` : wrong;

type Show = StatusPart["show"];
type Take = StatusPart["take"];

const showThanks: Show = async (tx, { conversation, language, path, isReader, wrong, now }): Promise<Html | null> => {
  const { id, customer } = conversation;
  const helpers = await findHelpers(tx, { id, customerId: customer.id }, now);
  if (helpers.length === 0) return null;
  const thanked = await findThanked(tx, id);
  const left = helpers.filter((each) => !thanked.includes(each.id));
  // Without the check nobody learns how many there are: the one who helped last is thanked, once.
  const done = isReader ? left.length === 0 : thanked.includes(helpers[0]!.id);
  return thankForm({ language, path, wrong, helpers: left, named: isReader, thanked: done });
};

const takeThanks =
  (needs: ThanksNeeds): Take =>
  (platform, { organisationId, conversationId }, { fields, address }) =>
    platform.work(organisationId, VISITOR, async (work) => {
      const conversation = await needs.conversations.find(work.tx, conversationId);
      if (!conversation) return "closed";
      const helpers = await findHelpers(
        work.tx,
        { id: conversationId, customerId: conversation.customer.id },
        work.now,
      );
      const chosen = address === null ? undefined : helpers.find(({ id }) => id === (fields.get("to") as PersonId));
      const toId = (chosen ?? helpers[0])?.id ?? null;
      const words = fields.get("words") ?? "";
      return saidOf(await passOn(work, conversation, { kind: "compliment", toId, words, place: "status" }), "Thanks");
    });

const showAnswer: Show = async (tx, { conversation, language, path, wrong, now }) => {
  if (conversation.state.kind !== "solved") return wrong === null ? null : closedAnswer({ language, path, wrong });
  const kept = await findAnswer(tx, conversation.id);
  if (!kept && !(await findSettings(tx)).settings.asks) return null;
  const mayChange = kept !== null && mayStillChange(kept, now);
  return answerForm({ language, path, wrong, kept, mayChange, key: newId<MessageId>() });
};

const takeStatusAnswer =
  (needs: ThanksNeeds): Take =>
  (platform, { organisationId, conversationId }, { fields, key, language, address }) =>
    platform.work(organisationId, VISITOR, async (work) => {
      const given = readAnswer(fields);
      const answering = { given, place: "status" as const, language, key, address };
      return saidOf(await takeAnswer(work, needs, conversationId, answering), "Answer");
    });

export const statusParts = (needs: ThanksNeeds): readonly StatusPart[] => [
  { name: "answer", show: showAnswer, take: takeStatusAnswer(needs) },
  { name: "thanks", show: showThanks, take: takeThanks(needs) },
];
