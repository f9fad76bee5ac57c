/** Requests for help and draft articles, as a desk has them. */
import type { ArticleDraft } from "../articleDrafts.ts";
import type { ConversationId, SwarmId, TeamId } from "../ids.ts";
import type { Swarm, SwarmAsk } from "../swarms.ts";
import { applying, byTime, replaced, without } from "../views.ts";

/** Of one case, or one request by itself. */
export type SwarmsView = {
  readonly of: { readonly conversationId: ConversationId } | { readonly swarmId: SwarmId };
  /** Newest first. */
  readonly swarms: readonly Swarm[];
  /** One's own. */
  readonly asks: readonly SwarmAsk[];
};
export const swarmsView = (of: SwarmsView["of"], loaded: Pick<SwarmsView, "swarms" | "asks">): SwarmsView => ({
  of,
  ...loaded,
});

const isOf = ({ of }: SwarmsView, conversationId: ConversationId, swarmId: SwarmId): boolean =>
  "swarmId" in of ? of.swarmId === swarmId : of.conversationId === conversationId;

export const MOST_SWARMS = 20;

function withSwarm(view: SwarmsView, swarm: Swarm): SwarmsView {
  if (!isOf(view, swarm.conversationId, swarm.id)) return view;
  const before = view.swarms.find(({ id }) => id === swarm.id);
  if (before && before.version > swarm.version) return view;
  const swarms = replaced(view.swarms, swarm) ?? [...view.swarms, swarm].toSorted((a, b) => byTime(b, a));
  return { ...view, swarms: swarms.slice(0, MOST_SWARMS) };
}

/** An answer is never taken back to none. */
function withAsk(view: SwarmsView, ask: SwarmAsk): SwarmsView {
  if (!isOf(view, ask.conversationId, ask.swarmId)) return view;
  const before = view.asks.find(({ swarmId }) => swarmId === ask.swarmId);
  if (before?.answer && !ask.answer) return view;
  const rest = view.asks.filter(({ swarmId }) => swarmId !== ask.swarmId);
  return { ...view, asks: [...rest, ask].toSorted((a, b) => (a.swarmId < b.swarmId ? 1 : -1)) };
}

export const applyToSwarms = applying<SwarmsView>({
  "swarm.changed": (view, { swarm }) => withSwarm(view, swarm),
  "swarm_ask.changed": (view, { ask }) => withAsk(view, ask),
});

export const MOST_ARTICLE_DRAFTS = 200;
export type ArticleDraftsView = { readonly teamId: TeamId | null; readonly drafts: readonly ArticleDraft[] };

/** Newest first. */
export const articleDraftsView = (teamId: TeamId | null, drafts: readonly ArticleDraft[]): ArticleDraftsView => ({
  teamId,
  drafts,
});

export const applyToArticleDrafts = applying<ArticleDraftsView>({
  "article_draft.changed": (view, { articleDraft: draft }) => {
    if (view.teamId !== null && draft.teamId !== view.teamId)
      return { ...view, drafts: without(view.drafts, draft.id) };
    const before = view.drafts.find(({ id }) => id === draft.id);
    if (before && before.version > draft.version) return view;
    const drafts = replaced(view.drafts, draft) ?? [...view.drafts, draft].toSorted((a, b) => byTime(b, a));
    return { ...view, drafts: drafts.slice(0, MOST_ARTICLE_DRAFTS) };
  },
  "article_draft.removed": (view, { articleDraftId }) => ({ ...view, drafts: without(view.drafts, articleDraftId) }),
});
