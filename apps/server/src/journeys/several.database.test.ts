/** Several processes of one Luwte: two that serve, one that works, over PostgreSQL alone and over NATS. What happens at one is seen at the other. */
import { changeOrganisation } from "@luwte/contract/operations/administration.ts";
import * as conversations from "@luwte/contract/operations/conversations.ts";
import * as demo from "@luwte/contract/operations/demo.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../testing/database.ts";
import { signIn } from "./testing/desk.ts";
import { eventually } from "./testing/eventually.ts";
import { startNats } from "./testing/nats.ts";
import { send } from "./testing/post.ts";
import { type Program, program } from "./testing/program.ts";
import { visitor, widgetOn } from "./testing/visitor.ts";

const WORKING = "works in the background";

let database: TestDatabase;
let nats: Awaited<ReturnType<typeof startNats>>;
beforeAll(async () => {
  [database, nats] = await Promise.all([testDatabase(), startNats()]);
});
afterAll(async () => {
  await nats?.[Symbol.asyncDispose]();
  await database?.drop();
});

type House = { readonly webs: readonly [Program, Program]; readonly worker: Program };

async function open(env: Record<string, string>): Promise<House & AsyncDisposable> {
  const base = { databaseUrl: database.url };
  const worker = await program({ ...base, env: { ...env, LUWTE_PARTS: "jobs" } });
  // One Luwte has one data folder: its key and its files.
  const web = () => program({ ...base, dataDir: worker.dataDir, env: { ...env, LUWTE_PARTS: "web" } });
  const webs = [await web(), await web()] as const;
  const end = async () => {
    for (const each of [...webs, worker]) await each[Symbol.asyncDispose]();
  };
  try {
    await worker.start(WORKING);
    await Promise.all(webs.map((each) => each.start()));
  } catch (error) {
    await end();
    throw error;
  }
  return { webs, worker, [Symbol.asyncDispose]: end };
}

describe.each([
  ["PostgreSQL alone", () => ({})],
  ["NATS", () => ({ NATS_URL: nats.url })],
])("over %s", (bus, env) => {
  test("a mail and a chat come in by one process, are answered at another, and leave by the third", async () => {
    await using house = await open(env());
    const [here, there] = house.webs;
    const noor = await signIn(there.url, "noor@wolenweer.example");
    await noor.api(demo).setDemoArrivals({ body: { arriving: false } });
    await noor.api({ changeOrganisation }).changeOrganisation({ body: { settings: { undoSeconds: 1 } } });
    const sanne = await signIn(there.url, "sanne@wolenweer.example");
    const stream = await sanne.beginWork();
    const subject = `Over ${bus}`;
    const question = `Chat over ${bus}`;
    await send(house.worker.smtpPort, {
      from: "eva@echt.example",
      to: "service@wolenweer.example",
      subject,
      text: "Hallo",
    });
    await stream.until(
      "conversation.changed",
      ({ conversation }) => (conversation as { subject: string }).subject === subject,
    );
    const guest = visitor(here.url, await widgetOn(`${here.url}/demo/shop`));
    await guest.say(question);
    await stream.until(
      "conversation.changed",
      ({ conversation }) => (conversation as { subject: string }).subject === question,
    );
    stream.close();
    await sanne.answer(await sanne.find(question), "Dag!");
    await eventually("the answer in the widget", async () => (await guest.heard()).at(-1) === "Dag!");
    const found = await sanne.find(subject);
    await sanne.answer(found, "Dag Eva");
    await house.worker.kill();
    await house.worker.start(WORKING);
    const left = async () =>
      (await noor.api(demo).listDemoPost()).mails.filter((mail) => mail.subject.includes(subject));
    await eventually("the mail in the post", async () => (await left()).length > 0, 100_000);
    expect(await left()).toHaveLength(1);
    const page = await sanne.api(conversations).getConversation({ params: { conversationId: found.id } });
    expect(page.messages.filter(({ direction }) => direction === "out")).toHaveLength(1);
  }, 150_000);
});
