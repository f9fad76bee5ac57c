/** The door of search for neighbours. Who writes a message puts a line into `search_pending`; the rest happens by itself. */
import type { OrganisationId } from "@luwte/contract/ids.ts";
import type { Module } from "../../platform/module.ts";
import type { Platform } from "../../platform/platform.ts";
import { indexSome, lexemesOf as lexemesWith } from "./indexing/actions.ts";
import { putAllBack } from "./indexing/queries.ts";
import { runIndexer } from "./jobs.ts";
import { searchRoutes } from "./routes.ts";
import type { SearchNeeds } from "./shapes.ts";
import { createStemmer } from "./words/actions.ts";

export type { SearchNeeds } from "./shapes.ts";

/** Everything of an organisation goes through the indexer again; searches keep finding what they found. Gives how many messages. */
export const rebuildSearch = (platform: Platform, organisationId: OrganisationId): Promise<number> =>
  platform.work(organisationId, { kind: "system", name: "search" }, ({ tx }) => putAllBack(tx));

/** Until nothing waits any more: for tests, imports and measurements. Gives how many messages. */
export async function catchUp(platform: Platform): Promise<number> {
  const stemmer = createStemmer();
  let total = 0;
  for (let indexed = await indexSome(platform, stemmer); indexed > 0; indexed = await indexSome(platform, stemmer))
    total += indexed;
  return total;
}

/** By what texts would be found, apart from their time: for who fills an index with very many at once. */
export const lexemesOf = (
  platform: Pick<Platform, "read">,
  organisationId: OrganisationId,
  texts: readonly string[],
): Promise<string[][]> => lexemesWith(platform, organisationId, createStemmer(), texts);

export const searchModule = (needs: SearchNeeds): Module => ({
  name: "search",
  routes: searchRoutes(needs),
  run: runIndexer,
});
