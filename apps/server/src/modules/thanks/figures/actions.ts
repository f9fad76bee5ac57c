/** What a team reads of the answers of its customers. */
import type { SurveyInsight } from "@luwte/contract/thanks.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { findOrganisation } from "../../organisations/public.ts";
import { type CountRow, countAnswers, countAsked } from "./queries.ts";
import { type Cell, insightOf, LEAST_COLLEAGUES, weeksShown } from "./rules.ts";

const cellOf = (row: CountRow): Cell => ({
  key: row.key,
  few: row.few,
  satisfied: { count: row.satisfied, of: row.satisfiedOf },
  easy: { count: row.easy, of: row.easyOf },
  solved: { count: row.solved, of: row.solvedOf },
});
const NONE = { count: 0, of: 0 };
const EMPTY: Cell = { key: null, few: false, satisfied: NONE, easy: NONE, solved: NONE };

export async function surveyInsight(tx: OrganisationTransaction, now: Date): Promise<SurveyInsight> {
  const { timeZone } = await findOrganisation(tx);
  const today = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(now);
  const weeks = weeksShown(today);
  const period = { ...weeks, timeZone, leastColleagues: LEAST_COLLEAGUES };
  const rows = await countAnswers(tx, period);
  const { asked, answered } = await countAsked(tx, period);
  const by = (name: CountRow["by"]) => rows.filter((row) => row.by === name).map(cellOf);
  const counts = { all: by("all")[0] ?? EMPTY, teams: by("team"), reasons: by("reason"), weeks: by("week") };
  return insightOf({ ...counts, asked, answeredOfAsked: answered }, weeks);
}
