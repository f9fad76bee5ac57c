/** What waits to be judged on the make-believe server. */
import { SuggestionId } from "@luwte/contract/ids.ts";
import type * as operations from "@luwte/contract/operations/oversight.ts";
import type { Judgement, Recheck } from "@luwte/contract/oversight.ts";
import { type Answers, Refused } from "../answering.ts";
import type { World } from "../world.ts";

type Kept = { waiting: Recheck[]; judged: Judgement[]; isFailing: boolean };
const kept = new WeakMap<World, Kept>();
export function assistanceOf(world: World): Kept {
  const known = kept.get(world) ?? { waiting: [], judged: [], isFailing: false };
  kept.set(world, known);
  return known;
}

let made = 0;
/** Something was proposed to a customer's words, and chance chose it. */
export function chosenByChance(world: World, given: Pick<Recheck, "task" | "value">, text: string): void {
  const at = world.now().toISOString();
  const id = SuggestionId.parse(`00000000-0000-7000-8000-${String(++made).padStart(12, "0")}`);
  const thread = { subject: "Pakket", messages: [{ from: "customer" as const, text, at }] };
  const sources = [{ kind: "article" as const, id: "a", version: "3", quote: "Een pakket komt binnen twee dagen." }];
  assistanceOf(world).waiting.push({ id, ...given, sources, thread, other: null, at });
}

export const assistanceAnswers: Answers<typeof operations> = {
  listRechecks: (_input, { world }) => {
    const { waiting } = assistanceOf(world);
    return { rechecks: [...waiting], waiting: waiting.length };
  },
  judgeSuggestion: ({ params, body }, { world }) => {
    const known = assistanceOf(world);
    if (known.isFailing) throw new Refused("own_decision");
    known.waiting = known.waiting.filter(({ id }) => id !== params.suggestionId);
    known.judged.push(body.judgement);
    return undefined;
  },
};
