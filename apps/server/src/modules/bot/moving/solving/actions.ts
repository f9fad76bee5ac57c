/** The question is answered: said by the customer, or assumed because nobody said otherwise. The two are never one figure. */
import { decide } from "../../../oversight/public.ts";
import type { Done, Scene } from "../../shapes.ts";

type Solve = Extract<Done["move"], { kind: "solve" }>;
const CODES = { confirmed: "bot_solved_confirmed", assumed: "bot_solved_assumed" } as const;

export async function solve({ work, needs, conversation, dialogue }: Scene, move: Solve): Promise<Done> {
  const { id } = conversation;
  if (conversation.state.kind !== "solved") {
    await needs.conversations.addActivity(work, id, { code: CODES[move.how], params: {} });
    await needs.conversations.setState(work, id, { kind: "solved" });
  }
  const suggestionId = dialogue?.offers.find((offer) => offer.suggestionId)?.suggestionId;
  if (suggestionId && move.how === "confirmed") await decide(work, { suggestionId, decided: "accepted" });
  return { move, change: { solved: move.how } };
}
