/** Reads a form that a browser sent, files and all. A file is stored as it comes in: what is answered as arrived is there. */

import type { MultipartFile, MultipartValue } from "@fastify/multipart";
import { WIDGET_FILE_TYPES } from "@luwte/contract/widget/protocol.ts";
import type { FastifyRequest } from "fastify";
import type { Platform } from "../platform.ts";
import { limited } from "./bodies.ts";
import { Refused } from "./problems.ts";

/** A file as it was stored. */
export type FormFile = {
  readonly hash: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly inline: false;
  readonly contentId: null;
};

export const MOST_FILE_BYTES = 10 * 1024 * 1024;
const LONGEST_FIELD = 20_000;
export const FORM_LIMITS = { fields: 12, files: 1, parts: 13, fieldSize: LONGEST_FIELD * 4, fieldNameSize: 60 };

export type Form = {
  readonly fields: ReadonlyMap<string, string>;
  readonly file: FormFile | null;
  /** Why the file was not taken. */
  readonly refused: "tooLarge" | "fileType" | null;
};

export async function readForm({ blobs }: Platform, request: FastifyRequest): Promise<Form> {
  const fields = new Map<string, string>();
  let taken: Pick<Form, "file" | "refused"> = { file: null, refused: null };
  for await (const part of request.parts()) {
    if (part.type === "field") fields.set(part.fieldname, textOf(part));
    else taken = await takeFile(blobs, part);
  }
  return { fields, ...taken };
}

const textOf = ({ value }: MultipartValue): string =>
  String(value).toWellFormed().replaceAll("\0", "").replaceAll("\r\n", "\n").slice(0, LONGEST_FIELD);

async function takeFile(blobs: Platform["blobs"], part: MultipartFile): Promise<Pick<Form, "file" | "refused">> {
  const type = part.mimetype.split(";")[0]!.trim().toLowerCase();
  const none = !part.filename;
  if (none || !WIDGET_FILE_TYPES.includes(type)) {
    part.file.resume();
    return { file: null, refused: none ? null : "fileType" };
  }
  try {
    const { hash, size } = await blobs.put(part.file.pipe(limited(MOST_FILE_BYTES)), MOST_FILE_BYTES);
    if (size === 0) return { file: null, refused: null };
    return { file: { hash, size, type, name: nameOf(part.filename), inline: false, contentId: null }, refused: null };
  } catch (error) {
    part.file.resume();
    if (error instanceof Refused && error.refusal.refused === "too_large") return { file: null, refused: "tooLarge" };
    throw error;
  }
}

const nameOf = (given: string): string => given.toWellFormed().replaceAll("\0", "").slice(0, 200) || "file";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Chosen when the page was made, so that a form that is sent twice says one thing; null: the browser sent something else. */
export function keyIn({ fields }: Pick<Form, "fields">): string | null {
  const key = fields.get("key") ?? "";
  return UUID.test(key) ? key : null;
}
