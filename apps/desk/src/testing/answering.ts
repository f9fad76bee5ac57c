/** What an answer of the make-believe server is made of: typed by the contract, so that a double cannot drift from the real one. */
import { type ErrorCode, type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { IdsOf, Input, OperationOf, Operations, ReplyGot } from "@luwte/contract/operation.ts";
import type { Person } from "@luwte/contract/people.ts";
import type { Account, World } from "./world.ts";

export type Call = {
  world: World;
  account: Account;
  person: Person;
  token: string;
  /** The bytes of an upload. */
  file: { bytes: Buffer; type: string } | null;
  setToken(token: string | null): void;
};

/** A file that comes back instead of JSON. */
export type FileAnswer = { bytes: Buffer; type: string; name: string };
export type Answers<Set extends Operations> = {
  [Id in IdsOf<Set>]?: (
    input: Input<OperationOf<Set, Id>>,
    call: Call,
  ) => (OperationOf<Set, Id> extends { download: true } ? FileAnswer : ReplyGot<OperationOf<Set, Id>>) | Refusal;
};

/** Thrown from the depth of a handler; the door turns it into the same problem as a returned refusal. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(code: ErrorCode, details: Record<string, unknown> = {}) {
    super(code);
    this.refusal = refuse(code, details);
  }
}

export function found<Thing>(thing: Thing | undefined | null): Thing {
  if (thing === undefined || thing === null) throw new Refused("not_found");
  return thing;
}

export function pageOf<Item>(items: readonly Item[], query: { after?: string | undefined; limit: number }) {
  const from = Number(query.after ?? 0);
  const next = from + query.limit < items.length ? String(from + query.limit) : null;
  return { items: items.slice(from, from + query.limit), next };
}
