/** A way as a line of a list, and back. */
import { newId, type SkillId, type TeamId } from "@luwte/contract/ids.ts";
import type { TriageWay } from "@luwte/contract/triage.ts";
import { expect, it } from "vitest";
import { wayOf, wordOf } from "./ways.ts";

it.each<TriageWay>([
  { kind: "stay" },
  { kind: "team", teamId: newId<TeamId>() },
  { kind: "skill", skillId: newId<SkillId>(), level: 3 },
])("$kind comes back as it was", (way) => expect(wayOf(wordOf(way))).toEqual(way));
