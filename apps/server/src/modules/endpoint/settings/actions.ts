/** Reading, changing and trying the setting. */
import type { EndpointSettings, EndpointTask, WhoWords, WordedBy } from "@luwte/contract/endpoint.ts";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { getEndpoint, showRedacted } from "@luwte/contract/operations/endpoint.ts";
import type { z } from "zod";
import { checkAddress, leadsInside } from "../../../platform/outside/send.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { keyPurpose } from "../guard/actions.ts";
import { findStored, findUsage, findUsages, saveStored } from "../guard/queries.ts";
import { breakerOf, firstMonthShown, monthOf } from "../guard/rules.ts";
import { createRedactor } from "../redaction/rules.ts";
import { contextOf } from "../rules.ts";
import type { Context } from "../shapes.ts";
import { isSameServer, mayKeepKey, wordedNow, wrongSettings } from "./rules.ts";

type Shown = z.output<typeof getEndpoint.reply>;

export async function showEndpoint(tx: OrganisationTransaction, now: Date): Promise<Shown> {
  const { settings, version, key, rung, standing } = await findStored(tx);
  const usage = await findUsage(tx, monthOf(now));
  const earlier = await findUsages(tx, firstMonthShown(now), monthOf(now));
  return { settings, version, hasKey: key !== null, usage, earlier, breaker: breakerOf(standing, now), rung };
}

/** Every question looks again at where the name leads; here it only spares somebody a surprise. */
export async function refuseAddress(
  { settings }: Platform,
  address: string,
): Promise<Refusal<"endpoint_address_refused"> | null> {
  if (address === "") return null;
  const allowPrivate = settings.privateEndpoint;
  const because = checkAddress(address, { allowPrivate });
  if (because) return refuse("endpoint_address_refused", { because });
  const inside = !allowPrivate && (await leadsInside(address));
  return inside ? refuse("endpoint_address_refused", { because: "not a public address" }) : null;
}

type Given = { settings: EndpointSettings; version: number; key?: string | null | undefined };

export async function saveEndpoint(
  platform: Platform,
  work: Work,
  { settings, version, key }: Given,
): Promise<Shown | Refusal<"changed_meanwhile" | "invalid_request">> {
  const errors = wrongSettings(settings);
  if (errors.length > 0) return refuse("invalid_request", { errors });
  const before = await findStored(work.tx, true);
  const kept = mayKeepKey(before.settings.address, settings.address) ? before.key : null;
  const sealed = key ? platform.secrets.seal(key, keyPurpose(work.organisationId)) : key === null ? null : kept;
  const sameServer = isSameServer(before.settings, settings) && key === undefined;
  if ((await saveStored(work, settings, { key: sealed, version, sameServer })) === null)
    return refuse("changed_meanwhile", { version: before.version });
  work.audit({
    action: "endpoint.changed",
    details: { before: before.settings, after: settings, hadKey: before.key !== null, hasKey: sealed !== null },
  });
  work.record({ type: "endpoint.changed", payload: { words: await showWhoWords(work.tx) } });
  return showEndpoint(work.tx, work.now);
}

export async function whoWords(tx: OrganisationTransaction, task: EndpointTask): Promise<WordedBy | null> {
  return wordedNow((await findStored(tx)).settings, task);
}

/** For every desk: it holds neither address nor key. */
export async function showWhoWords(tx: OrganisationTransaction): Promise<WhoWords> {
  const { settings, version } = await findStored(tx);
  return { version, tasks: { reply: wordedNow(settings, "reply") } };
}

/** Of nobody: there is no conversation in it. */
export const trialContext = (): Context =>
  contextOf({
    conversationId: "00000000-0000-7000-8000-000000000000" as ConversationId,
    language: "en",
    messages: [],
    known: { names: [], exact: [] },
  })!;

export function redactedExample(text: string, names: readonly string[]): z.output<typeof showRedacted.reply> {
  const redactor = createRedactor({ names, exact: [] }, [text]);
  return { text: redactor.redact(text), replaced: redactor.replaced() };
}
