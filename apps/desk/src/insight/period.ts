/** Over which days and which team one asks. Pure: now is given. */
import { TeamId } from "@luwte/contract/ids.ts";

const DAY = 86_400_000;
export const PERIODS = { d7: 7, d30: 30, d90: 90 } as const;
export type Period = keyof typeof PERIODS;
/** `teamId` empty: everybody. */
export type Asked = { period: Period; teamId: string };

export function periodOf({ period, teamId }: Asked, until: Date) {
  const from = new Date(until.getTime() - PERIODS[period] * DAY);
  const team = teamId === "" ? {} : { teamId: TeamId.parse(teamId) };
  return { from: from.toISOString(), until: until.toISOString(), ...team };
}
