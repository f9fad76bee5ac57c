/** Mail that came back: RFC 3464 reports, and the letters that servers wrote before there were any. */
import { decodeBytes } from "../charsets/rules.ts";
import { type Headers, headerOf, parseHeaders } from "../headers/rules.ts";
import type { Bounce } from "../shapes.ts";
import { decodeTransfer } from "../transfer/rules.ts";
import type { Part } from "../tree/rules.ts";

const MESSAGE_ID = /<[^<>\s]{1,500}@[^<>\s]{1,500}>/;
const MOST_BLOCKS = 50;

export function bounceOf(root: Part, text: string): Bounce | null {
  const status = findPart(
    root,
    (part) => part.type === "message/delivery-status" || part.type === "message/global-delivery-status",
  );
  if (status) return reportBounce(status, originalHeaders(root));
  return looksReturned(root.headers) ? letterBounce(root, text) : null;
}

/** The tree's depth and size are limited, so this walk is. */
function findPart(part: Part, wanted: (part: Part) => boolean): Part | undefined {
  if (wanted(part)) return part;
  for (const child of part.children) {
    const found = findPart(child, wanted);
    if (found) return found;
  }
  return undefined;
}

// --- reports --------------------------------------------------------------------------------------------------------

function reportBounce(part: Part, original: Headers): Bounce {
  const text = decodeBytes(decodeTransfer(part.body, part.encoding), "utf-8").replace(/\r\n?/g, "\n");
  const blocks = text
    .split(/\n[ \t]*\n/)
    .slice(0, MOST_BLOCKS)
    .map((block) => parseHeaders(Buffer.from(block, "utf8")));
  const recipients = blocks.filter((block) => headerOf(block, "action") ?? headerOf(block, "final-recipient"));
  const worst = recipients.find((block) => actionOf(block) === "failed") ?? recipients[0] ?? [];
  return {
    recipient: typed(headerOf(worst, "original-recipient")) ?? typed(headerOf(worst, "final-recipient")),
    action: actionOf(worst),
    status: /[245]\.\d{1,3}\.\d{1,3}/.exec(headerOf(worst, "status") ?? "")?.[0] ?? null,
    diagnostic: typed(headerOf(worst, "diagnostic-code")),
    originalMessageId: messageIdIn(
      headerOf(original, "message-id") ?? headerOf(blocks[0] ?? [], "original-envelope-id"),
    ),
  };
}

/** "rfc822; els@x.example" without its type. */
function typed(value: string | undefined): string | null {
  const bare = (value ?? "").replace(/^[\w.-]{1,40}\s*;\s*/, "").trim();
  return bare === "" ? null : bare.slice(0, 1000);
}

const ACTIONS = ["failed", "delayed", "delivered", "relayed", "expanded"] as const;

const actionOf = (block: Headers): Bounce["action"] =>
  ACTIONS.find((action) => (headerOf(block, "action") ?? "").trim().toLowerCase().startsWith(action)) ?? "unknown";

/** The returned mail, or only its headers. */
function originalHeaders(root: Part): Headers {
  const returned = findPart(root, (part) =>
    /^(?:message\/(?:rfc822|global)|text\/rfc822-headers|message\/(?:rfc822|global)-headers)$/.test(part.type),
  );
  if (!returned) return [];
  const bytes = decodeTransfer(returned.body, returned.encoding);
  const text = Buffer.from(bytes.subarray(0, 200_000))
    .toString("latin1")
    .replace(/^[\r\n]+/, "");
  return parseHeaders(Buffer.from(text.split(/\r?\n\r?\n/, 1)[0] ?? "", "latin1"));
}

const messageIdIn = (value: string | undefined): string | null => MESSAGE_ID.exec(value ?? "")?.[0] ?? null;

// --- letters --------------------------------------------------------------------------------------------------------

const DAEMON = /(?:mailer-daemon|postmaster|mail delivery (?:system|subsystem))/i;
const RETURNED =
  /undeliver|delivery (?:status notification|failure|has failed|problem)|mail delivery failed|returned (?:mail|to sender)|failure notice|delivery incomplete|niet (?:bezorgd|afgeleverd)|onbestelbaar|non remis|échec de (?:la )?(?:remise|distribution)|non distribu|unzustellbar|nicht zugestellt/i;

const looksReturned = (headers: Headers): boolean =>
  headerOf(headers, "x-failed-recipients") !== undefined ||
  (DAEMON.test(headerOf(headers, "from") ?? "") && RETURNED.test(headerOf(headers, "subject") ?? ""));

const ADDRESS = /[^\s<>()[\]"',;:]{1,64}@[^\s<>()[\]"',;:]{1,255}/;

/** The words of such letters differ by server; a code and an address are found in nearly all of them. */
function letterBounce(root: Part, whole: string): Bounce {
  const text = whole.slice(0, 50_000);
  const recipient =
    headerOf(root.headers, "x-failed-recipients") ?? /<([^<>\s]{3,320}@[^<>\s]{1,255})>:?/.exec(text)?.[1];
  const original = originalHeaders(root);
  return {
    recipient: ADDRESS.exec(recipient ?? "")?.[0] ?? ADDRESS.exec(text)?.[0] ?? null,
    action: /(?:delayed|will (?:retry|try again)|vertraagd|retardé|verzögert)/i.test(text) ? "delayed" : "failed",
    status: /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(text)?.[0] ?? null,
    diagnostic: /^.{0,200}\b[45]\d\d[ -].{0,300}$/m.exec(text)?.[0]?.trim() ?? null,
    originalMessageId:
      messageIdIn(headerOf(original, "message-id")) ??
      /^message-id:\s*(<[^<>\s]{1,500}@[^<>\s]{1,500}>)/im.exec(text)?.[1] ??
      null,
  };
}
