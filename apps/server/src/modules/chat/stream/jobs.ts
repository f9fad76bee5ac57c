/** What keeps lines going while the server runs: hearing what happens, signs of life, and who is here. */
import type { ConversationId, OrganisationId, PersonId } from "@luwte/contract/ids.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { Happened } from "../../../platform/realtime/listening.ts";
import type { ChatNeeds, VisitorId } from "../shapes.ts";
import { findByConversation, markAgentRead, touchVisitors } from "../visitors/queries.ts";
import type { Lines } from "./actions.ts";

const LOOKED_BACK = 20;
const BEAT_MS = 15_000;
const HEARD = [
  "message.added",
  "message.changed",
  "message.removed",
  "conversation.changed",
  "conversation.removed",
  "bot_dialogue.changed",
  "assistance.changed",
] as const;

type Heard = Extract<Happened, { type: (typeof HEARD)[number] }>;

const conversationOf = (happened: Heard): ConversationId | null => {
  switch (happened.type) {
    case "message.added":
    case "message.changed":
      return happened.payload.message.conversationId;
    case "message.removed":
    case "conversation.removed":
      return happened.payload.conversationId;
    case "conversation.changed":
      return happened.payload.conversation.id;
    case "bot_dialogue.changed":
      return happened.payload.dialogue.conversationId;
    case "assistance.changed":
      return null;
  }
};

/** Gives back what ends it. */
export function keepLines(platform: Platform, needs: ChatNeeds, lines: Lines): () => Promise<void> {
  const writers = new Map<ConversationId, PersonId | null>();
  const ends = [
    platform.onEvent(HEARD, (happened) => hearEvent(lines, happened as Heard)),
    platform.onPassing(["conversation.viewers"], (heard) => {
      if (heard.type !== "conversation.viewers") return;
      const { conversationId, viewers } = heard.payload;
      if (lines.in(conversationId).length === 0) return;
      const writer = viewers.find(({ writing }) => writing)?.personId ?? null;
      logged(
        platform,
        hearViewers(platform, needs, lines, {
          ...heard.payload,
          organisationId: heard.organisationId,
          writer,
          before: writers,
        }),
      );
    }),
  ];
  const beat = setInterval(() => logged(platform, beatAll(platform, lines)), BEAT_MS).unref();
  return async () => {
    clearInterval(beat);
    for (const end of ends) end();
    lines.endAll();
  };
}

function hearEvent(lines: Lines, happened: Heard): void {
  const id = conversationOf(happened);
  // What was switched off is gone from every widget at once, not with its next sign of life.
  if (id === null) lines.wakeAll(happened.organisationId);
  else lines.wakeConversation(id);
  if (happened.type === "message.added") lines.wakeNewcomers(happened.organisationId);
}

const logged = (platform: Platform, work: Promise<void>): void => {
  work.catch((error) => platform.log.error("chat.line_failed", error));
};

type Viewed = {
  readonly organisationId: OrganisationId;
  readonly conversationId: ConversationId;
  readonly viewers: readonly { personId: PersonId; writing: boolean }[];
  readonly writer: PersonId | null;
  /** Who wrote when it was last heard: only a change is told. Conversations without a line are not kept. */
  readonly before: Map<ConversationId, PersonId | null>;
};

/** Somebody who looks at a conversation has read it. */
async function hearViewers(platform: Platform, needs: ChatNeeds, lines: Lines, viewed: Viewed): Promise<void> {
  const { organisationId, conversationId, viewers, writer, before } = viewed;
  for (const id of before.keys()) if (lines.in(id).length === 0) before.delete(id);
  const was = before.get(conversationId) ?? null;
  before.set(conversationId, writer);
  if (writer !== null || was !== null) await lines.tellWriting(organisationId, conversationId, writer);
  if (viewers.length > 0 && (await readByAgent(platform, needs, organisationId, conversationId)))
    lines.wakeConversation(conversationId);
}

function readByAgent(
  platform: Platform,
  needs: ChatNeeds,
  organisationId: OrganisationId,
  id: ConversationId,
): Promise<boolean> {
  return platform.work(organisationId, { kind: "system", name: "chat" }, async ({ tx }) => {
    if ((await findByConversation(tx, id)).length === 0) return false;
    const { items } = await needs.conversations.listMessages(tx, id, null, LOOKED_BACK);
    const newest = items.find(({ direction }) => direction === "in");
    return newest ? markAgentRead(tx, id, new Date(newest.at)) : false;
  });
}

/**
 * An open line is a visitor who is here: a write per organisation, not per visitor. And a look at how things stand, so that a call that was never heard
 * costs seconds and not the conversation.
 */
async function beatAll(platform: Platform, lines: Lines): Promise<void> {
  const here = new Map<OrganisationId, Set<VisitorId>>();
  for (const line of lines.all()) {
    line.beat();
    lines.wake(line.visitorId);
    const { organisationId } = line.widget;
    here.set(organisationId, (here.get(organisationId) ?? new Set()).add(line.visitorId));
  }
  const now = platform.clock();
  for (const [organisationId, ids] of here)
    await platform.work(organisationId, { kind: "system", name: "chat" }, ({ tx }) => touchVisitors(tx, [...ids], now));
}
