/** What is enclosed with a letter: named safely, measured, and opened where a program packed it for itself only. */

import { contentIdOf, type Enclosure, readText } from "../bodies/rules.ts";
import { clean, onOneLine } from "../charsets/rules.ts";
import { parseHeaders, textHeaderOf } from "../headers/rules.ts";
import type { MailAttachment } from "../shapes.ts";
import { readTnef, type Tnef } from "../tnef/rules.ts";
import { decodeTransfer } from "../transfer/rules.ts";
import type { Part } from "../tree/rules.ts";
import { decodeWords } from "../words/rules.ts";

export type Enclosed = {
  readonly attachments: MailAttachment[];
  readonly containers: readonly Tnef[];
  readonly unreadable: boolean;
};

/** `html` decides which pictures stand between the words. */
export function attachmentsOf(enclosures: readonly Enclosure[], html: string | null): Enclosed {
  const shown = contentIdsIn(html);
  const attachments: MailAttachment[] = [];
  const containers: Tnef[] = [];
  let unreadable = false;
  for (const enclosure of enclosures) {
    if (isMachinery(enclosure.part)) continue;
    const attachment = attachmentOf(enclosure, shown, attachments.length + 1);
    attachments.push(attachment);
    if (!isTnef(attachment)) continue;
    const container = readTnef(attachment.content);
    if (container) containers.push(container);
    unreadable ||= !container;
    attachments.push(...(container?.files ?? []).map((file) => unpacked(file, attachment.name)));
  }
  return { attachments, containers, unreadable };
}

/** The Macintosh's half of a file, and the machine's half of a report, are no enclosures to a person. */
const isMachinery = (part: Part): boolean =>
  part.type === "application/applefile" ||
  part.type === "message/delivery-status" ||
  part.type === "message/disposition-notification";

function contentIdsIn(html: string | null): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const hit of (html ?? "").matchAll(/cid:([^"'\s>)]{1,500})/gi)) ids.add(decodeSafely(hit[1]!).toLowerCase());
  return ids;
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text.replace(/&amp;/g, "&"));
  } catch {
    return text;
  }
}

function attachmentOf({ part, related }: Enclosure, shownIds: ReadonlySet<string>, number: number): MailAttachment {
  const content = decodeTransfer(part.body, part.encoding);
  const contentId = contentIdOf(part);
  const shown = contentId !== null && shownIds.has(contentId.toLowerCase());
  return {
    name: nameOf(part, content, number),
    type: part.type,
    size: content.length,
    inline: shown || (part.disposition.value === "inline" && (related || part.type.startsWith("image/"))),
    shown,
    contentId,
    container: null,
    content,
  };
}

const unpacked = (file: Tnef["files"][number], container: string): MailAttachment => ({
  name: safeName(file.name) || "winmail.bin",
  type: file.type,
  size: file.content.length,
  inline: false,
  shown: false,
  contentId: null,
  container,
  content: file.content,
});

export const isTnef = (attachment: Pick<MailAttachment, "name" | "type">): boolean =>
  /^application\/(?:vnd\.)?ms-tnef$/.test(attachment.type) || /^winmail\.dat$/i.test(attachment.name);

// --- names ----------------------------------------------------------------------------------------------------------

const EXTENSIONS: Readonly<Record<string, string>> = {
  "image/jpeg": "jpg",
  "image/svg+xml": "svg",
  "text/plain": "txt",
  "text/calendar": "ics",
  "text/x-vcard": "vcf",
  "message/rfc822": "eml",
  "application/pgp-signature": "asc",
  "application/pkcs7-signature": "p7s",
  "application/x-pkcs7-signature": "p7s",
  "application/pkcs7-mime": "p7m",
  "application/x-pkcs7-mime": "p7m",
};

function nameOf(part: Part, content: Uint8Array, number: number): string {
  const given = safeName(part.disposition.parameters.filename ?? part.parameters.name ?? "");
  if (given) return given;
  if (part.type === "message/rfc822") return `${subjectOf(content) || `attachment-${number}`}.eml`;
  const subtype = part.type.split("/")[1] ?? "";
  return `attachment-${number}.${EXTENSIONS[part.type] ?? (/^[a-z0-9]{2,5}$/.test(subtype) ? subtype : "bin")}`;
}

const subjectOf = (content: Uint8Array): string =>
  safeName(textHeaderOf(parseHeaders(content.subarray(0, headersEnd(content))), "subject")).slice(0, 100);

function headersEnd(content: Uint8Array): number {
  const text = Buffer.from(content.subarray(0, 65_536)).toString("latin1");
  const end = /\r?\n\r?\n/.exec(text);
  return end ? end.index : text.length;
}

/** No path, no control letters, no writing direction tricks (`gpj.exe` shown as `exe.jpg`), no endless name. */
export function safeName(name: string): string {
  const bare = onOneLine(clean(decodeWords(name)))
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/^.*[\\/]/s, "")
    .replace(/[<>:"|?*]/g, "_")
    .trim();
  if (/^\.*$/.test(bare)) return "";
  const dot = bare.lastIndexOf(".");
  const ending = dot > 0 && bare.length - dot <= 12 ? bare.slice(dot) : "";
  return bare.length <= 200 ? bare : bare.slice(0, 200 - ending.length) + ending;
}

/** The text of an invitation, from wherever it stands. */
export const calendarTexts = (enclosures: readonly Enclosure[]): string[] =>
  enclosures
    .filter(({ part }) => part.type === "text/calendar" || part.type === "application/ics")
    .slice(0, 5)
    .map(
      ({ part }) =>
        readText({ ...part, type: "text/plain", parameters: { ...part.parameters, format: "" } }).text ?? "",
    );
