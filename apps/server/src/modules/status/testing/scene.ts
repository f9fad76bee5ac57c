/** A server with conversations and their status pages; what neighbours owe is what the test says. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import * as operations from "@luwte/contract/operations/status.ts";
import type { TestPerson } from "../../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../../testing/platform.ts";
import { attachmentsModule } from "../../attachments/public.ts";
import { type ConversationNeeds, conversationsModule, createConversations } from "../../conversations/public.ts";
import { type AskedElsewhere, type Owed, statusModule } from "../public.ts";

export type Scene = {
  readonly t: TestPlatform;
  readonly agent: TestPerson;
  owed: readonly Owed[];
  asked: readonly AskedElsewhere[];
  /** A mail from a customer. */
  question(text: string, from?: string, language?: "nl" | "fr" | "en"): Promise<ConversationId>;
  /** Of somebody who chats and left no address. */
  chat(text: string): Promise<ConversationId>;
  /** Addresses that somebody left in a chat. */
  left: readonly string[];
  pathOf(id: ConversationId): Promise<string>;
};

const needs: ConversationNeeds = { channels: { deliver: async () => {} } };
const conversations = createConversations(needs);

type Way = Pick<Parameters<typeof conversations.receiveMessage>[1], "channel" | "from">;

export async function openScene(): Promise<Scene> {
  const status = statusModule({
    conversations,
    owedIn: async () => scene.owed,
    askedIn: async () => scene.asked,
    addressesLeftIn: async () => scene.left,
  });
  const t = await testPlatform({ modules: [conversationsModule(needs), attachmentsModule, status] });
  const agent = await t.person("agent", { name: "Sanne de Vries" });
  const received = (text: string, way: Way, language: Language) =>
    t.platform.work(agent.organisationId, { kind: "system", name: "test" }, async (work) => {
      const got = await conversations.receiveMessage(work, { ...way, subject: "Fiets", text, language, at: work.now });
      if ("refused" in got) throw new Error(got.refused);
      return got.conversation.id;
    });
  const scene: Scene = {
    t,
    agent,
    owed: [],
    asked: [],
    left: [],
    chat: (text) => received(text, { channel: "chat", from: { kind: "anonymous", name: "Bezoeker" } }, "nl"),
    question: (text, from = "anna@x.example", language = "nl") =>
      received(text, { channel: "mail", from: { kind: "email", value: from, name: "Anna", verified: true } }, language),
    pathOf: async (conversationId) =>
      (await t.api(agent, operations).getStatusLink({ params: { conversationId } })).link.url!,
  };
  return scene;
}
