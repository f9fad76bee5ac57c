/** One click that ends such mails, for who has the mail. Its key opens nothing else. */
import type { ConversationId, OrganisationId } from "@luwte/contract/ids.ts";
import type { Platform } from "../../../platform/platform.ts";
import { isGenuine, linkText, readLink } from "../../../platform/security/links.ts";
import { findOrganisationOf, removeWish } from "../queries.ts";

const PURPOSE = "status stop";

export const stopPath = ({ secrets }: Pick<Platform, "secrets">, id: ConversationId): string =>
  `/n/${linkText(secrets, { id, generation: 0 }, PURPOSE)}`;

/** Null: no key of ours. */
export function conversationIn({ secrets }: Pick<Platform, "secrets">, text: string): ConversationId | null {
  const link = readLink<ConversationId>(text);
  return link && isGenuine(secrets, link, 0, PURPOSE) ? link.id : null;
}

/** Also when it was stopped before, or the conversation is gone: then there is nothing to stop. */
export async function stop(platform: Platform, id: ConversationId): Promise<void> {
  const organisationId = await findOrganisationOf(platform.database, id);
  if (!organisationId) return;
  await platform.work(organisationId as OrganisationId, { kind: "system", name: "status" }, (work) =>
    removeWish(work.tx, id),
  );
}
