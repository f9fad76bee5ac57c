/** Screens on which colleagues talk, loaded as a desk does, for `verifyEvents`. */
import type { ConversationId, SwarmId, TalkId, TeamId } from "@luwte/contract/ids.ts";
import * as articles from "@luwte/contract/operations/articleDrafts.ts";
import * as swarms from "@luwte/contract/operations/swarms.ts";
import * as talks from "@luwte/contract/operations/talks.ts";
import { applyToArticleDrafts, applyToSwarms, articleDraftsView, swarmsView } from "@luwte/contract/views/swarms.ts";
import { applyToTalk, applyToTalks, talksView, talkView } from "@luwte/contract/views/talks.ts";
import type { TestPerson } from "./people.ts";
import type { TestPlatform } from "./platform.ts";
import { type WatchedView, watched } from "./verifyEvents.ts";

type Here = Pick<TestPlatform, "api">;

export const watchTalks = (t: Here, viewer: TestPerson, teamIds: readonly TeamId[] = []): WatchedView =>
  watched({
    name: "talks",
    viewer,
    load: async () => talksView({ personId: viewer.id, teamIds }, await t.api(viewer, talks).listTalks()),
    apply: applyToTalks,
    shown: ({ entries }) => entries,
    stale: ({ stale }) => stale,
  });

/** As far as it was loaded; a page may have grown since. */
export const watchTalk = (t: Here, viewer: TestPerson, talkId: TalkId): WatchedView =>
  watched({
    name: "talk",
    viewer,
    load: async () => talkView(await t.api(viewer, talks).getTalk({ params: { talkId }, query: { limit: 200 } })),
    apply: applyToTalk,
  });

export const watchSwarms = (t: Here, viewer: TestPerson, conversationId: ConversationId): WatchedView =>
  watched({
    name: "swarms",
    viewer,
    load: async () =>
      swarmsView({ conversationId }, await t.api(viewer, swarms).listSwarms({ params: { conversationId } })),
    apply: applyToSwarms,
  });

export const watchSwarm = (t: Here, viewer: TestPerson, swarmId: SwarmId): WatchedView =>
  watched({
    name: "swarm",
    viewer,
    load: async () => {
      const { swarm, ask } = await t.api(viewer, swarms).getSwarm({ params: { swarmId } });
      return swarmsView({ swarmId }, { swarms: [swarm], asks: ask ? [ask] : [] });
    },
    apply: applyToSwarms,
  });

export const watchArticleDrafts = (t: Here, viewer: TestPerson, teamId: TeamId | null): WatchedView =>
  watched({
    name: "article drafts",
    viewer,
    load: async () => {
      const query = teamId ? { teamId } : {};
      return articleDraftsView(teamId, (await t.api(viewer, articles).listArticleDrafts({ query })).articleDrafts);
    },
    apply: applyToArticleDrafts,
  });
