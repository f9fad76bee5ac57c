/** A language model elsewhere, of the make-believe server: off, with some months behind it. */
import type { WhoWords } from "@luwte/contract/endpoint.ts";
import { refuse } from "@luwte/contract/errors.ts";
import type { ReplyGot } from "@luwte/contract/operation.ts";
import type * as operations from "@luwte/contract/operations/endpoint.ts";
import type { Answers } from "../answering.ts";
import type { World } from "../world.ts";

type Shown = ReplyGot<(typeof operations)["getEndpoint"]>;
type Known = { shown: Shown; keys: string[] };

const usage = (month: string, tokens: number) => ({
  month,
  tokens,
  estimated: Math.round(tokens / 50),
  calls: Math.round(tokens / 1_800),
  failed: 3,
  unusable: 11,
});
const monthsBefore = (now: Date, months: number): string =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)).toISOString().slice(0, 7);

const first = (now: Date): Shown => ({
  settings: {
    enabled: false,
    address: "https://taal.wolenweer.example/v1",
    model: "klein-1",
    tasks: { reply: true },
    monthlyTokens: 1_000_000,
  },
  version: 1,
  hasKey: true,
  usage: usage(monthsBefore(now, 0), 412_600),
  earlier: [usage(monthsBefore(now, 2), 96_300), usage(monthsBefore(now, 1), 1_012_400)],
  breaker: { kind: "closed" },
  rung: null,
});

const known = new WeakMap<World, Known>();
export function endpointOf(world: World): Known {
  const found = known.get(world) ?? { shown: first(world.now()), keys: [] };
  known.set(world, found);
  return found;
}

const words = ({ settings: { enabled, address, model, tasks }, version }: Shown): WhoWords => ({
  version,
  tasks: { reply: enabled && tasks.reply ? { model, host: new URL(address).host } : null },
});

/** Somebody else switches it, and every desk hears it. */
export function switchEndpoint(world: World, enabled: boolean): void {
  const found = endpointOf(world);
  found.shown = {
    ...found.shown,
    version: found.shown.version + 1,
    settings: { ...found.shown.settings, enabled },
  };
  world.tell({ type: "endpoint.changed", payload: { words: words(found.shown) } });
}

export const endpointAnswers: Answers<typeof operations> = {
  getEndpoint: (_input, { world }) => endpointOf(world).shown,
  getWhoWords: (_input, { world }) => ({ words: words(endpointOf(world).shown) }),
  saveEndpoint: ({ body: { settings, version, key } }, { world }) => {
    const found = endpointOf(world);
    if (settings.address.includes("//127.")) return refuse("endpoint_address_refused");
    if (key) found.keys.push(key);
    const hasKey = key === undefined ? found.shown.hasKey : key !== null;
    found.shown = { ...found.shown, settings, version: version + 1, hasKey };
    return found.shown;
  },
  /** A model whose name begins with `stuk` answers in no form. */
  testEndpoint: (_input, { world }) =>
    endpointOf(world).shown.settings.model.startsWith("stuk")
      ? { works: false, why: "wrong_shape" }
      : { works: true, rung: "json_schema", milliseconds: 840, tokens: 212 },
  showRedacted: ({ body: { text } }) => ({
    text: text.replace("Anneke Bosmans", "[NAME_1]").replace("LW-48213", "[ORDER_1]"),
    replaced: [
      { placeholder: "[NAME_1]", kind: "NAME" },
      { placeholder: "[ORDER_1]", kind: "ORDER" },
    ],
  }),
};
