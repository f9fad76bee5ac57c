/** What may be done with a sending, how an attempt ended, and when the next one is. */
import type { Text } from "@luwte/contract/language.ts";
import type { Ending, Sending } from "./shapes.ts";

export type NextStep =
  /** Nobody has it: take the message and begin. */
  | { readonly kind: "claim" }
  | { readonly kind: "begin"; readonly attempt: number }
  /** Its process is gone, and the other server may have it: a person decides. */
  | { readonly kind: "in_doubt" }
  /** Somebody is at it, or it is not time yet. */
  | { readonly kind: "leave" };

export function nextStep(sending: Sending | null, now: Date): NextStep {
  if (!sending) return { kind: "claim" };
  if (sending.dueAt > now) return { kind: "leave" };
  // Begun and never offered: the other server has seen no content, so beginning again sends nothing twice.
  return sending.state === "offered" ? { kind: "in_doubt" } : { kind: "begin", attempt: sending.attempt + 1 };
}

/** After the first, second, ... attempt; then it counts as failed, within the hour, and its writer can decide. */
const WAITS_SECONDS = [30, 120, 300, 600, 1200] as const;

export function nextAttemptAt(attempt: number, now: Date): Date | null {
  const seconds = WAITS_SECONDS[attempt - 1];
  return seconds === undefined ? null : new Date(now.getTime() + seconds * 1000);
}

type Failure = { readonly responseCode?: unknown; readonly code?: unknown };

/** `offered`: all content had been handed to the connection. An answer of the server is always believed; silence after that is doubt. */
export function endingOf(error: unknown, offered: boolean, words: string): Ending {
  const { responseCode, code } = (error ?? {}) as Failure;
  if (code === "ELOST") return { kind: "lost" };
  if (typeof responseCode === "number" && responseCode >= 500) return { kind: "failed", reason: words };
  if (typeof responseCode === "number" && responseCode >= 400) return { kind: "later", reason: words };
  if (offered) return { kind: "in_doubt" };
  return isHopeless(code) ? { kind: "failed", reason: words } : { kind: "later", reason: words };
}

/** Another attempt with the same account gives the same answer. */
const isHopeless = (code: unknown): boolean => code === "EAUTH" || code === "EENVELOPE" || code === "EMESSAGE";

/** Said on the message, in the inbox's language: no server ever saw it. */
export const REASONS = {
  noMailbox: {
    nl: "Voor deze inbox is nog geen mailaccount ingesteld. Vraag een beheerder dat te doen.",
    fr: "Aucun compte de messagerie n’est configuré pour cette boîte. Demandez-le à un administrateur.",
    en: "No mail account is set for this inbox yet. Ask an administrator to do so.",
  },
  fileGone: {
    nl: "Een bijlage van dit bericht is er niet meer.",
    fr: "Une pièce jointe de ce message n’existe plus.",
    en: "A file of this message is not there any more.",
  },
} as const satisfies Record<string, Text>;
