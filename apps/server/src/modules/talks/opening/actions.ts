/** Who asks, and whether a talk is open to them. */
import type { ConversationId, TalkId } from "@luwte/contract/ids.ts";
import type { Talk } from "@luwte/contract/talks.ts";
import type { Actor, OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { findTalk, insertCaseTalk, teamsOf } from "../queries.ts";
import { mayRead } from "../rules.ts";
import type { Reader, TalkNeeds } from "../shapes.ts";

export async function readerFor(tx: OrganisationTransaction, personId: Reader["personId"]): Promise<Reader> {
  return { personId, teamIds: personId === null ? [] : await teamsOf(tx, personId) };
}

const personOf = (actor: Actor): Reader["personId"] => (actor.kind === "person" ? actor.personId : null);
export const readerOf = ({ tx, actor }: Work): Promise<Reader> => readerFor(tx, personOf(actor));

/** As it is before anybody has said a word. */
const unspoken = (id: ConversationId): Talk => ({
  id: id as string as TalkId,
  kind: "case",
  conversationId: id,
  teamId: null,
  isDefault: false,
  name: "",
  purpose: "",
  closed: false,
  archivedAt: null,
  version: 1,
});

/** Null: it is not there, or not for this reader; the two are one answer. With `work` the talk of a case is made when it was not there. */
export async function openTalk(
  tx: OrganisationTransaction,
  { conversations }: TalkNeeds,
  id: TalkId,
  reader: Reader,
  work?: Work,
): Promise<Talk | null> {
  const known = await findTalk(tx, id);
  if (known) return mayRead(known, reader) ? known : null;
  const caseId = id as string as ConversationId;
  if (!(await conversations.find(tx, caseId))) return null;
  if (work) await insertCaseTalk(work, caseId);
  return unspoken(caseId);
}
