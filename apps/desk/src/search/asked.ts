/** What is asked of the search, as it stands in the address, as the server wants it. Pure. */
import { CHANNELS, CONVERSATION_STATES } from "@luwte/contract/conversations.ts";
import type { ConversationFilter } from "@luwte/contract/lists.ts";
import { COMPLEXITIES } from "@luwte/contract/wrapUps.ts";

export type Asked = {
  q?: string;
  state?: string;
  channel?: string;
  label?: string;
  inbox?: string;
  assignee?: string;
  reason?: string;
  complexity?: string;
};
export const NOBODY = "nobody";

const oneOf = <Value extends string>(values: readonly Value[], value: string | undefined): Value | null =>
  values.find((each) => each === value) ?? null;

export function filterOf({ state, channel, label, inbox, assignee, reason, complexity }: Asked): ConversationFilter {
  const known = {
    state: oneOf(CONVERSATION_STATES, state),
    channel: oneOf(CHANNELS, channel),
    complexity: oneOf(COMPLEXITIES, complexity),
  };
  return {
    ...(known.state ? { states: [known.state] } : {}),
    ...(known.channel ? { channel: known.channel } : {}),
    ...(known.complexity ? { complexity: known.complexity } : {}),
    ...(reason ? { reasonId: reason } : {}),
    ...(label ? { labelId: label } : {}),
    ...(inbox ? { inboxId: inbox } : {}),
    ...(assignee ? { assigneeId: assignee === NOBODY ? null : assignee } : {}),
  } as ConversationFilter;
}

export const hasFilter = (asked: Asked): boolean => Object.keys(filterOf(asked)).length > 0;
