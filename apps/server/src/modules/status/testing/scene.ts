/** A server with conversations and their status pages; what neighbours owe is what the test says. */
import type { ConversationId } from "@luwte/contract/ids.ts";
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
  pathOf(id: ConversationId): Promise<string>;
};

const needs: ConversationNeeds = { channels: { deliver: async () => {} } };
const conversations = createConversations(needs);

export async function openScene(): Promise<Scene> {
  const status = statusModule({
    conversations,
    owedIn: async () => scene.owed,
    askedIn: async () => scene.asked,
  });
  const t = await testPlatform({ modules: [conversationsModule(needs), attachmentsModule, status] });
  const agent = await t.person("agent", { name: "Sanne de Vries" });
  const scene: Scene = {
    t,
    agent,
    owed: [],
    asked: [],
    question: (text, from = "anna@x.example", language = "nl") =>
      t.platform.work(agent.organisationId, { kind: "system", name: "test" }, async (work) => {
        const received = await conversations.receiveMessage(work, {
          channel: "mail",
          from: { kind: "email", value: from, name: "Anna", verified: true },
          subject: "Fiets",
          text,
          language,
          at: work.now,
        });
        if ("refused" in received) throw new Error(received.refused);
        return received.conversation.id;
      }),
    pathOf: async (conversationId) =>
      (await t.api(agent, operations).getStatusLink({ params: { conversationId } })).link.url!,
  };
  return scene;
}
