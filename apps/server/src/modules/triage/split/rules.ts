/** Where a question goes by what it is. Pure. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { TriageSplit } from "@luwte/contract/triage.ts";
import type { Complexity } from "../shapes.ts";

/** A lead says where; until then everything stays where it came in. */
export const PRESET: TriageSplit = { on: false, simple: { kind: "stay" }, complex: { kind: "stay" } };

type Placed = Pick<Conversation, "assigneeId" | "teamId" | "skills"> & { readonly state: { readonly kind: string } };

/** What changes by it; nothing while somebody has it or nobody waits: work is given out, never taken away. */
export function movesBy(
  split: TriageSplit,
  complexity: Complexity | null,
  { assigneeId, state, teamId, skills }: Placed,
): Partial<Pick<Conversation, "teamId" | "skills">> {
  const way = split[complexity ?? "complex"];
  if (!split.on || complexity === null || assigneeId !== null || state.kind !== "open") return {};
  if (way.kind === "team") return way.teamId === teamId ? {} : { teamId: way.teamId };
  if (way.kind === "stay") return {};
  const { skillId, level } = way;
  const known = skills.find((each) => each.skillId === skillId);
  if (known && known.level >= level) return {};
  return { skills: [...skills.filter((each) => each !== known), { skillId, level }] };
}
