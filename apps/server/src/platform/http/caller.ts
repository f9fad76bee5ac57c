/** Who is calling: a person with a session, or an API key. The modules that own those say who it is; this file remembers for a moment. */
import { createHash } from "node:crypto";
import type { OrganisationId, PersonId, SessionId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Right, Role } from "@luwte/contract/rights.ts";
import type { Actor } from "../work/work.ts";

export type Caller = {
  readonly actor: Actor;
  readonly organisationId: OrganisationId;
  readonly rights: ReadonlySet<Right>;
  /** Null for an API key. */
  readonly personId: PersonId | null;
  readonly role: Role | null;
  readonly sessionId: SessionId | null;
  /** Null: what the request asks for. */
  readonly language: Language | null;
};

/** Given the token as it came; null for whatever is wrong with it. */
export type Authenticators = {
  session(token: string, now: Date): Promise<Caller | null>;
  apiKey(token: string, now: Date): Promise<Caller | null>;
};

/** Signed out or revoked here is known at once; elsewhere by announcement, and without one after this time. */
const REMEMBERED_MS = 10_000;
const MAXIMUM_REMEMBERED = 10_000;

type Remembered = { caller: Caller; until: number };
export type Forget = { sessionId: string } | { personId: string } | { apiKeyId: string };
export type Callers = {
  find(kind: keyof Authenticators, token: string, now: Date): Promise<Caller | null>;
  forget(whom: Forget): void;
};

export function rememberCallers(authenticators: Authenticators): Callers {
  const remembered = new Map<string, Remembered>();
  // A look-up that was on its way while somebody was signed out must not bring the old answer back.
  let forgotten = 0;
  return {
    async find(kind, token, now) {
      const key = `${kind} ${createHash("sha256").update(token).digest("base64url")}`;
      const known = remembered.get(key);
      if (known && known.until > now.getTime()) return known.caller;
      const before = forgotten;
      const caller = await authenticators[kind](token, now);
      remembered.delete(key);
      if (caller && before === forgotten) remember(remembered, key, { caller, until: now.getTime() + REMEMBERED_MS });
      return caller;
    },
    forget(whom) {
      forgotten++;
      for (const [key, { caller }] of remembered) if (isMeant(caller, whom)) remembered.delete(key);
    },
  };
}

function remember(remembered: Map<string, Remembered>, key: string, line: Remembered): void {
  if (remembered.size >= MAXIMUM_REMEMBERED) remembered.clear();
  remembered.set(key, line);
}

export function isMeant(caller: Caller, whom: Forget): boolean {
  if ("sessionId" in whom) return caller.sessionId === whom.sessionId;
  if ("personId" in whom) return caller.personId === whom.personId;
  return caller.actor.kind === "api_key" && caller.actor.apiKeyId === whom.apiKeyId;
}
