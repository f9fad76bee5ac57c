/** Triage of the make-believe server: what it proposed, versions that a training adds to, and the split. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { refuse } from "@luwte/contract/errors.ts";
import { type ConversationId, SuggestionId, TriageVersionId } from "@luwte/contract/ids.ts";
import type { ReplyGot } from "@luwte/contract/operation.ts";
import type * as operations from "@luwte/contract/operations/triage.ts";
import { type Decided, proposedValue, type Suggestion } from "@luwte/contract/oversight.ts";
import type { TriageModels, TriageVersion } from "@luwte/contract/triage.ts";
import type { Answers } from "../answering.ts";
import type { World } from "../world.ts";

type Split = Omit<ReplyGot<(typeof operations)["getTriageSplit"]>, "days">;
type Kept = { suggestions: Suggestion[]; edited: unknown[]; models: TriageModels; split: Split };

const DAY = 86_400_000;
let made = 0;
const nextId = () => `00000000-0000-7000-8000-${String(++made).padStart(12, "0")}`;

function version(world: World, number: number, right: number, before: number | null): TriageVersion {
  const at = new Date(world.now().getTime() - (4 - number) * DAY).toISOString();
  const accuracy = { of: 240, count: right, low: right / 240 - 0.05, high: right / 240 + 0.04 };
  return {
    id: TriageVersionId.parse(nextId()),
    number,
    why: "nightly",
    stage: "done",
    askedAt: at,
    endedAt: at,
    read: 1_204,
    of: 1_204,
    examples: 958,
    reasons: 14,
    figures: {
      accuracy,
      calibrationError: 3.4,
      coverage: 0.41,
      words: 131,
      before: before === null ? null : { number: number - 1, count: before },
    },
    bytes: 1_843_200,
  };
}

function first(world: World): Kept {
  const versions = [version(world, 3, 176, 192), version(world, 2, 192, 188), version(world, 1, 188, null)];
  return {
    suggestions: [],
    edited: [],
    models: { versions, running: versions[1]!.id },
    split: { settings: { on: false, simple: { kind: "stay" }, complex: { kind: "stay" } }, version: 0 },
  };
}

const kept = new WeakMap<World, Kept>();
export function triageOf(world: World): Kept {
  const known = kept.get(world) ?? first(world);
  kept.set(world, known);
  return known;
}

/** Something was proposed about a conversation as it came in. */
export function propose(
  world: World,
  conversationId: ConversationId,
  given: Pick<Suggestion, "task" | "value"> & Partial<Suggestion>,
): Suggestion {
  const suggestion: Suggestion = {
    id: SuggestionId.parse(nextId()),
    topic: null,
    conversationId,
    customerId: null,
    articleId: null,
    sources: [],
    counted: [],
    confidence: 0.8,
    risk: "inward",
    engine: { name: "triage.model", version: "2" },
    level: 2,
    rule: "preset",
    at: world.now().toISOString(),
    decided: null,
    ...given,
  };
  triageOf(world).suggestions.push(suggestion);
  return suggestion;
}

function become(world: World, id: SuggestionId, kind: Decided): { suggestion: Suggestion } | null {
  const { suggestions } = triageOf(world);
  const place = suggestions.findIndex((each) => each.id === id);
  if (place < 0) return null;
  const suggestion = { ...suggestions[place]!, decided: { kind, at: world.now().toISOString() } };
  suggestions[place] = suggestion;
  world.tell({ type: "suggestion.changed", payload: { suggestion } });
  return { suggestion };
}

/** What the line of a conversation asks of oversight. */
export const proposedIn = (world: World, id: ConversationId): Suggestion[] =>
  triageOf(world).suggestions.filter(({ conversationId }) => conversationId === id);
export const putBack = (world: World, id: SuggestionId): { suggestion: Suggestion } | null =>
  become(world, id, "undone");

/** What stands in lists of what was taken over. */
function changeOf(suggestion: Suggestion): Partial<Conversation> {
  const reason = proposedValue("reason", suggestion);
  const complexity = proposedValue("complexity", suggestion);
  return {
    ...(proposedValue("urgency", suggestion) ? { priority: "high" } : {}),
    ...(reason ? { reasonId: reason.reasonId } : {}),
    ...(complexity ? { complexity: complexity.complexity } : {}),
  };
}

export const triageAnswers: Answers<typeof operations> = {
  decideTriage: ({ params, body }, { world }) => {
    const result = become(world, params.suggestionId, body.decided);
    if (!result) return refuse("not_found");
    if (body.decided === "edited") triageOf(world).edited.push(body.edited);
    const row = world.conversations.get(result.suggestion.conversationId!);
    const value = body.decided === "edited" ? (body.edited as Suggestion["value"]) : result.suggestion.value;
    if (row && body.decided !== "rejected") world.change(row.id, changeOf({ ...result.suggestion, value }));
    return result;
  },
  getTriage: (_input, { world }) => {
    const known = triageOf(world);
    // Each time somebody looks it is further.
    const [newest] = known.models.versions;
    if (newest && newest.endedAt === null) {
      const next =
        newest.stage === "reading" && newest.read < newest.of
          ? { ...newest, read: Math.min(newest.of, newest.read + 700) }
          : newest.stage === "reading"
            ? { ...newest, stage: "learning" as const }
            : { ...version(world, newest.number, 199, 192), id: newest.id, why: newest.why };
      known.models = {
        versions: [next, ...known.models.versions.slice(1)],
        running: next.endedAt === null ? known.models.running : next.id,
      };
    }
    return known.models;
  },
  trainTriage: ({ body }, { world }) => {
    const known = triageOf(world);
    const before = known.models.versions[0]!;
    const begun = { id: body.id, number: before.number + 1, why: "asked" as const, stage: "reading" as const };
    const nothing = { endedAt: null, read: 0, examples: 0, reasons: 0, figures: null, bytes: null };
    const started: TriageVersion = { ...before, ...begun, ...nothing, askedAt: world.now().toISOString() };
    known.models = { ...known.models, versions: [started, ...known.models.versions] };
    return known.models;
  },
  chooseTriageVersion: ({ body }, { world }) => {
    const known = triageOf(world);
    known.models = { ...known.models, running: body.triageVersionId };
    return known.models;
  },
  getTriageSplit: (_input, { world }) => ({
    ...triageOf(world).split,
    days: Array.from({ length: 28 }, (_, place) => ({
      day: new Date(world.now().getTime() - (27 - place) * DAY).toISOString().slice(0, 10),
      simple: (place * 7) % 11,
      complex: (place * 5) % 8,
      unsure: (place * 3) % 5,
    })),
  }),
  saveTriageSplit: ({ body }, { world }) => {
    triageOf(world).split = { settings: body.settings, version: body.version + 1 };
    return triageOf(world).split;
  },
};
