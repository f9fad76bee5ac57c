/** The drafts there are. */
import type { TeamId } from "@luwte/contract/ids.ts";
import { articleDraftsView } from "@luwte/contract/views/swarms.ts";
import { live } from "../api/liveQuery.ts";
import { articlesApi } from "./api.ts";

export const articleDraftsQuery = (teamId: TeamId | null) =>
  live(
    ["articleDrafts", teamId],
    () => articlesApi.listArticleDrafts({ query: teamId ? { teamId } : {} }),
    ({ articleDrafts }) => articleDraftsView(teamId, articleDrafts),
  );
