/** What a mail server's failure means, in one word of ours. */
import type { MailTrouble } from "@luwte/contract/mail.ts";
import { onOneLine } from "../parse/charsets/rules.ts";

export type ServerTrouble = { readonly code: MailTrouble; readonly words: string };

type Facts = {
  readonly code: string;
  readonly words: string;
  readonly answer: number;
  readonly authentication: boolean;
};

/** Read from the top; the first line that holds wins. */
const TROUBLES: readonly (readonly [MailTrouble, (facts: Facts) => boolean])[] = [
  ["unknown_host", ({ code }) => /ENOTFOUND|EAI_AGAIN|EDNS/.test(code)],
  ["refused", ({ code }) => code === "ECONNREFUSED"],
  ["unreachable", ({ code }) => /EHOSTUNREACH|ENETUNREACH|EACCES|EADDRNOTAVAIL/.test(code)],
  [
    "certificate",
    ({ code, words }) =>
      /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS_CERT/.test(code) || /certificate|self.signed/i.test(words),
  ],
  ["wrong_password", ({ authentication, answer, code }) => authentication || code === "EAUTH" || answer === 535],
  [
    "no_tls",
    ({ code, words }) => /ETLS|ERR_SSL|EPROTO/.test(code) || /starttls|wrong version number|ssl3/i.test(words),
  ],
  ["timeout", ({ code, words }) => /TIMEDOUT|TIMEOUT|GREEETING/.test(code) || /time(?:d )?out/i.test(words)],
  ["unreachable", ({ code }) => /ECONNRESET|EPIPE|ECONNECTION|ESOCKET|NoConnection|EConnectionClosed/.test(code)],
];

export function troubleOf(error: unknown): ServerTrouble {
  const facts = factsOf(error);
  return { code: TROUBLES.find(([, holds]) => holds(facts))?.[0] ?? "odd_answer", words: facts.words };
}

function factsOf(error: unknown): Facts {
  const raw = (error ?? {}) as Record<string, unknown>;
  const cause = (raw.cause ?? {}) as Record<string, unknown>;
  const words = [raw.responseText, raw.response, raw.message].find((said) => typeof said === "string" && said !== "");
  return {
    code: [raw.code, raw.errno, cause.code].filter((code) => typeof code === "string").join(" "),
    words: short(String(words ?? "")),
    answer: typeof raw.responseCode === "number" ? raw.responseCode : 0,
    authentication: raw.authenticationFailed === true,
  };
}

/** What a server says may hold anything; it is shown, so it is kept short and on one line. */
const short = (text: string): string => onOneLine(text).slice(0, 400);
