/** The door of the status page for neighbours. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { turns } from "../../platform/limits/turns.ts";
import type { Module } from "../../platform/module.ts";
import type { Platform } from "../../platform/platform.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import { addStatusPages, openHouse } from "./door/routes.ts";
import { forgetOldReaders } from "./jobs.ts";
import { pathNow } from "./links/actions.ts";
import { turnLink } from "./links/queries.ts";
import { statusRoutes } from "./routes.ts";
import { newsHolds } from "./rules.ts";
import type { Heard, StatusNeeds } from "./shapes.ts";
import { keepVersions } from "./versions/actions.ts";

export type { AskedElsewhere, Owed, StatusNeeds, StatusPart } from "./shapes.ts";
export { type Standing, standingOf } from "./standing/actions.ts";

/** Where the customer follows this conversation, below our own address; null: it was taken back. */
export const statusPathOf = (
  { secrets }: Pick<Platform, "secrets">,
  tx: OrganisationTransaction,
  id: ConversationId,
): Promise<string | null> => pathNow(tx, secrets, id);

/** The whole address, for a mail. Null where nobody outside could open it: Luwte does not know its own address, and this is no demo. */
export async function statusUrlOf(
  platform: Pick<Platform, "secrets" | "settings">,
  tx: OrganisationTransaction,
  { id, demo }: { id: ConversationId; demo: boolean },
): Promise<string | null> {
  const { publicUrl, port } = platform.settings;
  const own = publicUrl?.replace(/\/+$/, "") ?? (demo && port > 0 ? `http://localhost:${port}` : null);
  const path = own && (await statusPathOf(platform, tx, id));
  return path && `${own}${path}`;
}

/** The page is no more, and browsers that were let in are forgotten. Without a line in the timeline. */
export const closeStatus = (work: Work, id: ConversationId): Promise<unknown> =>
  turnLink(work.tx, work.organisationId, id, work.now);

/** Of twelve connections to the database; who finds so many before them asks again with the next half minute. */
const READ_AT_ONCE = 2;
const MOST_WAITING = 500;

export const statusModule = (needs: StatusNeeds): Module => ({
  name: "status",
  routes: (platform) => statusRoutes(platform, needs),
  jobs: [forgetOldReaders],
  http(app, platform) {
    const keptFor = (heard: Heard | null) => newsHolds(heard, Math.random());
    const dependsOn = (heard: Heard | null) => heard?.dependsOn ?? null;
    const versions = keepVersions<Heard>({
      ...platform,
      keptFor,
      dependsOn,
      inTurn: turns(READ_AT_ONCE, MOST_WAITING),
    });
    app.addHook("onClose", async () => versions.stop());
    addStatusPages(app, openHouse(platform, needs, versions));
  },
});
