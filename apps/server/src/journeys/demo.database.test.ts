/** The living demo as its administrator uses it: it writes by itself until told not to, and goes without a trace. */
import * as conversations from "@luwte/contract/operations/conversations.ts";
import * as demo from "@luwte/contract/operations/demo.ts";
import * as self from "@luwte/contract/operations/self.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browser } from "../testing/browser.ts";
import { type TestDatabase, testDatabase } from "../testing/database.ts";
import { type Desk, signIn } from "./testing/desk.ts";
import { eventually } from "./testing/eventually.ts";
import { send } from "./testing/post.ts";
import { type Program, program } from "./testing/program.ts";
import { contentsOf } from "./testing/rows.ts";

/** Of the server itself: what it applied, how far its reactions read, who knocked at the door. */
const OF_NOBODY = ["migrations", "reaction_positions", "sign_in_attempts"];

let database: TestDatabase;
let luwte: Program;
let noor: Desk;

beforeAll(async () => {
  database = await testDatabase();
  luwte = await program({ databaseUrl: database.url, env: { LANG: "nl_NL.UTF-8" } });
  await luwte.start("Stoppen:");
  noor = await signIn(luwte.url, "noor@wolenweer.example");
});
afterAll(async () => {
  await luwte?.[Symbol.asyncDispose]();
  await database?.drop();
});

const anonymous = () => browser(luwte.url).api(self);
const newest = async () =>
  (await noor.api(conversations).listConversations({ query: { order: "newest", limit: 1 } })).items[0]!;

describe("a demo", () => {
  test("greets in the language of the terminal, and names who can sign in at the door", async () => {
    expect(luwte.said()).toContain("Dit is een demo: een webwinkel die niet bestaat.");
    const { needsSetup, demo: shown } = await anonymous().getDoor();
    expect(needsSetup).toBe(false);
    expect(shown?.people).toContainEqual(
      expect.objectContaining({ email: "sanne@wolenweer.example", role: "agent", password: "luwte-demo" }),
    );
  });

  test("says where a real mail can be sent, and that new ones arrive until switched off", async () => {
    const { demo: before } = await noor.api(demo).getDemo();
    expect(before).toEqual({
      arriving: true,
      smtp: { host: "localhost", port: luwte.smtpPort, address: "service@wolenweer.example" },
    });
    const { demo: after } = await noor.api(demo).setDemoArrivals({ body: { arriving: false } });
    expect(after.arriving).toBe(false);
  });

  test.each(["mail", "chat"] as const)(
    "lets a %s arrive when one does not want to wait, clearly of the demo",
    async (channel) => {
      const before = await newest();
      await noor.api(demo).arriveInDemo({ body: { channel } });
      const arrived = await eventually("something new", async () => {
        const found = await newest();
        return found.id !== before.id && found;
      });
      expect(arrived).toMatchObject({ channel, demo: true, state: { kind: "open" } });
    },
  );

  test("is seen by agents, and only its administrator manages it", async () => {
    const sanne = await signIn(luwte.url, "sanne@wolenweer.example");
    expect((await sanne.api(demo).getDemo()).demo?.arriving).toBe(false);
    await expect(sanne.api(demo).removeDemo()).rejects.toMatchObject({ code: "forbidden" });
    await expect(sanne.api(demo).arriveInDemo({ body: { channel: "mail" } })).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});

describe("removing it", () => {
  test("takes everything with it, and the first run begins with the code that was printed", async () => {
    await noor.api(demo).removeDemo();
    expect(await anonymous().getDoor()).toMatchObject({ needsSetup: true, demo: null });
    await expect(noor.api(self).getSelf()).rejects.toMatchObject({ code: "not_signed_in" });
    const left = Object.entries(await contentsOf(database.url, OF_NOBODY)).filter(([, { rows }]) => rows > 0);
    expect(left.map(([name]) => name)).toEqual([]);
    const setupCode = /Inrichtcode voor de eerste keer: (\S+)/.exec(luwte.said())?.[1] ?? "";
    const { organisation } = await anonymous().setUp({
      body: {
        organisation: { name: "Bakkerij Blom" },
        person: { name: "Ida Blom", email: "ida@blom.example", password: "vier gele fietsen" },
        setupCode,
      },
    });
    expect(organisation).toMatchObject({ name: "Bakkerij Blom", demo: false });
  });

  test("shuts its mail door, and it does not come back at the next start", async () => {
    const letter = { from: "eva@echt.example", to: "service@wolenweer.example", subject: "Hallo?", text: "Hallo?" };
    await expect(send(luwte.smtpPort, letter)).rejects.toMatchObject({ responseCode: 550 });
    expect(await luwte.stop()).toBe(0);
    // Removed while the five months were still being indexed: that a message is gone is noticed, and it is left.
    expect(
      luwte
        .said()
        .split("\n")
        .filter((line) => line.includes('"level":50') && !line.includes("search_messages")),
    ).toEqual([]);
    await luwte.start("Stoppen:");
    expect(luwte.said()).not.toContain("demo");
    const ida = await signIn(luwte.url, "ida@blom.example", "vier gele fietsen");
    expect((await ida.api(demo).getDemo()).demo).toBeNull();
    expect((await ida.api(conversations).listConversations()).items).toEqual([]);
  });
});
