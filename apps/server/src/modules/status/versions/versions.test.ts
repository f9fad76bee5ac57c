/** A version is read once, until an event or a minute says that it may be another. */
import type { ConversationId, OrganisationId } from "@luwte/contract/ids.ts";
import { expect, test } from "vitest";
import { turns } from "../../../platform/limits/turns.ts";
import type { Happened } from "../../../platform/realtime/listening.ts";
import { tokenText } from "../../../platform/security/links.ts";
import { keepVersions } from "./actions.ts";

const ID = "0198aaaa-0000-7000-8000-000000000001" as ConversationId;
const LINK = tokenText(ID, Buffer.alloc(16, 1));

const SHOP = "0198aaaa-0000-7000-8000-00000000000a" as OrganisationId;

function stage(shop: OrganisationId | null = null) {
  let now = 0;
  let reads = 0;
  const handlers: ((happened: Happened) => void)[] = [];
  const hear = (happened: Happened) => {
    for (const handler of handlers) handler(happened);
  };
  const versions = keepVersions<string>({
    clock: () => new Date(now),
    keptFor: (read) => (read === null ? 0 : 60_000),
    dependsOn: () => shop,
    inTurn: turns(1, 1),
    onEvent: (types, handler) => {
      handlers.push((happened) => void (types.includes(happened.type as never) && handler(happened)));
      return () => undefined;
    },
  });
  const of = () => versions.of(LINK, async () => `v${++reads}`);
  const removed = (conversationId: ConversationId) =>
    hear({ type: "conversation.removed", payload: { conversationId } } as unknown as Happened);
  const switched = (organisationId: OrganisationId) =>
    hear({ type: "assistance.changed", organisationId, payload: {} } as unknown as Happened);
  return { of, removed, switched, pass: (milliseconds: number) => (now += milliseconds), versions };
}

test("ten pages at once are one question, and so are those that follow", async () => {
  const { of } = stage();
  expect(await Promise.all(Array.from({ length: 10 }, of))).toEqual(Array(10).fill("v1"));
  expect(await of()).toBe("v1");
});

test("an event of its conversation makes it be read again; of another one not", async () => {
  const { of, removed } = stage();
  await of();
  removed("0198aaaa-0000-7000-8000-000000000002" as ConversationId);
  expect(await of()).toBe("v1");
  removed(ID);
  expect(await of()).toBe("v2");
});

test("a switch makes what depends on it be read again, and nothing else", async () => {
  const [bot, plain] = [stage(SHOP), stage()];
  await Promise.all([bot.of(), plain.of()]);
  for (const { switched } of [bot, plain]) switched("0198aaaa-0000-7000-8000-00000000000b" as OrganisationId);
  expect([await bot.of(), await plain.of()]).toEqual(["v1", "v1"]);
  for (const { switched } of [bot, plain]) switched(SHOP);
  expect([await bot.of(), await plain.of()]).toEqual(["v2", "v1"]);
});

test("what only the clock changes is seen when it no longer holds", async () => {
  const { of, pass } = stage();
  await of();
  pass(59_000);
  expect(await of()).toBe("v1");
  pass(2_000);
  expect(await of()).toBe("v2");
});

test("a question that failed is asked again", async () => {
  const { versions, of } = stage();
  await expect(versions.of(LINK, () => Promise.reject(new Error("away")))).rejects.toThrow("away");
  expect(await of()).toBe("v1");
});

test("another link of the same conversation is looked at itself, and what is no link is nothing", async () => {
  const { versions, of } = stage();
  await of();
  const other = tokenText(ID, Buffer.alloc(16, 2));
  expect(await versions.of(other, async () => null)).toBeNull();
  expect(await versions.of("nothing", async () => "v9")).toBeNull();
});

test("pages read one after the other, and whoever finds too many before them is told so and asks later", async () => {
  const { versions } = stage();
  const linkTo = (number: number) =>
    tokenText(`0198aaaa-0000-7000-8000-00000000001${number}` as ConversationId, Buffer.alloc(16, 1));
  const ends: (() => void)[] = [];
  const slow = () => new Promise<string>((resolve) => ends.push(() => resolve("v")));
  const [first, second, third] = [1, 2, 3].map((number) => versions.of(linkTo(number), slow));
  await expect(third).rejects.toMatchObject({ refusal: { refused: "busy" } });
  expect(ends.length).toBe(1);
  ends[0]!();
  expect(await first).toBe("v");
  await expect.poll(() => ends.length).toBe(2);
  ends[1]!();
  expect(await second).toBe("v");
  expect(await versions.of(linkTo(3), async () => "v")).toBe("v");
});
