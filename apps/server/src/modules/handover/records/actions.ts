/** What a card is made of. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { findOrganisation } from "../../organisations/public.ts";
import type { HandoverNeeds, Records } from "../shapes.ts";
import { findSaid } from "./queries.ts";

/** Promises with their day as the organisation's people write it. */
export async function recordsOf(
  tx: OrganisationTransaction,
  { openPromises }: Pick<HandoverNeeds, "openPromises">,
  id: ConversationId,
): Promise<Records> {
  const said = await findSaid(tx, id);
  const promises = await openPromises(tx, id);
  if (promises.length === 0) return { said, promises: [] };
  const { language, timeZone } = await findOrganisation(tx);
  const format = new Intl.DateTimeFormat(language, { timeZone, dateStyle: "medium", timeStyle: "short" });
  return { said, promises: promises.map(({ words, dueAt }) => ({ words, day: format.format(new Date(dueAt)) })) };
}
