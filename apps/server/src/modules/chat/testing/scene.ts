/** A shop with a widget, and agents who answer: a server with the modules that a chat goes through. Mail is written down and counts as sent. */
import * as chatOperations from "@luwte/contract/operations/chat.ts";
import * as conversationOperations from "@luwte/contract/operations/conversations.ts";
import { type Widget, WidgetSettings } from "@luwte/contract/widget/widget.ts";
import type { Module } from "../../../platform/module.ts";
import type { Work } from "../../../platform/work/work.ts";
import type { TestPerson } from "../../../testing/people.ts";
import { type TestPlatform, type TestPlatformOptions, testPlatform } from "../../../testing/platform.ts";
import { attachmentsModule } from "../../attachments/public.ts";
import { availabilitySource } from "../../availability/public.ts";
import {
  type ConversationNeeds,
  type Conversations,
  conversationsModule,
  createConversations,
  type Outgoing,
} from "../../conversations/public.ts";
import { createPeople } from "../../people/public.ts";
import { chatModule, deliverToVisitor } from "../public.ts";
import type { ChatNeeds, Unseen } from "../shapes.ts";
import { WidgetClient } from "./widgetClient.ts";

export type Shop = {
  readonly t: TestPlatform;
  readonly agent: TestPerson;
  readonly administrator: TestPerson;
  readonly widget: Widget;
  readonly secret: string;
  /** What would have gone by mail. */
  readonly mailed: Unseen[];
  readonly needs: ChatNeeds;
  visitor(widget?: Pick<Widget, "key">): WidgetClient;
  /** The agent answers the newest conversation. */
  answer(text: string, attachmentIds?: string[]): Promise<void>;
  newest(): Promise<Conversation>;
  makeWidget(settings?: Partial<WidgetSettings>): Promise<{ widget: Widget; secret: string }>;
};
type Conversation = Awaited<ReturnType<ReturnType<typeof conversationsOf>["listConversations"]>>["items"][number];

const conversationsOf = (t: TestPlatform, person: TestPerson) => t.api(person, conversationOperations);

/** A neighbour whom visitors reach through the chat. */
export type Beside = (conversations: Conversations) => { modules: readonly Module[]; needs: Partial<ChatNeeds> };

export async function openShop({
  beside = () => ({ modules: [], needs: {} }),
  ...options
}: Pick<TestPlatformOptions, "work" | "now"> & { beside?: Beside } = {}): Promise<Shop> {
  const mailed: Unseen[] = [];
  const { modules, needs } = modulesWith(mailed, beside);
  const t = await testPlatform({ ...options, modules });
  const agent = await t.person("agent", { name: "Sanne de Vries" });
  const administrator = await t.person("administrator");
  const makeWidget: Shop["makeWidget"] = (settings = {}) =>
    t
      .api(administrator, chatOperations)
      .createWidget({ body: WidgetSettings.parse({ name: "De Blauwe Kruik", ...settings }) });
  const { widget, secret } = await makeWidget();
  const desk = conversationsOf(t, agent);
  const tick = () => t.clock.advance(1_000);
  const newest = async () => (await desk.listConversations({})).items[0]!;
  return {
    t,
    agent,
    administrator,
    widget,
    secret,
    mailed,
    needs,
    makeWidget,
    newest,
    visitor: ({ key } = widget) => new WidgetClient(t.url, key, { tick }),
    async answer(text, attachmentIds = []) {
      tick();
      const { id, lastMessage } = await newest();
      await desk.sendMessage({
        params: { conversationId: id },
        body: {
          id: crypto.randomUUID() as never,
          kind: "reply",
          richText: `<p>${text}</p>`,
          attachmentIds: attachmentIds as never[],
          seenMessageId: lastMessage?.id ?? null,
        },
      });
    },
  };
}

function modulesWith(mailed: Unseen[], beside: Beside) {
  const people = createPeople({ availability: availabilitySource });
  const conversationNeeds: ConversationNeeds = {
    channels: {
      deliver: (work, outgoing) =>
        outgoing.message.channel === "chat"
          ? deliverToVisitor(work, needs, outgoing)
          : sendAtOnce(work, conversations, outgoing),
    },
  };
  const conversations = createConversations(conversationNeeds);
  const neighbour = beside(conversations);
  const needs: ChatNeeds = {
    ...neighbour.needs,
    conversations,
    people,
    goOnByMail(work, unseen) {
      mailed.push(unseen);
      return conversations.goOnByMail(work, unseen);
    },
  };
  const modules = [conversationsModule(conversationNeeds), attachmentsModule, chatModule(needs), ...neighbour.modules];
  return { modules, needs };
}

async function sendAtOnce(work: Work, conversations: Conversations, { message }: Outgoing): Promise<void> {
  await conversations.claim(work, message.id);
  await conversations.setDelivery(work, message.id, { kind: "sent", at: work.now.toISOString() });
}
