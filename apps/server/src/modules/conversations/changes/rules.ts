/** What a colleague changes about a conversation, as columns and as lines of the timeline. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { LabelId, PersonId } from "@luwte/contract/ids.ts";
import { standingColumns, standingOf } from "../rows/rules.ts";
import { type ConversationRow, conversationOf } from "../rows/shapes.ts";
import type { AssignChange } from "../shapes.ts";
import { activityOfChange, standingAfter } from "../standing/rules.ts";
import type { ActivityLine, Happening } from "../standing/shapes.ts";

export type Result = { change: Partial<ConversationRow>; activities: ActivityLine[] };
const NOTHING: Result = { change: {}, activities: [] };

type Editable = Pick<Conversation, "subject" | "priority" | "heaviness" | "language" | "labelIds" | "skills">;
export type Edit = { [Field in keyof Editable]?: Editable[Field] | undefined };
type Field = keyof Required<Edit>;

const line = (code: string, params: ActivityLine["params"] = {}): ActivityLine => ({ code, params });

/** One line per field: its column, and what the timeline says. */
const EDITS: { [Key in Field]: (value: Conversation[Key], before: Conversation) => Result } = {
  subject: (subject, before) => ({
    change: { subject },
    activities: [line("subject_changed", { from: before.subject, to: subject })],
  }),
  priority: (priority) => ({ change: { priority }, activities: [line(`priority_${priority}`)] }),
  heaviness: (heaviness) => ({ change: { heaviness }, activities: [line(`heaviness_${heaviness}`)] }),
  language: (language) => ({ change: { language }, activities: [line("language_changed", { language })] }),
  labelIds: (labelIds) => ({ change: { label_ids: labelIds }, activities: [line("labels_changed")] }),
  skills: (skills) => ({ change: { skills }, activities: [line("skills_changed")] }),
};

/** Only what becomes different: saying the same again leaves no trace. */
export function changeByEdit(row: ConversationRow, edit: Edit): Result {
  const before = conversationOf(row);
  const fields = (Object.keys(EDITS) as Field[]).filter(
    (field) => edit[field] !== undefined && JSON.stringify(edit[field]) !== JSON.stringify(before[field]),
  );
  const parts = fields.map((field) =>
    (EDITS[field] as (value: unknown, before: Conversation) => Result)(edit[field], before),
  );
  return {
    change: Object.assign({}, ...parts.map((part) => part.change)),
    activities: parts.flatMap((part) => part.activities),
  };
}

export const withLabels = (
  before: readonly LabelId[],
  add: readonly LabelId[],
  remove: readonly LabelId[],
): LabelId[] => [...new Set([...before, ...add])].filter((id) => !remove.includes(id));

export function changeByHappening(row: ConversationRow, happening: Happening, by: PersonId | null, now: Date): Result {
  const before = standingOf(row);
  const after = standingAfter(before, happening, by, now);
  const activity = activityOfChange(before, after, happening);
  if (
    after === before ||
    (activity === null && after.kind === before.kind && after.waitingSince === before.waitingSince)
  )
    return NOTHING;
  return { change: standingColumns(after), activities: activity ? [activity] : [] };
}

/** `said` replaces what the timeline says by itself; null says nothing. */
export function changeByAssigning(
  row: ConversationRow,
  { assigneeId, teamId }: AssignChange,
  by: PersonId | null,
  said?: ActivityLine | null,
): Result {
  const isOther = assigneeId !== undefined && assigneeId !== row.assignee_id;
  const isOtherTeam = teamId !== undefined && teamId !== row.team_id;
  if (!isOther && !isOtherTeam) return NOTHING;
  const person = isOther ? [assignedLine(assigneeId, by)] : [];
  const team = isOtherTeam ? [teamId === null ? line("team_removed") : line("team_changed", { teamId })] : [];
  const usual = [...team, ...person];
  return {
    change: { ...(isOther ? { assignee_id: assigneeId } : {}), ...(isOtherTeam ? { team_id: teamId } : {}) },
    activities: said === undefined ? usual : said ? [...team, said] : [],
  };
}

function assignedLine(assigneeId: PersonId | null, by: PersonId | null): ActivityLine {
  if (assigneeId === null) return line("unassigned");
  return assigneeId === by ? line("taken") : line("assigned", { personId: assigneeId });
}

export const isChange = ({ change }: Result): boolean => Object.keys(change).length > 0;
