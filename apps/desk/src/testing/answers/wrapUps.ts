/** Reasons, wrap-ups, what they say together, and stories. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { type ContactReasonId, newId, type WrapUpId } from "@luwte/contract/ids.ts";
import type * as stories from "@luwte/contract/operations/stories.ts";
import type * as operations from "@luwte/contract/operations/wrapUps.ts";
import { verdictOf } from "@luwte/contract/proposals.ts";
import type { StoryLine } from "@luwte/contract/stories.ts";
import {
  type ContactReason,
  WRAP_UP_FIELDS,
  type WrapUp,
  type WrapUpChoice,
  type WrapUpProposal,
} from "@luwte/contract/wrapUps.ts";
import { type Answers, type Call, found, Refused } from "../answering.ts";
import type { World } from "../world.ts";
import { setState } from "./states.ts";

type Kept = {
  reasons: ContactReason[];
  settings: { asked: "needed" | "skippable" | "never" };
  version: number;
  wrapUps: WrapUp[];
};
const kept = new WeakMap<World, Kept>();

const LIST: [string, string, string, [string, string, string, string[]][]][] = [
  [
    "Bezorging",
    "Livraison",
    "Delivery",
    [
      ["Waar blijft het", "Où est le colis", "Where is it", ["pakket", "bezorgd"]],
      ["Beschadigd", "Abîmé", "Damaged", ["beschadigd"]],
    ],
  ],
  [
    "Retour en ruilen",
    "Retour et échange",
    "Return and exchange",
    [
      ["Ruilen", "Échanger", "Exchange", ["maat", "ruilen"]],
      ["Terugbetaling", "Remboursement", "Refund", ["terugbetaling"]],
    ],
  ],
  ["Product", "Produit", "Product", [["Garantie", "Garantie", "Guarantee", ["rits", "kapot"]]]],
];

function listed(): ContactReason[] {
  let position = 0;
  const make = (
    parentId: ContactReasonId | null,
    nl: string,
    fr: string,
    en: string,
    words: string[],
  ): ContactReason => ({
    id: newId<ContactReasonId>(),
    parentId,
    names: { nl, fr, en },
    words,
    position: position++,
    complexity: null,
    retired: false,
    version: 1,
  });
  return LIST.flatMap(([nl, fr, en, under]) => {
    const top = make(null, nl, fr, en, []);
    return [top, ...under.map(([a, b, c, words]) => make(top.id, a, b, c, words))];
  });
}

export function wrapUpsOf(world: World): Kept {
  const known = kept.get(world) ?? { reasons: listed(), settings: { asked: "skippable" }, version: 0, wrapUps: [] };
  kept.set(world, known);
  return known;
}

function proposed(call: Call, conversation: Conversation): WrapUpProposal {
  const subject = conversation.subject.toLowerCase();
  const reason = wrapUpsOf(call.world).reasons.find(({ words }) => words.some((word) => subject.includes(word)));
  const answers = call.world.messagesOf(conversation.id).filter(({ direction }) => direction === "out").length;
  return {
    reasonId: reason ? { value: reason.id, source: "subject_words", confidence: 0.7 } : null,
    outcome: { value: "helped", source: "answers", confidence: 0.8 },
    atOnce: answers > 0 ? { value: answers === 1, source: "answers", confidence: 0.8 } : null,
    whyNot: null,
  };
}

function keep(call: Call, before: Conversation, id: WrapUpId, choice: WrapUpChoice, proposal: WrapUpProposal | null) {
  const { reasonId, outcome, atOnce, whyNot, followUp } = choice;
  const until = followUp.kind === "none" ? null : followUp.kind === "snoozed" ? followUp.until : followUp.dueAt;
  const next = until === null ? { kind: "solved" as const } : { kind: "snoozed" as const, until };
  const conversation = setState(call, before.id, next);
  const wrapUp: WrapUp = {
    id,
    conversationId: conversation.id,
    at: conversation.state.since,
    by: call.person.id,
    reasonId,
    outcome,
    atOnce,
    whyNot,
    followUp,
    proposals: WRAP_UP_FIELDS.flatMap((field) => {
      const from = proposal?.[field] ?? null;
      const verdict = verdictOf<unknown>(from, choice[field]);
      return from && verdict ? [{ field, source: from.source, confidence: from.confidence, verdict }] : [];
    }),
  };
  wrapUpsOf(call.world).wrapUps.unshift(wrapUp);
  call.world.tell({ type: "wrap_up.added", payload: { wrapUp } });
  return { wrapUp, conversation };
}

function tellReason(world: World, reason: ContactReason): ContactReason {
  const { reasons } = wrapUpsOf(world);
  const at = reasons.findIndex(({ id }) => id === reason.id);
  if (at < 0) reasons.push(reason);
  else reasons[at] = reason;
  world.tell({ type: "contact_reason.changed", payload: { reason } });
  return reason;
}

export const wrapUpsAnswers: Answers<typeof operations> = {
  listContactReasons: (_input, { world }) => {
    const { reasons, settings, version } = wrapUpsOf(world);
    return { reasons: reasons.toSorted((a, b) => a.position - b.position), settings, version };
  },
  saveContactReason: ({ params, body }, { world }) => {
    const { reasons } = wrapUpsOf(world);
    const before = reasons.find(({ id }) => id === params.reasonId);
    if (body.parentId && reasons.find(({ id }) => id === body.parentId)?.parentId) throw new Refused("too_deep");
    const position = before?.position ?? reasons.length;
    return {
      reason: tellReason(world, { ...body, id: params.reasonId, position, version: (before?.version ?? 0) + 1 }),
    };
  },
  orderContactReasons: ({ body }, { world }) => {
    const { reasons } = wrapUpsOf(world);
    const rest = reasons.filter(({ id }) => !body.reasonIds.includes(id)).map(({ id }) => id);
    for (const [position, id] of [...body.reasonIds, ...rest].entries()) {
      const reason = found(reasons.find((each) => each.id === id));
      if (reason.position !== position) tellReason(world, { ...reason, position, version: reason.version + 1 });
    }
    return { reasons };
  },
  saveWrapUpSettings: ({ body }, { world }) => {
    const state = Object.assign(wrapUpsOf(world), { settings: body.settings, version: body.version + 1 });
    const { settings, version } = state;
    world.tell({ type: "wrap_up_settings.changed", payload: { settings, version } });
    return { settings, version };
  },
  proposeWrapUp: ({ params }, call) => ({
    proposal: proposed(call, found(call.world.conversations.get(params.conversationId))),
  }),
  listWrapUps: ({ params }, { world }) => ({
    wrapUps: wrapUpsOf(world).wrapUps.filter((each) => each.conversationId === params.conversationId),
  }),
  wrapUpConversation: ({ params, body: { id, proposal, tookMs: _, ...choice } }, call) =>
    keep(call, found(call.world.conversations.get(params.conversationId)), id, choice, proposal),
  wrapUpMany: ({ body: { conversationIds, tookMs: _, ...choice } }, call) => {
    for (const id of conversationIds) keep(call, found(call.world.conversations.get(id)), newId(), choice, null);
    return { changed: conversationIds, refused: [] };
  },
  getContactInsight: (_input, { world }) => {
    const { reasons } = wrapUpsOf(world);
    const share = (count: number, of: number) => ({
      of,
      count,
      low: (count / of) * 0.9,
      high: Math.min(1, (count / of) * 1.08),
    });
    const under = reasons.filter(({ parentId }) => parentId !== null);
    return {
      reasons: under.map(({ id }, at) => ({
        reasonId: id,
        count: 41 - at * 8,
        atOnce: share(30 - at * 6, 41 - at * 8),
      })),
      total: 125,
      atOnce: share(90, 125),
      whyNots: [
        { whyNot: "other_department", count: 18 },
        { whyNot: "system", count: 11 },
        { whyNot: "customer_data", count: 6 },
      ],
      withoutWrapUp: 14,
      medianMs: 6_400,
    };
  },
};

export const storiesAnswers: Answers<typeof stories> = {
  listStories: ({ params }, { world }) => {
    const theirs = [...world.conversations.values()].filter(({ customer }) => customer.id === params.customerId);
    const line = (
      kind: StoryLine["kind"],
      at: string,
      who: string,
      text: string,
      code: string | null = null,
    ): StoryLine => ({
      kind,
      at,
      who,
      text: text.slice(0, 280),
      code,
    });
    return {
      stories: theirs
        .toSorted((a, b) => (a.lastActivityAt < b.lastActivityAt ? 1 : -1))
        .map((conversation) => ({
          conversation,
          skipped: 0,
          lines: [
            ...world
              .messagesOf(conversation.id)
              .filter(({ direction }) => direction !== "note")
              .map(({ direction, at, author, text }) =>
                line(direction === "in" ? "question" : "answer", at, author.name, text.replaceAll(/\s+/g, " ")),
              ),
            ...wrapUpsOf(world)
              .wrapUps.filter(({ conversationId }) => conversationId === conversation.id)
              .map(({ at, outcome }) => line("wrap_up", at, "Sanne", "Waar blijft het", outcome)),
          ],
        })),
    };
  },
};
