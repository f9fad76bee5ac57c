/** What a customer with a link can see and do, and what nobody without one can. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { newId } from "@luwte/contract/ids.ts";
import * as conversationOperations from "@luwte/contract/operations/conversations.ts";
import * as operations from "@luwte/contract/operations/status.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { TestPerson } from "../../testing/people.ts";
import type { TestPlatform } from "../../testing/platform.ts";
import { statusUrlOf } from "./public.ts";
import { openScene, type Scene } from "./testing/scene.ts";

const HOUR = 3_600_000;
let scene: Scene;
let t: TestPlatform;
let agent: TestPerson;
let id: ConversationId;
let path: string;

beforeAll(async () => {
  scene = await openScene();
  ({ t, agent } = scene);
});
afterAll(() => t.close());

beforeEach(async () => {
  // Every test has buckets of its own: hours apart they are full again.
  t.clock.advance(3 * HOUR);
  scene.owed = [];
  id = await scene.question("Waar blijft mijn fiets?");
  path = await scene.pathOf(id);
});

const desk = () => t.api(agent, conversationOperations);
const messages = async () => (await desk().getConversation({ params: { conversationId: id } })).messages;

async function get(of = path, cookie = ""): Promise<{ status: number; text: string }> {
  const answer = await fetch(`${t.url}${of}`, { headers: { cookie }, redirect: "manual" });
  return { status: answer.status, text: await answer.text() };
}

type Fields = Record<string, string | File>;
async function post(to: string, fields: Fields, cookie = "", headers: Record<string, string> = {}) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const answer = await fetch(`${t.url}${path}/${to}`, {
    method: "POST",
    body,
    redirect: "manual",
    headers: { cookie, ...headers },
  });
  return {
    status: answer.status,
    text: await answer.text(),
    cookie: answer.headers.get("set-cookie")?.split(";")[0] ?? "",
  };
}
const pass = async (): Promise<string> => (await post("check", { email: "Anna@x.example" })).cookie;

describe("who has the link", () => {
  test("sees how it stands and what is next, and nothing of what was said", async () => {
    scene.owed = [{ words: "Wij bellen u morgen.", dueAt: new Date(t.clock.now().getTime() + 20 * HOUR) }];
    const { status, text } = await get();
    expect(status).toBe(200);
    expect(text).toContain("Uw vraag is aangekomen");
    expect(text).toContain("U hoort van ons");
    expect(text).not.toMatch(/Waar blijft|bellen|Anna|anna@/);
  });

  test("sees the whole after giving an address of the conversation, and notes never", async () => {
    await desk().sendMessage({
      params: { conversationId: id },
      body: { id: newId(), kind: "note", richText: "<p>Lastige klant?</p>", seenMessageId: null },
    });
    const cookie = await pass();
    expect(cookie).toMatch(/^luwte-status=/);
    const { text } = await get(path, cookie);
    expect(text).toContain("Waar blijft mijn fiets?");
    expect(text).not.toContain("Lastige");
  });

  test("is asked for no address where there is none, until one is left in the chat", async () => {
    const of = await scene.pathOf(await scene.chat("Waar blijft mijn fiets?"));
    expect((await get(of)).text).toContain("Open de chat");
    expect((await get(of)).text).not.toMatch(/Bent u het|Waar blijft/);
    scene.left = ["anna@x.example"];
    expect((await get(of)).text).toContain("Bent u het?");
    scene.left = [];
  });

  test("is told that an address is another's, and may try only a few", async () => {
    const first = await post("check", { email: "bea@x.example" });
    expect([first.status, first.cookie]).toEqual([422, ""]);
    const answers = [];
    for (let tries = 0; tries < 6; tries++) answers.push((await post("check", { email: `${tries}@x.example` })).status);
    expect(answers).toContain(429);
    expect((await post("check", { email: "anna@x.example" })).status).toBe(429);
  });

  test("does nothing without having passed", async () => {
    expect((await post("messages", { text: "Hallo" })).status).toBe(404);
    expect((await post("solved", {})).status).toBe(404);
    expect((await messages()).length).toBe(1);
  });
});

describe("who passed the check", () => {
  test("writes, with a file, once however often the form is sent", async () => {
    const cookie = await pass();
    const form = {
      key: newId<string>(),
      text: "Nog iets:",
      file: new File(["punt"], "lijst.txt", { type: "text/plain" }),
    };
    expect((await post("messages", form, cookie)).status).toBe(303);
    expect((await post("messages", form, cookie)).status).toBe(303);
    const [, added, ...more] = await messages();
    expect(more).toEqual([]);
    expect(added).toMatchObject({ direction: "in", text: "Nog iets:", attachments: [{ name: "lijst.txt", size: 4 }] });
    const page = await get(`${path}?done=received`, cookie);
    expect(page.text).toContain("Uw bericht is aangekomen.");
    const file = `${path}/files/${added!.attachments[0]!.id}`;
    expect(await get(file, cookie)).toEqual({ status: 200, text: "punt" });
    expect((await get(file)).status).toBe(404);
  });

  test("is told what cannot be taken, and keeps the words", async () => {
    const cookie = await pass();
    const large = new File([new Uint8Array(10 * 1024 * 1024 + 1)], "groot.pdf", { type: "application/pdf" });
    const answer = await post("messages", { text: "Mijn woorden", file: large }, cookie);
    expect([answer.status, answer.text.includes("te groot"), answer.text.includes("Mijn woorden")]).toEqual([
      422,
      true,
      true,
    ]);
    const program = new File(["x"], "x.exe", { type: "application/x-msdownload" });
    expect((await post("messages", { text: "x", file: program }, cookie)).text).toContain("soort bestand");
    expect((await post("messages", { text: " " }, cookie)).status).toBe(422);
    expect((await messages()).length).toBe(1);
  });

  test("says that it is solved, and the team reads who said so", async () => {
    const cookie = await pass();
    expect((await post("solved", {}, cookie)).status).toBe(303);
    const { conversation, activities } = await desk().getConversation({ params: { conversationId: id } });
    expect(conversation.state.kind).toBe("solved");
    expect(activities.map(({ code }) => code)).toContain("customer_solved");
    await post("messages", { text: "Toch niet." }, cookie);
    expect((await desk().getConversation({ params: { conversationId: id } })).conversation.state.kind).toBe("open");
  });

  test("asks for another way, in words that the team reads", async () => {
    const cookie = await pass();
    await post("contact", { how: "phone", detail: "06 1234 5678, na vijven" }, cookie);
    expect((await messages()).at(-1)!.text).toBe("Ik heb liever dat u mij belt. 06 1234 5678, na vijven");
  });

  test("is not believed when the form came from another site, or for another question", async () => {
    const cookie = await pass();
    expect((await post("solved", {}, cookie, { "sec-fetch-site": "cross-site" })).status).toBe(404);
    id = await scene.question("Iets anders", "bea@x.example");
    path = await scene.pathOf(id);
    expect((await get(path, cookie)).text).not.toContain("Iets anders");
  });
});

describe("a link", () => {
  test("that was taken back, made anew or grew old opens nothing, and a stranger cannot tell which", async () => {
    const cookie = await pass();
    const gone = (await get("/s/nothing")).text;
    const old = path;
    await t.api(agent, operations).renewStatusLink({ params: { conversationId: id } });
    path = await scene.pathOf(id);
    expect(path).not.toBe(old);
    expect(await get(old, cookie)).toEqual({ status: 404, text: gone });
    expect((await get()).status).toBe(200);
    expect((await t.api(agent, operations).revokeStatusLink({ params: { conversationId: id } })).link.url).toBeNull();
    expect(await get()).toEqual({ status: 404, text: gone });
    await t.api(agent, operations).renewStatusLink({ params: { conversationId: id } });
    path = await scene.pathOf(id);
    t.clock.advance(91 * 24 * HOUR);
    expect(await get()).toEqual({ status: 404, text: gone });
  });

  test("of one conversation with the mark of another opens nothing", async () => {
    const other = await scene.question("Een andere", "bea@x.example");
    const [mine, theirs] = [
      Buffer.from(path.slice(3), "base64url"),
      await t.api(agent, operations).getStatusLink({ params: { conversationId: other } }),
    ];
    const mark = Buffer.from(theirs.link.url!.slice(3), "base64url").subarray(16);
    const mixed = Buffer.concat([mine.subarray(0, 16), mark]).toString("base64url");
    expect((await get(`/s/${mixed}`)).status).toBe(404);
  });

  test("goes into mails only where somebody outside can open it", async () => {
    const { secrets, settings } = t.platform;
    const of = (publicUrl: string | null, demo: boolean) =>
      t.platform.read(agent.organisationId, (tx) =>
        statusUrlOf({ secrets, settings: { ...settings, publicUrl, port: 4100 } }, tx, { id, demo }),
      );
    expect(await of("https://luwte.shop.example/", false)).toBe(`https://luwte.shop.example${path}`);
    expect(await of(null, true)).toBe(`http://localhost:4100${path}`);
    expect(await of(null, false)).toBeNull();
    await t.api(agent, operations).revokeStatusLink({ params: { conversationId: id } });
    expect(await of("https://luwte.shop.example/", false)).toBeNull();
  });
});

test("a page that asks for news is told when there is some that it shows", async () => {
  const version = async () => JSON.parse((await get(`${path}/state`)).text).version as string;
  const before = await version();
  await desk().sendMessage({
    params: { conversationId: id },
    body: { id: newId(), kind: "note", richText: "<p>Onder ons.</p>", seenMessageId: null },
  });
  expect(await version()).toBe(before);
  await desk().setConversationState({ params: { conversationId: id }, body: { kind: "solved" } });
  await expect.poll(version, { timeout: 10_000 }).not.toBe(before);
});
