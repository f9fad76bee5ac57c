/** What follows on a conversation, for who closes it: a promise or a day on which it comes back, as one chooses it there. */
import { isRefusal, type Refusal } from "@luwte/contract/errors.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Suggestion } from "@luwte/contract/oversight.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { findOrganisation } from "../../organisations/public.ts";
import { promisesOf } from "../../promises/public.ts";
import { findServiceDays } from "../../service-levels/public.ts";
import { keep, lockFor } from "../keeping/actions.ts";
import { idFrom } from "../keeping/rules.ts";
import type { ProposalNeeds } from "../shapes.ts";
import { findTurns } from "../turns/queries.ts";
import type { Turn } from "../turns/shapes.ts";
import { followUpOf, oursIn } from "./rules.ts";
import type { Place } from "./shapes.ts";

/** Another version when the rules change, so that figures of before and after are told apart. */
const ENGINE = { name: "proposals.following", version: "3" } as const;
const CLASSES = { promised: ["promise", "date"], snoozed: ["date"], none: [] } as const;

type Answer = { suggestion: Suggestion | null };

export async function proposeFollowUp(
  work: Work,
  needs: ProposalNeeds,
  id: ConversationId,
): Promise<Answer | Refusal<"not_found">> {
  const conversation = await lockFor(work, needs, id, "follow_up");
  if (!conversation) return { suggestion: null };
  if (isRefusal(conversation)) return conversation;
  const turns = await findTurns(work.tx, id);
  const place = await placeOf(work.tx, oursIn(turns), work.now);
  const promised = await promisesOf(work.tx, id);
  const found = place && followUpOf({ turns, usual: conversation.language, promised, place });
  if (!found) return { suggestion: null };
  const { value, source, confidence } = found;
  const suggestion = await keep(work, {
    id: idFrom("follow_up", source.id, value),
    task: "follow_up",
    about: { conversationId: id },
    value,
    sources: [source],
    confidence,
    engine: ENGINE,
    classes: CLASSES[value.kind],
  });
  return { suggestion };
}

const DAY = 86_400_000;
/** What was said longer ago is over or settled, and further ahead nobody is known to be there. */
const [MOST_BACK, MOST_DAYS] = [30 * DAY, 60];

/** Null: nothing of ours is recent enough to be looked at. */
async function placeOf(tx: OrganisationTransaction, ours: readonly Turn[], now: Date): Promise<Place | null> {
  const from = ours.at(-1)?.at;
  if (!from || now.getTime() - from.getTime() > MOST_BACK) return null;
  const { timeZone } = await findOrganisation(tx);
  return { now, timeZone, days: await findServiceDays(tx, from, MOST_DAYS) };
}
