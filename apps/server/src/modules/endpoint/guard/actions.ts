/** Letting a question out, and writing down how it went. Each is a short transaction of its own: none is open while the server thinks. */
import type { EndpointWhy } from "@luwte/contract/endpoint.ts";
import type { OrganisationId } from "@luwte/contract/ids.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { Climbed } from "../ladder/actions.ts";
import type { EndpointNeeds, Server } from "../shapes.ts";
import { addUsage, findStored, findUsage, saveStanding } from "./queries.ts";
import { admit, monthOf, rungAfter, settle, type Wish } from "./rules.ts";

const SYSTEM = { kind: "system", name: "endpoint" } as const;
export const keyPurpose = (id: OrganisationId): string => `endpoint.key ${id}`;
/** The one path of the convention that we use. */
export const urlOf = (address: string): string => `${address.replace(/\/+$/, "")}/chat/completions`;

type Let = { kind: "go"; server: Server; month: string; need: number } | { kind: "no"; why: EndpointWhy };

export async function letOut(
  platform: Platform,
  { maySend }: EndpointNeeds,
  id: OrganisationId,
  wish: Wish,
): Promise<Let> {
  return platform.work(id, SYSTEM, async (work): Promise<Let> => {
    if (wish.task !== "trial" && !(await maySend(work.tx, wish.task))) return { kind: "no", why: "assistance_off" };
    const stored = await findStored(work.tx, true);
    const month = monthOf(work.now);
    const { tokens: used } = await findUsage(work.tx, month);
    const admission = admit({ ...stored, used }, wish, work.now);
    if (admission.kind === "no") return admission;
    await saveStanding(work.tx, admission.standing, stored.rung);
    await addUsage(work, month, { tokens: wish.need, estimated: 0, calls: 1, failed: 0, unusable: 0 });
    const { address, model } = stored.settings;
    const key = stored.key ? platform.secrets.openText(stored.key, keyPurpose(id)) : null;
    const allowPrivate = platform.settings.privateEndpoint;
    return {
      kind: "go",
      server: { url: urlOf(address), key, model, rung: stored.rung, allowPrivate },
      month,
      need: wish.need,
    };
  });
}

const UNUSABLE: readonly EndpointWhy[] = ["wrong_shape", "invented"];

/** Of a server that was changed meanwhile only the cost is written down. */
export async function writeDown<T>(
  platform: Platform,
  id: OrganisationId,
  { server, month, need }: Extract<Let, { kind: "go" }>,
  { found, tokens, estimated }: Climbed<T>,
): Promise<void> {
  const why = found.kind === "good" ? null : found.why;
  const isUnusable = why !== null && UNUSABLE.includes(why);
  const failed = why === null || isUnusable || why === "stopping" ? 0 : 1;
  await platform.work(id, SYSTEM, async (work) => {
    const stored = await findStored(work.tx, true);
    await addUsage(work, month, { tokens: tokens - need, estimated, calls: 0, failed, unusable: isUnusable ? 1 : 0 });
    if (urlOf(stored.settings.address) !== server.url || stored.settings.model !== server.model) return;
    const ending = { why, restMs: found.kind === "good" ? 0 : found.restMs };
    const rung = rungAfter(stored.rung, found.kind === "good" ? found.rung : null);
    await saveStanding(work.tx, settle(stored.standing, ending, work.now), rung);
  });
}
