/**
 * A mail read from its bytes. Whatever arrives gives an answer in time that grows with its size alone: what cannot be read is named among the problems, and
 * intake sets such a mail aside whole.
 */
import { foldHtml } from "@luwte/language/replies/html.ts";
import { foldText } from "@luwte/language/replies/text.ts";
import { makeSafe } from "../safety/rules.ts";
import { attachmentsOf, calendarTexts, type Enclosed } from "./attachments/rules.ts";
import { letterOf } from "./bodies/rules.ts";
import { bounceOf } from "./bounces/rules.ts";
import { eventsOf } from "./calendar/rules.ts";
import { headOnly, NOTHING } from "./head/rules.ts";
import { protectionOf } from "./protection/rules.ts";
import type { NormalisedMail, ParseLimits, ParseProblem } from "./shapes.ts";
import { tidyBytes } from "./tree/lines/rules.ts";
import { parseTree, type Tree } from "./tree/rules.ts";

/** Generous for people; a mail past one of them was written by a machine, in anger or by mistake. */
export const PARSE_LIMITS: ParseLimits = {
  bytes: 60_000_000,
  parts: 1000,
  depth: 30,
  headerBytes: 2_000_000,
  addresses: 1000,
};

/** With one of these a mail is not shown as it is: it waits for a lead or an administrator, with its original. */
const BLOCKING: ReadonlySet<ParseProblem> = new Set([
  "empty",
  "no-headers",
  "too-large",
  "too-many-parts",
  "too-deep",
  "headers-too-large",
  "unexpected",
]);

/** A returned mail may come from nobody (`MAILER-DAEMON`); any other needs somebody to answer to. */
export const blockingProblem = (mail: Pick<NormalisedMail, "problems" | "bounce">): ParseProblem | undefined =>
  mail.problems.find((problem) => BLOCKING.has(problem) || (problem === "no-sender" && mail.bounce === null));

export function parseMail(bytes: Uint8Array, limits: ParseLimits = PARSE_LIMITS): NormalisedMail {
  const large = bytes.length > limits.bytes;
  // Of a mail that is too large the beginning still says from whom it is and what about.
  const tree = parseTree(tidyBytes(large ? bytes.subarray(0, limits.headerBytes) : bytes), limits);
  return large ? withProblem(headOnly(tree, limits), "too-large") : wholeMail(tree, limits, bytes.length);
}

/** For the gates where no exception may pass: an error of ours is a problem of one mail, never of the others. */
export function parseMailSafely(bytes: Uint8Array, limits: ParseLimits = PARSE_LIMITS): NormalisedMail {
  try {
    return parseMail(bytes, limits);
  } catch {
    return NOTHING;
  }
}

const withProblem = (mail: NormalisedMail, problem: ParseProblem): NormalisedMail => ({
  ...mail,
  problems: [...mail.problems, problem],
});

function wholeMail(tree: Tree, limits: ParseLimits, size: number): NormalisedMail {
  const head = headOnly(tree, limits);
  const letter = letterOf(tree.root);
  const enclosed = attachmentsOf(letter.enclosures, letter.html);
  const body = bodyOf(letter.text, letter.html ?? htmlInside(enclosed, letter.text), enclosed, head.subject);
  return {
    ...head,
    ...body.shown,
    attachments: enclosed.attachments,
    events: calendarTexts(letter.enclosures).flatMap(eventsOf),
    bounce: bounceOf(tree.root, body.shown.text),
    protection: protectionOf(tree.root, body.shown.text),
    problems: [...new Set([...problemsOf(tree, size), ...head.problems, ...body.problems])],
  };
}

// --- body -----------------------------------------------------------------------------------------------------------

type Body = {
  readonly shown: Pick<NormalisedMail, "text" | "reply" | "html" | "remoteImages">;
  readonly problems: readonly ParseProblem[];
};

const htmlInside = (enclosed: Enclosed, text: string): string | null =>
  text === "" ? (enclosed.containers.find((container) => container.html)?.html ?? null) : null;

function bodyOf(plain: string, html: string | null, enclosed: Enclosed, subject: string): Body {
  const text = plain || (enclosed.containers.find((container) => container.text)?.text ?? "");
  const problems: ParseProblem[] = enclosed.unreadable ? ["unreadable-container"] : [];
  const folded = html === null ? undefined : foldHtml(html, { subject });
  const safe = folded ? makeSafe(folded.html) : undefined;
  const written = text || folded?.text || "";
  return {
    shown: {
      text: written,
      reply: text === "" && folded ? folded.reply : foldText(written, { subject }).reply,
      html: safe?.html.trim() ? safe.html : null,
      remoteImages: safe?.remoteImages ?? 0,
    },
    problems: html !== null && !folded ? [...problems, "html-too-complex"] : problems,
  };
}

function problemsOf({ root }: Tree, size: number): ParseProblem[] {
  if (size === 0) return ["empty"];
  return root.headers.length === 0 ? ["no-headers"] : [];
}
