/** Screens on which colleagues talk, loaded as a desk does, for `verifyEvents`. */
import type { TalkId, TeamId } from "@luwte/contract/ids.ts";
import * as talks from "@luwte/contract/operations/talks.ts";
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
