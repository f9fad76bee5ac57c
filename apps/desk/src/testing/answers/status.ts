/** The status page's address. */

import type * as operations from "@luwte/contract/operations/status.ts";
import type { StatusLink } from "@luwte/contract/operations/status.ts";
import { type Answers, type Call, found } from "../answering.ts";

const links = new Map<string, StatusLink>();
const made = new Map<string, number>();

function linkOf(call: Call, id: string, change: "none" | "renew" | "revoke"): { link: StatusLink } {
  const { lastActivityAt } = found([...call.world.conversations.values()].find((each) => each.id === id));
  const expiresAt = new Date(Date.parse(lastActivityAt) + 90 * 86_400_000).toISOString();
  const turn = (made.get(id) ?? 0) + (change === "none" ? 0 : 1);
  made.set(id, turn);
  const link = { url: change === "revoke" ? null : `/s/${String(turn).padStart(43, "A")}`, expiresAt };
  if (change !== "none" || !links.has(id)) links.set(id, link);
  return { link: links.get(id)! };
}

export const statusAnswers: Answers<typeof operations> = {
  getStatusLink: ({ params }, call) => linkOf(call, params.conversationId, "none"),
  renewStatusLink: ({ params }, call) => linkOf(call, params.conversationId, "renew"),
  revokeStatusLink: ({ params }, call) => linkOf(call, params.conversationId, "revoke"),
};
