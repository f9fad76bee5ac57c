/** The newest stories of a customer. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { CustomerId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Story } from "@luwte/contract/stories.ts";
import type { OrganisationTransaction } from "../../platform/work/work.ts";
import * as queries from "./queries.ts";
import { linesOfSaid, storyOf } from "./rules.ts";
import type { StoryNeeds, Told } from "./shapes.ts";

export async function listStories(
  tx: OrganisationTransaction,
  { conversations, customers, sources }: StoryNeeds,
  customerId: CustomerId,
  language: Language,
): Promise<{ stories: Story[] } | Refusal<"not_found">> {
  if (!(await customers.find(tx, customerId))) return refuse("not_found");
  const ids = await queries.newestOf(tx, customerId);
  const told: Told[] = linesOfSaid(await queries.findSaid(tx, ids));
  for (const source of sources) told.push(...(await source.linesOf(tx, ids, language)));
  const rows = new Map((await conversations.findSome(tx, ids)).map((row) => [row.id, row]));
  return {
    stories: ids.flatMap((id) => {
      const conversation = rows.get(id);
      return conversation ? [{ conversation, ...storyOf(id, told) }] : [];
    }),
  };
}
