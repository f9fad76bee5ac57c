/** How a module says what its operations do: `implement(operations, { listTeams: async (input, call) => ... })`. */
import type { Readable } from "node:stream";
import type { ErrorCode, Refusal } from "@luwte/contract/errors.ts";
import {
  type IdsOf,
  type Input,
  type Operation,
  type OperationOf,
  type Operations,
  operationsIn,
  type ReplyGiven,
} from "@luwte/contract/operation.ts";
import type { Call, StrangerCall } from "./call.ts";

/** Every operation can be refused with these; they are not repeated in each declaration. */
export const COMMON_REFUSALS = [
  "invalid_request",
  "malformed_request",
  "too_large",
  "too_many_requests",
  "not_signed_in",
  "forbidden",
  "cross_site",
  "busy",
  "unexpected",
] as const satisfies readonly ErrorCode[];
export type CommonRefusal = (typeof COMMON_REFUSALS)[number];

/** A body that is a file: read it once, from the beginning to the end. It fails with `too_large` beyond the operation's limit. */
export type Upload = { readonly stream: Readable; readonly type: string; readonly declaredSize: number | null };

/** A reply that is a file. `inline` only ever works for types that cannot run. */
export type FileReply = {
  readonly content: Readable | Buffer;
  readonly size?: number;
  readonly type: string;
  readonly name: string;
  readonly inline?: boolean;
  /** Content that never changes under this name (its hash): the browser may keep it. */
  readonly etag?: string;
};

type RefusalsOf<Declared extends Operation> = Declared extends { refusals: readonly (infer Code extends ErrorCode)[] }
  ? Code
  : never;
export type ServerInput<Declared extends Operation> = Declared extends { upload: object }
  ? Omit<Input<Declared>, "body"> & { body: Upload }
  : Input<Declared>;
export type Answer<Declared extends Operation> = Declared extends { download: true } ? FileReply : ReplyGiven<Declared>;
export type CallOf<Declared extends Operation> = Declared["right"] extends "anyone" ? StrangerCall : Call;

export type Handler<Declared extends Operation> = (
  input: ServerInput<Declared>,
  call: CallOf<Declared>,
) => Promise<AnswerOrNothing<Declared> | Refusal<RefusalsOf<Declared> | CommonRefusal>>;

/** An operation without a reply may simply end. */
type AnswerOrNothing<Declared extends Operation> =
  Answer<Declared> extends undefined ? ReturnType<() => void> : Answer<Declared>;

export type Handlers<Set extends Operations> = { readonly [Id in IdsOf<Set>]?: Handler<OperationOf<Set, Id>> };

export type Implementation = {
  readonly operation: Operation;
  readonly handle: (input: unknown, call: unknown) => Promise<unknown>;
};

/** A module may implement a part of a file of declarations; that all are implemented once is checked when the server is made. */
export function implement<const Set extends Operations>(set: Set, handlers: Handlers<Set>): Implementation[] {
  return Object.entries(handlers).map(([id, handle]) => {
    const operation = operationsIn(set).find((declared) => declared.id === id);
    if (!operation) throw new Error(`There is no operation ${id}.`);
    return { operation, handle: handle as Implementation["handle"] };
  });
}
