/**
 * What a chat widget and the server say to each other. Types and tiny tables only: the widget imports this file, so nothing here may weigh.
 *
 * Base `/widget/api/{widgetKey}`. After `POST /session` everything carries `Authorization: Bearer {visitorToken}`; a token never stands in a URL.
 *
 * | call | body | reply |
 * |---|---|---|
 * | GET /config?language= | | WidgetConfig |
 * | POST /session | SessionRequest | SessionReply |
 * | GET /stream?after= | | server-sent events, see WidgetEvent |
 * | GET /messages?before= | | EarlierReply |
 * | POST /messages | MessageRequest | MessageReply |
 * | POST /files | the bytes; content-type, x-file-id, x-file-name (percent-encoded) | WidgetFile |
 * | GET /files/{id} | | the bytes |
 * | POST /typing | TypingRequest | 204 |
 * | POST /read | ReadRequest | 204 |
 * | POST /address | AddressRequest | AddressReply |
 * | POST /thanks | ThanksRequest | ThanksReply |
 * | POST /wait | WaitRequest | WaitReply |
 * | POST /bot | BotRequest | BotReply |
 *
 * Invariants:
 * - Nothing is acknowledged before it is stored. A client that got no answer asks again with the same id and gets the same answer.
 * - A message has one id, chosen by who wrote it; a widget's message in the stream has the id that the widget gave it.
 * - Applying the stream's events after `cursor` to a session equals asking the session again. Where the server cannot replay, it says `resync`.
 * - A refusal is a problem (RFC 9457) with a `code` below. A 4xx without such a code did not come from us (a proxy, a hotel's login page): try again.
 */

export type WidgetLanguage = "nl" | "fr" | "en";

/** Whether people answer now, and when that changes; `changesAt` is null when nobody knows. */
export type Availability = { readonly open: boolean; readonly changesAt: string | null };

export type WidgetConfig = {
  /** Who one talks to: the team's or shop's name. */
  readonly name: string;
  readonly language: WidgetLanguage;
  readonly greeting: string | null;
  /** `#rrggbb`; the widget chooses readable text on it. */
  readonly accent: string;
  readonly side: "start" | "end";
  readonly availability: Availability;
  /** Ask for an e-mail address, so that the conversation can go on by mail. */
  readonly askAddress: boolean;
  readonly privacyUrl: string | null;
};

/** `bot` says so itself at its first message; `system` is a notice of nobody in particular. */
export type WidgetAuthor =
  | { readonly kind: "visitor" }
  | { readonly kind: "agent"; readonly name: string }
  | { readonly kind: "bot"; readonly name: string }
  | { readonly kind: "system" };

export type WidgetFile = { readonly id: string; readonly name: string; readonly type: string; readonly size: number };

export type WidgetMessage = {
  readonly id: string;
  readonly author: WidgetAuthor;
  readonly text: string;
  readonly files: readonly WidgetFile[];
  /** The server's time, ISO 8601 in UTC with milliseconds, so that strings sort as moments do. */
  readonly at: string;
};

export type WidgetConversation = {
  readonly id: string;
  /** The case number that people mention. */
  readonly number: number;
  /** The path of the page where it can be followed; null: there is none. */
  readonly status: string | null;
  readonly solved: boolean;
  readonly answering: { readonly name: string } | null;
  /** Up to which moment each side has read the other; null when nothing was read. */
  readonly agentReadUpTo: string | null;
  readonly visitorReadUpTo: string | null;
  /** How long it takes, while the visitor waits; null or absent: they do not. */
  readonly wait?: WidgetWait | null;
  /** What the bot puts beside it; null or absent: nothing, or a person has it. */
  readonly bot?: WidgetBot | null;
};

/** In the visitor's language. Each text of an offer is an approved answer, word for word. */
export type WidgetBot = {
  readonly name: string;
  /** Says that it is a program. */
  readonly intro: string;
  readonly line: string | null;
  readonly offers: readonly WidgetOffer[];
  /** One of them is to be chosen, or none. */
  readonly choices: readonly { readonly id: string; readonly title: string }[];
  /** The path of the article that it gave; null: it has no page, or nothing was given. */
  readonly link: string | null;
  /** It gave an answer and asks whether that helps. */
  readonly asksHelped: boolean;
  readonly words: Readonly<Record<"person" | "helped" | "notHelped" | "none" | "readAll" | "failed", string>>;
};
export type WidgetOffer = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly source: string;
  readonly url: string | null;
};

/** `key`: of the press; what is said by it becomes a message with this id. `article` null: none of them. */
export type BotRequest = {
  readonly key: string;
  readonly do: "open" | "helped" | "not_helped" | "person" | "choose";
  readonly article: string | null;
};
export type BotReply = { readonly bot: WidgetBot | null };

/** In the visitor's language. `chosen`: instead of waiting. `choose`: what the button that offers something else says; null: nothing is offered. */
export type WidgetWait = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly chosen: WaitKind | null;
  readonly choose: string;
};
export type WaitKind = "mail" | "call" | "chat";

/** `verified`: proven by the host site's signed token, not typed by a stranger. */
export type WidgetVisitor = { readonly name: string | null; readonly email: string | null; readonly verified: boolean };

export type SessionRequest = {
  readonly visitorToken?: string;
  /** A JWT signed by the host site with the widget's secret (HS256): sub, email, name, exp. */
  readonly identity?: string;
  readonly language: WidgetLanguage;
  readonly page: { readonly url: string; readonly title: string };
};

