/** The id of a proposal, made of what is proposed to what: the same again is the same suggestion. Pure. */
import { createHash } from "node:crypto";
import type { SuggestionId } from "@luwte/contract/ids.ts";

/** The end of a hash is as good as chance, which chooses what is looked at again. */
export function idFrom(...what: readonly unknown[]): SuggestionId {
  const hex = createHash("sha256").update(JSON.stringify(what)).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}` as SuggestionId;
}
