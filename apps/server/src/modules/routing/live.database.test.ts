/**
 * The whole chain at work, with nobody calling the router: a mail comes in and is somebody's; somebody finishes and the next is theirs. Alone it takes some
 * forty milliseconds each; beside other tests the stream of events may be held up by their transactions, and then the sweep does it.
 */
import type { ConversationId, PersonId } from "@luwte/contract/ids.ts";
import * as conversationOperations from "@luwte/contract/operations/conversations.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestPlatform, testPlatform } from "../../testing/platform.ts";
import {
  conversations,
  type RoutingScene,
  routingNeeds,
  routingScene,
  routingSceneModules,
} from "../../testing/routingScene.ts";
import { runRoutingSweep } from "./jobs.ts";

let t: TestPlatform;
let scene: RoutingScene;
let stopSweeping: () => Promise<void>;
beforeAll(async () => {
  t = await testPlatform({ modules: routingSceneModules, work: true });
  scene = await routingScene(t);
  stopSweeping = await runRoutingSweep(t.platform, routingNeeds);
});
afterAll(async () => {
  await stopSweeping();
  await t.close();
});

const untilHeldBy = (id: ConversationId, personId: PersonId) =>
  expect.poll(() => scene.holder(id), { timeout: 60_000, interval: 10 }).toBe(personId);

async function writes(name: string): Promise<ConversationId> {
  const received = await t.platform.work(scene.organisationId, { kind: "system", name: "mail" }, (work) =>
    conversations.receiveMessage(work, {
      channel: "mail",
      from: { kind: "email", value: `${name}@example.org`, name, verified: true },
      subject: "Vraag",
      text: "Waar blijft mijn pakje?",
      at: t.clock.now(),
    }),
  );
  if (!("conversation" in received)) throw new Error(received.refused);
  return received.conversation.id;
}

it("what arrives is somebody's, and who finishes gets the next", async () => {
  const sanne = await scene.agent("Sanne");
  const first = await writes("ilse");
  await untilHeldBy(first, sanne.id);
  const others = await Promise.all(Array.from({ length: 8 }, (_, index) => writes(`klant${index}`)));
  const given = async () => (await Promise.all(others.map(scene.holder))).filter(Boolean).length;
  await expect.poll(given, { timeout: 60_000, interval: 10 }).toBe(7);
  const holders = await Promise.all(others.map(scene.holder));
  const next = others[holders.indexOf(null)]!;
  const params = { params: { conversationId: first } };
  await t.api(sanne, conversationOperations).setConversationState({ ...params, body: { kind: "solved" } });
  await untilHeldBy(next, sanne.id);
});
