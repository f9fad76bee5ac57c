/** How it stands for one customer. Ten thousand pages may look at once, so the line is read once for all of them every few seconds. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { OrganisationId } from "@luwte/contract/ids.ts";
import type { WaitSettings } from "@luwte/contract/waiting.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { type Line, lineNow } from "../../routing/public.ts";
import { hoursOf } from "../hours/actions.ts";
import { findSettings } from "../settings/actions.ts";
import type { WaitView } from "../shapes.ts";
import { findChoice, findSaid } from "./queries.ts";
import { type Known, viewOf } from "./rules.ts";

const REMEMBERED_MS = 5_000;
const MOST_REMEMBERED = 500;

/** The line, and what of it is told. */
export type Overview = { readonly line: Line; readonly settings: WaitSettings };
export type Overviews = (tx: OrganisationTransaction, id: OrganisationId, now: Date) => Promise<Overview>;

/** One for a process. */
export function rememberOverviews(): Overviews {
  const known = new Map<OrganisationId, { at: number; overview: Promise<Overview> }>();
  return (tx, id, now) => {
    const before = known.get(id);
    if (before && now.getTime() - before.at < REMEMBERED_MS) return before.overview;
    if (known.size >= MOST_REMEMBERED) known.delete(known.keys().next().value!);
    const overview = overviewOf(tx, now).catch((error: unknown) => {
      known.delete(id);
      throw error;
    });
    known.set(id, { at: now.getTime(), overview });
    return overview;
  };
}

async function overviewOf(tx: OrganisationTransaction, now: Date): Promise<Overview> {
  const { settings } = await findSettings(tx);
  return { line: await lineNow(tx, now), settings };
}

export type Looking = {
  readonly overviews: Overviews;
  readonly organisationId: OrganisationId;
  readonly conversation: Conversation;
  readonly now: Date;
  readonly own?: Known["own"];
};

/** Null: this customer waits for nothing. */
export async function lookAtWait(tx: OrganisationTransaction, looking: Looking): Promise<WaitView | null> {
  const { overviews, organisationId, conversation, now, own } = looking;
  if (conversation.waitingSince === null || conversation.state.kind === "solved") return null;
  const choice = await findChoice(tx, conversation.id);
  const said = await findSaid(tx, conversation.id);
  if (!choice && !said) return null;
  const { line, settings } = await overviews(tx, organisationId, now);
  const place = (said && line.get(conversation.id)) ?? null;
  return viewOf({ conversation, said, place, choice, settings, hours: await hoursOf(tx), own, now });
}
