/** How it stands for one customer. Ten thousand pages may look at once, so the line is read once for all of them every few seconds. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { OrganisationId } from "@luwte/contract/ids.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { type Line, lineNow } from "../../routing/public.ts";
import { hoursOf } from "../hours/actions.ts";
import type { WaitView } from "../shapes.ts";
import { findChoice, findSaid } from "./queries.ts";
import { viewOf } from "./rules.ts";

const REMEMBERED_MS = 5_000;
const MOST_REMEMBERED = 500;

export type Lines = (tx: OrganisationTransaction, organisationId: OrganisationId, now: Date) => Promise<Line>;

/** One for a process. */
export function rememberLines(): Lines {
  const known = new Map<OrganisationId, { at: number; line: Promise<Line> }>();
  return (tx, organisationId, now) => {
    const before = known.get(organisationId);
    if (before && now.getTime() - before.at < REMEMBERED_MS) return before.line;
    if (known.size >= MOST_REMEMBERED) known.delete(known.keys().next().value!);
    const line = lineNow(tx, now).catch((error: unknown) => {
      known.delete(organisationId);
      throw error;
    });
    known.set(organisationId, { at: now.getTime(), line });
    return line;
  };
}

export type Looking = {
  readonly lines: Lines;
  readonly organisationId: OrganisationId;
  readonly conversation: Conversation;
  readonly now: Date;
};

/** Null: this customer waits for nothing. */
export async function lookAtWait(tx: OrganisationTransaction, looking: Looking): Promise<WaitView | null> {
  const { lines, organisationId, conversation, now } = looking;
  if (conversation.waitingSince === null || conversation.state.kind === "solved") return null;
  const choice = await findChoice(tx, conversation.id);
  const said = await findSaid(tx, conversation.id);
  if (!choice && !said) return null;
  const place = said && (await lines(tx, organisationId, now)).get(conversation.id);
  return viewOf({ conversation, said, place: place ?? null, choice, hours: await hoursOf(tx), now });
}
