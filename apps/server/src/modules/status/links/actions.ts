/** Making, opening and taking back links. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { StatusLink } from "@luwte/contract/operations/status.ts";
import type { Platform } from "../../../platform/platform.ts";
import { isGenuine, linkText, readLink } from "../../../platform/security/links.ts";
import type { Secrets } from "../../../platform/security/secrets.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { expiryOf } from "../rules.ts";
import type { Opened, StatusNeeds } from "../shapes.ts";
import { findStanding, linkState, turnLink } from "./queries.ts";

const PURPOSE = "status link";

export const pathOf = (secrets: Secrets, id: ConversationId, generation: number): string =>
  `/s/${linkText(secrets, { id, generation }, PURPOSE)}`;

/** Null for everything that opens nothing: never given out, made anew since, taken back, or too old. A stranger cannot tell which. */
export async function openLink(platform: Platform, text: string): Promise<Opened | null> {
  const link = readLink<ConversationId>(text);
  const standing = link && (await findStanding(platform.database, link.id));
  if (!link || !standing || standing.revoked) return null;
  if (expiryOf(standing.lastActivityAt) <= platform.clock()) return null;
  const { organisationId, generation } = standing;
  const genuine = isGenuine(platform.secrets, link, generation, PURPOSE);
  return genuine ? { organisationId, conversationId: link.id, generation } : null;
}

/** For what is sent to the customer. Null: it was taken back. */
export async function pathNow(
  tx: OrganisationTransaction,
  secrets: Secrets,
  id: ConversationId,
): Promise<string | null> {
  const { generation, revoked } = await linkState(tx, id);
  return revoked ? null : pathOf(secrets, id, generation);
}

type Given = { readonly secrets: Secrets; readonly address: string };

export async function linkOf(
  tx: OrganisationTransaction,
  { conversations }: StatusNeeds,
  { secrets, address }: Given,
  id: ConversationId,
): Promise<Refusal<"not_found"> | { link: StatusLink }> {
  const conversation = await conversations.find(tx, id);
  if (!conversation) return refuse("not_found");
  const path = await pathNow(tx, secrets, id);
  const expiresAt = expiryOf(new Date(conversation.lastActivityAt)).toISOString();
  return { link: { url: path && `${address}${path}`, expiresAt } };
}

export async function turn(
  work: Work,
  needs: StatusNeeds,
  given: Given,
  id: ConversationId,
  to: "renewed" | "revoked",
): Promise<Refusal<"not_found"> | { link: StatusLink }> {
  if (!(await needs.conversations.find(work.tx, id))) return refuse("not_found");
  await turnLink(work.tx, work.organisationId, id, to === "revoked" ? work.now : null);
  await needs.conversations.addActivity(work, id, { code: `status_link_${to}`, params: {} });
  return linkOf(work.tx, needs, given, id);
}
