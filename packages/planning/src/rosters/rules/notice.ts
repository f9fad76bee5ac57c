/** The rules about telling people in time, one function each: what may be given, or taken, on one date so close by. */
import type { Contract } from "../problem.ts";
import type { Limits } from "./law.ts";
import type { ShiftFinding } from "./shift.ts";

/** One date of one agent: what was told before (-1 nothing; null: nothing was ever told), and what is given now (-1 nothing). */
export type Notice = {
  contract: Contract;
  ahead: number;
  workingAhead: number;
  published: number | null;
  given: number;
  works: boolean;
};
export type NoticeRule = (notice: Notice, limits: Limits) => ShiftFinding | null;

const within = (ahead: number, { days }: Limits): ShiftFinding | null =>
  ahead < days! ? { measured: ahead, limit: days! } : null;

const changed = ({ published, given }: Notice): boolean => (published ?? -1) !== given;

const restDay: NoticeRule = (notice, limits) =>
  !notice.contract.onCall && notice.published === -1 && notice.given >= 0 ? within(notice.ahead, limits) : null;

const times: NoticeRule = (notice, limits) =>
  !notice.contract.onCall && (notice.published ?? -1) >= 0 && notice.given >= 0 && changed(notice)
    ? within(notice.ahead, limits)
    : null;

const call: NoticeRule = (notice, limits) =>
  notice.contract.onCall && notice.works && changed(notice) ? within(notice.ahead, limits) : null;

const partTime: NoticeRule = (notice, limits) =>
  notice.contract.partTime && changed(notice) ? within(notice.workingAhead, limits) : null;

export const NOTICE_RULES: Readonly<Record<string, NoticeRule>> = {
  "notice.rest-day": restDay,
  "notice.times": times,
  "notice.call": call,
  "notice.part-time": partTime,
};
