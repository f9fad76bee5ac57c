/** What load is made of. The settings and the answer are part of the contract, because desks show them. */
import type { Channel, HEAVINESS } from "@luwte/contract/conversations.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";

export type Heaviness = (typeof HEAVINESS)[number];

/** A conversation with an agent now. `quiet`: it waits for the customer. Snoozed and solved ones are not here, they ask nothing. */
export type OpenWork = { channel: Channel; heaviness: Heaviness; quiet: boolean };
/** A conversation that came to an agent in the last hour, whether or not it is finished by now. */
export type RecentWork = { channel: Channel; heaviness: Heaviness; at: Date };
export type Work = { open: readonly OpenWork[]; recent: readonly RecentWork[] };
/** One person's work as it was found, each open conversation by its id. */
export type WorkOf = { open: (OpenWork & { id: ConversationId })[]; recent: RecentWork[] };
