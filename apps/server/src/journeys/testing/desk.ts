/** An agent at a desk, without its screen: signed in, there, and listening. What the desk's own client would repeat after a lost answer, this repeats. */
import type { Api } from "@luwte/contract/client.ts";
import type { Conversation, Message } from "@luwte/contract/conversations.ts";
import { type ConversationId, type MessageId, newId } from "@luwte/contract/ids.ts";
import type { Operations } from "@luwte/contract/operation.ts";
import * as availability from "@luwte/contract/operations/availability.ts";
import * as conversations from "@luwte/contract/operations/conversations.ts";
import * as routing from "@luwte/contract/operations/routing.ts";
import * as self from "@luwte/contract/operations/self.ts";
import type { Person } from "@luwte/contract/people.ts";
import { type Browser, browser } from "../../testing/browser.ts";
import { listen, type TestStream } from "../../testing/stream.ts";
import { eventually } from "./eventually.ts";

export const DEMO_PASSWORD = "luwte-demo";

export type Desk = {
  readonly person: Person;
  api<const Set extends Operations>(operations: Set): Api<Set>;
  /** What a request of this desk carries. */
  headers(): Record<string, string>;
  /** Opens the stream and says that somebody sits here, as a screen does when it opens. */
  open(): Promise<TestStream>;
  /** Open, and ready for work. */
  beginWork(): Promise<TestStream>;
  /** The only conversation with this subject, once it is there. */
  find(subject: string): Promise<Conversation>;
  all(subject: string): Promise<Conversation[]>;
  messages(conversationId: ConversationId): Promise<Message[]>;
  /** Asked again with the same id until somebody answers. */
  answer(conversation: Conversation, words: string, id?: MessageId): Promise<Message>;
  /** Why it is whose it is, in the language of this person. */
  whyMine(conversationId: ConversationId): Promise<string>;
};

export async function signIn(url: string, email: string, password = DEMO_PASSWORD): Promise<Desk> {
  const window = browser(url);
  const { person } = await window.api(self).signIn({ body: { email, password } });
  return deskOf(url, person, window);
}

/** Of who came in another way: at the first run, or with an invitation. */
export function deskOf(url: string, person: Person, window: Browser): Desk {
  const api = window.api({ ...conversations, ...availability, ...routing });
  const headers = () => ({ cookie: window.cookies() });
  const open = async () => {
    const stream = await listen(url, { headers: headers() });
    await api.sendHeartbeat();
    return stream;
  };
  const all = async (subject: string) => {
    const { items } = await api.listConversations({ query: { order: "newest", limit: 50 } });
    return items.filter((item) => item.subject === subject);
  };
  return {
    person,
    api: window.api,
    headers,
    open,
    async beginWork() {
      const stream = await open();
      await api.setAvailability({ body: { kind: "available" } });
      return stream;
    },
    all,
    find: (subject) => eventually(`a conversation "${subject}"`, async () => (await all(subject))[0]),
    async messages(conversationId) {
      return (await api.getConversation({ params: { conversationId } })).messages;
    },
    answer: (conversation, words, id = newId()) =>
      eventually("an answer that was taken", async () => {
        const { messages } = await api.getConversation({ params: { conversationId: conversation.id } });
        const seenMessageId = messages.at(-1)?.id ?? null;
        const body = { id, kind: "reply" as const, richText: `<p>${words}</p>`, seenMessageId };
        const { message } = await api.sendMessage({ params: { conversationId: conversation.id }, body });
        return message;
      }),
    async whyMine(conversationId) {
      const { assignments } = await api.getRouting({ params: { conversationId } });
      return assignments[0]?.sentence ?? "";
    },
  };
}
