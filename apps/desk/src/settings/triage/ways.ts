/** Where questions can go, as one line of a list each. Pure. */
import { SkillId, TeamId } from "@luwte/contract/ids.ts";
import type { TriageWay } from "@luwte/contract/triage.ts";

export function wordOf(way: TriageWay): string {
  if (way.kind === "team") return `team:${way.teamId}`;
  return way.kind === "skill" ? `skill:${way.skillId}:${way.level}` : "stay";
}

export function wayOf(word: string): TriageWay {
  const [kind, id = "", level = "1"] = word.split(":");
  if (kind === "team") return { kind, teamId: TeamId.parse(id) };
  return kind === "skill" ? { kind, skillId: SkillId.parse(id), level: Number(level) } : { kind: "stay" };
}
