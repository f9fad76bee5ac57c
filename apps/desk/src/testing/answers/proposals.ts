/** What is proposed to who answers, on the make-believe server, and what became of it. */
import { engineOf } from "@luwte/contract/endpoint.ts";
import { type ConversationId, newId, type SuggestionId } from "@luwte/contract/ids.ts";
import type { decideSuggestion } from "@luwte/contract/operations/oversight.ts";
import type * as operations from "@luwte/contract/operations/proposals.ts";
import type { Parts, Suggestion, Task } from "@luwte/contract/oversight.ts";
import { type Answers, type Call, found } from "../answering.ts";
import type { World } from "../world.ts";
import { levelNow } from "./assistance.ts";

const kept = new WeakMap<World, Suggestion[]>();
export function suggestionsOf(world: World): Suggestion[] {
  const known = kept.get(world) ?? [];
  kept.set(world, known);
  return known;
}

/** How much was changed of what was proposed. */
export const ratios = new Map<SuggestionId, number | null>();

/** What this Luwte would answer, by conversation. */
const replies = new WeakMap<World, Map<ConversationId, Made>>();
export function repliesOf(world: World): Map<ConversationId, Made> {
  const known = replies.get(world) ?? new Map();
  replies.set(world, known);
  return known;
}

type Made = Pick<Suggestion, "id" | "conversationId" | "value" | "sources" | "confidence" | "risk" | "decided">;

/** Null where its task is off. */
export function suggest(
  { world }: Pick<Call, "world">,
  task: Task,
  made: Made,
  engine = { name: `proposals.${task}`, version: "1" },
): Suggestion | null {
  const level = levelNow(world, task);
  if (level === 0) return null;
  const known = suggestionsOf(world).find(({ id }) => id === made.id);
  if (known) return known;
  const suggestion: Suggestion = {
    ...made,
    task,
    topic: null,
    customerId: null,
    articleId: null,
    counted: [],
    engine,
    level,
    rule: "preset",
    at: world.now().toISOString(),
  };
  suggestionsOf(world).push(suggestion);
  return suggestion;
}

/** A language model elsewhere says the same in other words, after a while. */
export function wordLater(world: World, draft: Made, parts: Parts["parts"]): void {
  const by = engineOf({ model: "klein-1", host: "taal.wolenweer.example" });
  const id = newId<SuggestionId>();
  const suggestion = suggest({ world }, "reply", { ...draft, id, value: { parts } }, by);
  if (suggestion) world.whisper({ type: "draft.improved", payload: { draftId: draft.id, suggestion } });
}

export const proposalsAnswers: Answers<typeof operations & { decideSuggestion: typeof decideSuggestion }> = {
  noteFoundPromise: ({ params, body }, call) => ({
    suggestion: suggest(call, "promise", {
      id: body.id,
      conversationId: params.conversationId,
      value: { words: body.words, dueAt: body.dueAt, messageId: null },
      sources: [{ kind: "rule", id: "owed", version: null, quote: body.sentence }],
      confidence: 0.85,
      risk: "sensitive",
      decided: { kind: body.decided, at: call.world.now().toISOString() },
    }),
  }),
  proposeReply: ({ params }, call) => {
    const made = repliesOf(call.world).get(params.conversationId);
    return { suggestion: made ? suggest(call, "reply", made) : null, worded: null };
  },
  decideSuggestion: ({ params, body }, { world }) => {
    const all = suggestionsOf(world);
    const at = all.findIndex(({ id }) => id === params.suggestionId);
    const suggestion = found(all[at]);
    if (suggestion.decided) return { suggestion };
    ratios.set(suggestion.id, body.editRatio);
    all[at] = { ...suggestion, decided: { kind: body.decided, at: world.now().toISOString() } };
    return { suggestion: all[at] };
  },
};