export type SessionReply = {
  readonly visitorToken: string;
  readonly visitor: WidgetVisitor;
  readonly conversation: WidgetConversation | null;
  /** The newest messages, oldest first. */
  readonly messages: readonly WidgetMessage[];
  /** There are earlier ones: GET /messages?before={id of the first}. */
  readonly earlier: boolean;
  readonly cursor: string;
  readonly availability: Availability;
};

export type EarlierReply = { readonly messages: readonly WidgetMessage[]; readonly earlier: boolean };

export type WidgetAddress = { readonly email: string; readonly name: string | null };

export type MessageRequest = {
  /** A UUID that the widget chose: the idempotency key and the message's id for good. */
  readonly id: string;
  readonly text: string;
  readonly fileIds: readonly string[];
  /** With a message outside opening hours: where to answer. One request, so that the message never arrives without it. */
  readonly address?: WidgetAddress;
};

export type MessageReply = { readonly message: WidgetMessage; readonly conversation: WidgetConversation };
export type TypingRequest = { readonly typing: boolean };
/** `upTo` is a message's id. */
export type ReadRequest = { readonly upTo: string };
export type AddressRequest = WidgetAddress;
export type AddressReply = { readonly visitor: WidgetVisitor };

/** `look` asks what there is; `none` is waiting after all. */
export type WaitRequest = {
  readonly kind: WaitKind | "look" | "none";
  readonly at?: string;
  readonly phone?: string;
  readonly email?: string;
};
export type WaitReply = {
  readonly wait: WidgetWait | null;
  /** Null: nothing is offered. */
  readonly offer: {
    readonly title: string;
    readonly why: string;
    readonly kinds: readonly { readonly kind: WaitKind; readonly label: string }[];
    readonly slots: readonly { readonly at: string; readonly label: string }[];
    readonly words: Readonly<
      Record<"when" | "phone" | "email" | "choose" | "change" | "cancel" | "noSlots" | "close", string>
    >;
  } | null;
  /** What went well or wrong, to be said. */
  readonly said: string | null;
  readonly wrong: boolean;
};

/** Looking is being asked: what `ask` says is said once. */
export type ThanksRequest =
  | { readonly do: "look" }
  | { readonly do: "thank"; readonly to: string; readonly words: string }
  | {
      readonly do: "answer";
      /** Of the form: sending it twice says one thing. */
      readonly key: string;
      readonly csat: number | null;
      readonly ces: number | null;
      readonly solved: boolean | null;
      readonly words: string;
      readonly reopen: boolean;
      readonly never: boolean;
    };
export type ThanksReply = {
  /** Whom one can still thank. */
  readonly helpers: readonly { readonly id: string; readonly name: string }[];
  /** Whether to ask how it went. */
  readonly ask: boolean;
  readonly wrong: "empty" | "closed" | "nobody" | null;
  /** What went well or wrong, to be said in the visitor's language; null: nothing was sent. */
  readonly said: string | null;
  /** What the forms say, in the visitor's language. */
  readonly words: ThanksWords;
};
export type ThanksWords = Readonly<
  Record<
    | "thank"
    | "thankWhy"
    | "forWhom"
    | "thankWords"
    | "thankSend"
    | "answer"
    | "answerFigures"
    | "solved"
    | "yes"
    | "no"
    | "reopen"
    | "csat"
    | "csatEnds"
    | "ces"
    | "cesEnds"
    | "words"
    | "never"
    | "send"
    | "noThanks"
    | "failed",
    string
  >
>;

/** The stream's events by name. `typing` passes and is not replayed: it has no id. */
export type WidgetEvents = {
  message: { readonly message: WidgetMessage };
  "message-changed": { readonly message: WidgetMessage };
  typing: { readonly name: string; readonly typing: boolean };
  read: { readonly by: "agent" | "visitor"; readonly upTo: string };
  state: {
    readonly conversation: WidgetConversation;
    readonly visitor: WidgetVisitor;
    readonly availability: Availability;
  };
  resync: Readonly<Record<never, never>>;
};
export type WidgetEventName = keyof WidgetEvents;
export type WidgetEvent = { [Name in WidgetEventName]: { readonly type: Name } & WidgetEvents[Name] }[WidgetEventName];

/** Why the server says no: some of the codes of `errors.ts`, named again because that table is too heavy to import here. */
export type WidgetRefusal =
  /** No such widget, file or message. */
  | "not_found"
  /** This site may not show this widget. */
  | "forbidden"
  /** The visitor's token is unknown: begin a new session. */
  | "not_signed_in"
  /** The host site's signature is wrong or too old. */
  | "sign_in_failed"
  | "invalid_request"
  /** Another message has this id. */
  | "already_exists"
  | "too_large"
  | "file_type_refused"
  | "too_many_requests";

export const WIDGET_LIMITS = {
  text: 4000,
  filesPerMessage: 5,
  fileBytes: 10_000_000,
  fileName: 200,
  /** Messages in a session's reply and in a page of earlier ones. */
  page: 50,
  email: 254,
  name: 120,
  /** The server says something (a comment if need be) at least this often, so that silence means a dead line. */
  keepAliveSeconds: 20,
} as const;

/** What a visitor may send. Served back as a download whatever it is, so that this list is about what agents can open. */
export const WIDGET_FILE_TYPES: readonly string[] = [
  "image/png",
  "image/jpeg",
  "image/gif",
  "image/webp",
  "image/heic",
  "application/pdf",
  "text/plain",
  "text/csv",
  "application/zip",
  "application/msword",
  "application/vnd.ms-excel",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.oasis.opendocument.text",
];
