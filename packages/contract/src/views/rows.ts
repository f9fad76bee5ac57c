/** What happens to one conversation wherever it is shown: in a list, at the head of its page, beside another one. */
import type { Conversation } from "../conversations.ts";
import type { EventPayload } from "../events.ts";

/** The same row when the event says nothing newer about it. */
export function changedRow(row: Conversation, { conversation }: EventPayload<"conversation.changed">): Conversation {
  return conversation.id === row.id && conversation.version >= row.version ? conversation : row;
}

export function renamedRow(row: Conversation, { customer }: EventPayload<"customer.changed">): Conversation {
  if (row.customer.id !== customer.id || row.customer.name === customer.name) return row;
  return { ...row, customer: { ...row.customer, name: customer.name } };
}

/** What a conversation points to may be taken away; the conversation itself is not changed by it, so its version stays. */
export function rowWithoutTeam(row: Conversation, { teamId }: EventPayload<"team.removed">): Conversation {
  return row.teamId === teamId ? { ...row, teamId: null } : row;
}

export function rowWithoutInbox(row: Conversation, { inboxId }: EventPayload<"inbox.removed">): Conversation {
  return row.inboxId === inboxId ? { ...row, inboxId: null } : row;
}

export function rowWithoutLabel(row: Conversation, { labelId }: EventPayload<"label.removed">): Conversation {
  if (!row.labelIds.includes(labelId)) return row;
  return { ...row, labelIds: row.labelIds.filter((id) => id !== labelId) };
}
