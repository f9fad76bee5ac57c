/** Names that follow from what they are of: the same twice is one. */
import { createHash } from "node:crypto";

/** The form of a UUID of version 8, which is for names of one's own making. */
export function nameOf(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
