/** What tests of intake do again and again: a mail arrives, an agent answers, a conversation is solved. */
import type { Message } from "@luwte/contract/conversations.ts";
import { type ConversationId, type MessageId, newId } from "@luwte/contract/ids.ts";
import * as conversationOperations from "@luwte/contract/operations/conversations.ts";
import { mail } from "../../../testing/mails.ts";
import { type NormalisedMail, parseMail } from "../public.ts";
import { type House, until, whileFollowing } from "./house.ts";

let counter = 0;

/** Of Anna to our support, unless told otherwise; an empty header is left out. */
export function letter(headers: Record<string, string> = {}, body = "Waar blijft mijn fiets?"): Buffer {
  counter++;
  const all = {
    From: "Anna Vermeer <anna@x.example>",
    To: "support@shop.example",
    Subject: "Vraag",
    Date: "Mon, 23 Nov 2026 06:00:00 +0100",
    "Message-ID": `<${counter}@x.example>`,
    ...headers,
  };
  const lines = Object.entries(all).filter(([, value]) => value !== "");
  return mail(...lines.map(([name, value]) => `${name}: ${value}`), "", body);
}

/** As many as asked, each with a subject of its own. */
export const letters = (count: number): Buffer[] =>
  Array.from({ length: count }, () => letter({ Subject: `Vraag ${counter}` }));

export const conversationsOf = (messages: readonly Message[]): number =>
  new Set(messages.map(({ conversationId }) => conversationId)).size;

export function arrivals(house: () => House) {
  const api = () => house().t.api(house().agent, conversationOperations);
  const page = (conversationId: ConversationId) => api().getConversation({ params: { conversationId } });
  const fetched = async (count: number): Promise<void> =>
    until(`${count} mails fetched`, async () => (await house().originals()).length === count);
  return {
    api,
    fetched,
    states: async (): Promise<string[]> => (await house().originals()).map(({ state }) => state),
    first: async (): Promise<Message> => (await house().messages())[0]!,
    activitiesIn: async (id: ConversationId): Promise<string[]> => (await page(id)).activities.map(({ code }) => code),
    stateOf: async (id: ConversationId): Promise<string> => (await page(id)).conversation.state.kind,
    solve: (conversationId: ConversationId) =>
      api().setConversationState({ params: { conversationId }, body: { kind: "solved" } }),

    /** Brings mails in by LMTP, fetches them, and does the jobs that follow. */
    async arrive(...mails: Buffer[]): Promise<void> {
      const before = (await house().originals()).length;
      for (const bytes of mails) await house().dovecot.deliver("support", bytes);
      await whileFollowing(house(), () => fetched(before + mails.length));
      house().t.clock.set(new Date());
      await house().t.runJobs();
    },

    /** The agent answers; what left is what the customer's program then answers to. */
    async answered(conversationId: ConversationId): Promise<NormalisedMail> {
      const seenMessageId = (await page(conversationId)).messages.at(-1)!.id;
      const body = { id: newId<MessageId>(), kind: "reply" as const, richText: "<p>Morgen.</p>", seenMessageId };
      house().t.clock.set(new Date());
      await api().sendMessage({ params: { conversationId }, body });
      await house().t.runJobs();
      return parseMail(house().smtp.taken.at(-1)!.bytes);
    },
  };
}
