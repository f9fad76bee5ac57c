/** What a handler gets besides its input: who calls, when, in which language, and the gates to the organisation's data. */
import type { OrganisationId, PersonId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Right } from "@luwte/contract/rights.ts";
import type { Platform } from "../platform.ts";
import type { Actor, OrganisationTransaction, Work } from "../work/work.ts";
import type { Caller } from "./caller.ts";

export type RequestFacts = {
  readonly id: string;
  readonly ip: string;
  readonly userAgent: string;
};

/** The session cookie of this browser. */
export type SessionCookie = {
  readonly token: string | null;
  set(token: string, expiresAt: Date): void;
  clear(): void;
};

export type Call = {
  readonly platform: Platform;
  readonly caller: Caller;
  readonly actor: Actor;
  readonly organisationId: OrganisationId;
  /** Null when an API key calls. */
  readonly personId: PersonId | null;
  readonly now: Date;
  readonly language: Language;
  readonly request: RequestFacts;
  readonly session: SessionCookie;
  may(right: Right): boolean;
  work<Result>(run: (work: Work) => Promise<Result>): Promise<Result>;
  read<Result>(run: (tx: OrganisationTransaction) => Promise<Result>): Promise<Result>;
};

/** For operations that anyone may call: nobody is known yet, so there is no organisation either. */
export type StrangerCall = Pick<Call, "platform" | "now" | "language" | "request" | "session">;
