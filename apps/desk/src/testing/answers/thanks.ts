/** Thank-yous and answers of the make-believe server. */
import { ComplimentId, type ConversationId } from "@luwte/contract/ids.ts";
import type * as operations from "@luwte/contract/operations/thanks.ts";
import type { Compliment, HeldCompliment, ThanksSettings } from "@luwte/contract/thanks.ts";
import { type Answers, found } from "../answering.ts";
import type { World } from "../world.ts";

type Kept = { items: Compliment[]; held: HeldCompliment[]; settings: ThanksSettings; version: number };
const kept = new WeakMap<World, Kept>();
const TEXT = "{{link}}";

export function thanksOf(world: World): Kept {
  const settings = {
    asks: true,
    everyDays: 30,
    afterMinutes: 120,
    wall: true,
    texts: { nl: TEXT, fr: TEXT, en: TEXT },
  };
  const known = kept.get(world) ?? { items: [], held: [], settings, version: 0 };
  kept.set(world, known);
  return known;
}

let made = 0;
const nextId = () => ComplimentId.parse(`00000000-0000-7000-8000-${String(++made).padStart(12, "0")}`);

/** A customer thanks whoever is at the desk; it is told. */
export function thank(world: World, conversationId: ConversationId, words: string): Compliment {
  const at = world.now().toISOString();
  const own = { id: nextId(), conversationId, kind: "compliment" as const, words, customer: "Fatima Benali", at };
  const compliment: Compliment = { ...own, onWallSince: null, version: 1 };
  thanksOf(world).items.unshift(compliment);
  world.tell({ type: "compliment.changed", payload: { compliment } });
  return compliment;
}

export function holdBack(world: World, conversationId: ConversationId, words: string): void {
  const at = world.now().toISOString();
  const own = { id: nextId(), conversationId, kind: "compliment" as const, words, customer: "Onbekend", at };
  thanksOf(world).held.push({ ...own, forName: "Youssef", because: ["insult"] });
}

const share = (count: number, of: number) => ({ of, count, low: 0.61, high: 0.93 });
const figures = (of: number) => ({
  satisfied: share(Math.round(of * 0.8), of),
  easy: share(Math.round(of * 0.7), of),
  solved: null,
});
const NONE = { satisfied: null, easy: null, solved: null };

export const thanksAnswers: Answers<typeof operations> = {
  listCompliments: (_input, { world }) => ({ items: thanksOf(world).items, next: null }),
  setOnWall: ({ params, body }, { world }) => {
    const { items } = thanksOf(world);
    const at = items.findIndex(({ id }) => id === params.complimentId);
    const before = found(items[at]);
    const onWallSince = body.onWall ? world.now().toISOString() : null;
    const compliment = { ...before, onWallSince, version: before.version + 1 };
    items[at] = compliment;
    world.tell({ type: "compliment.changed", payload: { compliment } });
    return { compliment };
  },
  listWall: (_input, { world, person }) => ({
    on: true,
    notes: thanksOf(world)
      .items.filter(({ onWallSince }) => onWallSince !== null)
      .map(({ id, words, at }) => ({ id, words, at, name: person.name })),
  }),
  listHeldCompliments: (_input, { world }) => ({ held: thanksOf(world).held }),
  judgeCompliment: ({ params }, { world }) => {
    const known = thanksOf(world);
    known.held = known.held.filter(({ id }) => id !== params.complimentId);
    return { held: known.held };
  },
  getSurveyInsight: (_input, { world }) => ({
    from: "2026-08-17",
    until: "2026-11-16",
    asked: 64,
    answered: share(31, 64),
    all: figures(31),
    teams: world.teams.length > 0 ? [{ key: null, figures: figures(31) }] : [],
    reasons: [{ key: null, figures: figures(31) }],
    weeks: [
      { key: "2026-11-02", figures: figures(11) },
      { key: "2026-11-09", figures: NONE },
    ],
  }),
  getThanksSettings: (_input, { world }) => thanksOf(world),
  saveThanksSettings: ({ body }, { world }) => {
    Object.assign(thanksOf(world), { settings: body.settings, version: body.version + 1 });
    return thanksOf(world);
  },
};
