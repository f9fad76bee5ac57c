/** What went or would go, in words: only what is not nothing. */
import type { RetentionCounts } from "@luwte/contract/customerRights.ts";
import { useText } from "../../words/useText.tsx";
import { RETENTION_WORDS } from "./texts.ts";

const SAID = {
  conversations: "conversations",
  customers: "customers",
  audit: "auditCount",
  access: "accessCount",
  imports: "imports",
  suggestions: "suggestions",
  exports: "exports",
  held: "held",
} as const satisfies Record<keyof RetentionCounts, keyof typeof RETENTION_WORDS>;

export function useCounts(): (counts: RetentionCounts) => string[] {
  const t = useText(RETENTION_WORDS);
  return (counts) =>
    (Object.keys(SAID) as (keyof RetentionCounts)[])
      .filter((name) => counts[name] > 0)
      .map((name) => t(SAID[name], { count: counts[name] }));
}
