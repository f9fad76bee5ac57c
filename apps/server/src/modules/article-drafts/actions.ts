/** Making a draft of what colleagues said. Nothing that looks like a customer's is stored before a person has looked at it. */
import type { ArticleDraft, ArticleProposal, DraftSource } from "@luwte/contract/articleDrafts.ts";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { ArticleDraftId, PersonId, TalkId, TalkMessageId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import * as queries from "./queries.ts";
import { namesOf, personalIn, proposeWords, unconfirmed } from "./rules.ts";
import type { ArticleNeeds, SavedDraft } from "./shapes.ts";

type Wanted = { personId: PersonId | null; ids: readonly TalkMessageId[]; language: Language };

export async function propose(
  tx: OrganisationTransaction,
  needs: ArticleNeeds,
  talkId: TalkId,
  { personId, ids, language }: Wanted,
): Promise<{ proposal: ArticleProposal } | Refusal<"not_found">> {
  const talk = await needs.openTalk(tx, talkId, personId);
  const said = talk ? await needs.messages(tx, talkId, ids) : [];
  if (!talk || said.length === 0) return refuse("not_found");
  const { conversationId, teamId } = talk;
  const [about] = conversationId ? await needs.conversations.findSome(tx, [conversationId]) : [];
  const sources = said.map(({ id }): DraftSource => ({ talkId, talkMessageId: id, conversationId }));
  const words = proposeWords(said);
  return {
    proposal: { words, sources, language: about?.language ?? language, teamId: teamId ?? about?.teamId ?? null },
  };
}

type Refused = Refusal<"not_found" | "changed_meanwhile" | "personal_data_found">;

export async function saveDraft(
  work: Work,
  needs: ArticleNeeds,
  saved: SavedDraft,
): Promise<{ articleDraft: ArticleDraft } | Refused> {
  const personId = personOf(work);
  if (saved.teamId && !(await queries.isTeam(work.tx, saved.teamId))) return refuse("not_found", { what: "team" });
  for (const talkId of new Set(saved.sources.map((source) => source.talkId)))
    if (!(await needs.openTalk(work.tx, talkId, personId))) return refuse("not_found", { what: "talk" });
  const found = unconfirmed(personalIn(saved, await customersOf(work.tx, needs, saved)), saved.confirmed);
  if (found.length > 0) return refuse("personal_data_found", { found });
  const known = await queries.findDraft(work.tx, saved.id);
  // The same request again, after a weak connection, is the draft that it made.
  if (known && saved.version === 0) return { articleDraft: known };
  const articleDraft = known ? await queries.updateDraft(work, saved) : await make(work, saved, personId);
  if (!articleDraft) return refuse(known ? "changed_meanwhile" : "not_found");
  work.record({ type: "article_draft.changed", payload: { articleDraft } });
  return { articleDraft };
}

const make = async (work: Work, saved: SavedDraft, authorId: PersonId | null) =>
  saved.version === 0 ? queries.insertDraft(work, saved, authorId) : null;
const personOf = ({ actor }: Work): PersonId | null => (actor.kind === "person" ? actor.personId : null);

/** How the customers of its cases are called. */
async function customersOf(
  tx: OrganisationTransaction,
  needs: ArticleNeeds,
  { sources }: SavedDraft,
): Promise<string[]> {
  const ids = [...new Set(sources.flatMap(({ conversationId }) => conversationId ?? []))];
  const rows = ids.length > 0 ? await needs.conversations.findSome(tx, ids) : [];
  return namesOf(rows.map(({ customer }) => customer.name));
}

/** For who makes an article of it: what it said, and it is gone. Null: there is no such draft, or somebody else took it. */
export async function takeDraft(work: Work, id: ArticleDraftId): Promise<ArticleDraft | null> {
  const draft = await queries.findDraft(work.tx, id);
  if (!draft || !(await queries.deleteDraft(work.tx, id))) return null;
  work.record({ type: "article_draft.removed", payload: { articleDraftId: id } });
  work.audit({ action: "article_draft.taken_over", subject: { kind: "article_draft", id } });
  return draft;
}

export async function removeDraft(
  work: Work,
  id: ArticleDraftId,
  leads: boolean,
): Promise<Refusal<"not_found" | "forbidden"> | undefined> {
  const draft = await queries.findDraft(work.tx, id);
  if (!draft) return refuse("not_found");
  if (!leads && draft.authorId !== personOf(work)) return refuse("forbidden");
  await queries.deleteDraft(work.tx, id);
  work.record({ type: "article_draft.removed", payload: { articleDraftId: id } });
  work.audit({ action: "article_draft.removed", subject: { kind: "article_draft", id } });
  return undefined;
}
