/** What the widget knows of the conversation, and how each event changes it. Pure: applying the events must equal asking the server again. */
import type {
  Availability,
  EarlierReply,
  SessionReply,
  WidgetConversation,
  WidgetEvent,
  WidgetMessage,
  WidgetVisitor,
} from "@luwte/contract/widget/protocol.ts";

export type Model = {
  /** `new`: nobody spoke yet. `loading`: there is a conversation to fetch. */
  readonly phase: "new" | "loading" | "ready";
  readonly visitor: WidgetVisitor;
  readonly conversation: WidgetConversation | null;
  readonly messages: readonly WidgetMessage[];
  readonly earlier: boolean;
  readonly cursor: string;
  readonly availability: Availability;
  /** Who types; the screen lets it fade, because a lost "stopped" must not type forever. */
  readonly typing: { readonly name: string; readonly at: number } | null;
};

const STRANGER: WidgetVisitor = { name: null, email: null, verified: false };

export const emptyModel = (availability: Availability, known: boolean): Model => ({
  phase: known ? "loading" : "new",
  visitor: STRANGER,
  conversation: null,
  messages: [],
  earlier: false,
  cursor: "",
  availability,
  typing: null,
});

export const fromSession = ({ visitorToken: _, ...reply }: SessionReply): Model => ({
  ...reply,
  phase: "ready",
  typing: null,
});

const inOrder = (one: WidgetMessage, other: WidgetMessage): number =>
  one.at === other.at ? (one.id < other.id ? -1 : 1) : one.at < other.at ? -1 : 1;

/** The same message again (a replay, an answer after its event) takes its place instead of a second one. */
export const withMessage = (model: Model, message: WidgetMessage): Model => ({
  ...model,
  messages: [...model.messages.filter((known) => known.id !== message.id), message].sort(inOrder),
  typing: message.author.kind === "visitor" ? model.typing : null,
});

export const withEarlier = (model: Model, reply: EarlierReply): Model => ({
  ...reply.messages.reduce(withMessage, model),
  typing: model.typing,
  earlier: reply.earlier,
});

const later = (one: string | null, other: string): string => (one !== null && one > other ? one : other);

export function withRead(model: Model, by: "agent" | "visitor", upTo: string): Model {
  if (!model.conversation) return model;
  const field = by === "agent" ? "agentReadUpTo" : "visitorReadUpTo";
  return { ...model, conversation: { ...model.conversation, [field]: later(model.conversation[field], upTo) } };
}

/** `resync` is not here: it is answered by asking for the session. */
export function applyEvent(model: Model, event: WidgetEvent, now: number): Model {
  switch (event.type) {
    case "message":
      return withMessage(model, event.message);
    case "message-changed":
      return model.messages.some(({ id }) => id === event.message.id) ? withMessage(model, event.message) : model;
    case "typing":
      return { ...model, typing: event.typing ? { name: event.name, at: now } : null };
    case "read":
      return withRead(model, event.by, event.upTo);
    case "state":
      return { ...model, conversation: event.conversation, visitor: event.visitor, availability: event.availability };
    case "resync":
      return model;
  }
}

/** What the visitor has not seen of what others wrote. */
export function unreadOf({ conversation, messages }: Pick<Model, "conversation" | "messages">): WidgetMessage[] {
  const seen = conversation?.visitorReadUpTo ?? "";
  return messages.filter(({ author, at }) => (author.kind === "agent" || author.kind === "bot") && at > seen);
}
