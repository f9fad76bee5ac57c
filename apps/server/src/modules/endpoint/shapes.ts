/** What is asked of an endpoint, what goes along, and what comes back. */
import type { Brand } from "@luwte/contract/brand.ts";
import type { EndpointRung, EndpointTask, EndpointWhy, RedactedKind } from "@luwte/contract/endpoint.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { z } from "zod";
import type { OrganisationTransaction } from "../../platform/work/work.ts";

/** What the endpoint asks of the house. */
export type EndpointNeeds = {
  /** Whether assistance may do this at all, now: what is switched off sends nothing either. */
  maySend(tx: OrganisationTransaction, task: EndpointTask): Promise<boolean>;
};

/** What we know of the people in one conversation. */
export type Known = {
  /** Of the customer, the participants and colleagues, whole as they are written. */
  readonly names: readonly string[];
  /** Addresses of mail and post, telephone numbers, birth dates: whatever the house has written down about them. */
  readonly exact: readonly { readonly kind: RedactedKind; readonly text: string }[];
  /** Forms of the organisation's own numbers, as `packages/language` reads them. */
  readonly orders?: readonly string[];
};
export type Replaced = { placeholder: string; kind: RedactedKind };
export type Redactor = {
  redact(text: string): string;
  /** Null: it holds a placeholder that was not given out. */
  restore(text: string): string | null;
  /** In the order in which they were given out. */
  replaced(): Replaced[];
};

export type Turn = { readonly by: "customer" | "team"; readonly text: string };
/** What may be said: of the library, or of an answer to somebody else of which only clean sentences travelled. */
export type Passage = { readonly id: string; readonly title: string; readonly text: string };

/** Where it is asked, and how. */
export type Server = {
  readonly url: string;
  readonly key: string | null;
  readonly model: string;
  /** The form of asking that worked last. */
  readonly rung: EndpointRung | null;
  readonly allowPrivate: boolean;
};

/** How the server stands with us: failures in a row, and until when it rests or is tried. */
export type Standing = {
  readonly failures: number;
  readonly because: EndpointWhy | null;
  readonly restsUntil: Date | null;
  readonly tryingUntil: Date | null;
};

/** All that can go along with a question. Only `contextOf` makes one, of one conversation: there is no place in it for anything of another. */
export type Context = Brand<
  {
    readonly conversationId: ConversationId;
    readonly language: Language;
    readonly turns: readonly Turn[];
    readonly passages: readonly Passage[];
    /** What the house wrote itself, when it is to be worded better. */
    readonly draft: string;
    readonly known: Known;
  },
  "context"
>;

export type Limits = {
  /** For all of it: every rung, and the repair. */
  readonly milliseconds: number;
  /** Of one answer. */
  readonly answerTokens: number;
  /** Of the context; what is older than fits is left out. */
  readonly characters: number;
};

export type Question<T> = {
  readonly task: EndpointTask | "trial";
  /** Closed: an object without room for anything else. */
  readonly shape: z.ZodType<T>;
  /** Our own words, the same for every customer. */
  readonly instruction: string;
  readonly context: Context;
  readonly limits: Limits;
  /** The sentences in an answer that a person may read: all they name must stand in the context. */
  readonly sentences: (value: T) => readonly string[];
};

export type Answered<T> = {
  readonly kind: "answered";
  readonly value: T;
  readonly model: string;
  readonly host: string;
  readonly rung: EndpointRung;
  readonly tokens: number;
  readonly milliseconds: number;
};
/** Nothing is wrong for who asked: the embedded answer stays. */
export type Unanswered = { readonly kind: "nothing"; readonly why: EndpointWhy };
export type Asked<T> = Answered<T> | Unanswered;

export type WireMessage = { readonly role: "system" | "user" | "assistant"; readonly content: string };
/** What goes over the wire, redacted already. */
export type WireBody = {
  readonly model: string;
  readonly messages: readonly WireMessage[];
  readonly max_tokens: number;
  readonly temperature: number;
  readonly stream: false;
  readonly response_format?: object;
};
export type WireRequest = {
  readonly url: string;
  readonly key: string | null;
  readonly body: WireBody;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  readonly allowPrivate: boolean;
};
export type WireAnswer = {
  readonly status: number;
  readonly type: string;
  readonly retryAfter: string;
  readonly body: string;
  /** There was more than is read. */
  readonly tooLarge: boolean;
};
/** Throws when there is no answer. */
export type Transport = (request: WireRequest) => Promise<WireAnswer>;
