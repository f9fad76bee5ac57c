/** From counts to shares with their intervals. Pure. */
import type { Channel } from "@luwte/contract/conversations.ts";
import type { TeamId } from "@luwte/contract/ids.ts";
import type { WaitInsight, WaitShare } from "@luwte/contract/waiting.ts";
import { wilson } from "@luwte/planning/shares.ts";

type Held = { held: number; of: number };

export function shareOf({ held, of }: Held): WaitShare {
  const { low, high } = wilson(held, of) ?? { low: 0, high: 1 };
  return { held, of, share: of > 0 ? held / of : null, low, high };
}

export const sumOf = (rows: readonly Held[]): Held => ({
  held: rows.reduce((sum, { held }) => sum + held, 0),
  of: rows.reduce((sum, { of }) => sum + of, 0),
});

type Queue = Pick<WaitInsight["queues"][number], "channel" | "teamId" | "skills">;

/** The other way round of `queueOf`; a skill that is gone is left out. */
export function queueFrom(text: string, skillNames: ReadonlyMap<string, string>): Queue {
  const [channel, teamId, ...skills] = text.split("|");
  const names = skills.flatMap((skill) => skillNames.get(skill.split(":")[0]!) ?? []);
  return { channel: channel as Channel, teamId: (teamId || null) as TeamId | null, skills: names };
}
