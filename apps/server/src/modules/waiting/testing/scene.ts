/** A team with customers who wait: a server with routing, promises, status pages and waits, whose passes run when they are told to. */

import { isRefusal } from "@luwte/contract/errors.ts";
import { type ConversationId, type MessageId, newId, type PromiseId } from "@luwte/contract/ids.ts";
import * as conversationOperations from "@luwte/contract/operations/conversations.ts";
import * as promiseOperations from "@luwte/contract/operations/promises.ts";
import * as statusOperations from "@luwte/contract/operations/status.ts";
import { type Learned, learn, NOTHING_LEARNED } from "@luwte/planning/waiting/learn.ts";
import type { TestPerson } from "../../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../../testing/platform.ts";
import {
  conversations,
  type RoutingScene,
  routingScene,
  routingSceneModules,
  THE_ROUTER,
} from "../../../testing/routingScene.ts";
import { attachmentsModule } from "../../attachments/public.ts";
import { availabilitySource } from "../../availability/public.ts";
import { chatModule } from "../../chat/public.ts";
import { complianceModule, noteContact } from "../../compliance/public.ts";
import { createPeople } from "../../people/public.ts";
import { dueBetween, makePromise, openPromises, promisesModule, releasePromise } from "../../promises/public.ts";
import { statusModule } from "../../status/public.ts";
import { pass } from "../announcing/actions.ts";
import { createWaits, type ShownWait, type Waits, type Wish, waitingModule } from "../public.ts";

export type Scene = Omit<RoutingScene, "pass"> & {
  readonly t: TestPlatform;
  readonly waits: Waits;
  /** A message from a customer of their own. */
  question(given?: {
    channel?: "mail" | "chat";
    from?: string;
    language?: "nl" | "fr" | "en";
  }): Promise<ConversationId>;
  /** Ends waits, learns, announces. */
  pass(): Promise<{ ended: number; announced: number }>;
  /** The router gives what it can. */
  routeNow(): Promise<unknown>;
  look(id: ConversationId): Promise<ShownWait | null>;
  wish(id: ConversationId, wish: Partial<Wish>): ReturnType<Waits["choose"]>;
  cancel(id: ConversationId): ReturnType<Waits["cancel"]>;
  free(id: ConversationId): Promise<Date[]>;
  answer(who: TestPerson, id: ConversationId): Promise<void>;
  pathOf(id: ConversationId): Promise<string>;
  /** The agent called back, and it is heard, twice. */
  callBack(who: TestPerson, id: ConversationId): Promise<void>;
  /** As if so many waits of about `minutes` for each place in the line had been learned from. */
  learned(queue: string, minutes: number): Promise<void>;
};

const needs = {
  conversations,
  promising: {
    async make(
      work: Parameters<typeof makePromise>[0],
      made: { conversationId: ConversationId; words: string; at: Date },
    ) {
      const given = { id: newId<PromiseId>(), words: made.words, dueAt: made.at.toISOString(), provenance: null };
      const entry = await makePromise(work, { conversations }, { ...made, messageId: null, given });
      return isRefusal(entry) ? null : entry.promise.id;
    },
    release: async (work: Parameters<typeof releasePromise>[0], id: PromiseId, reason: string) =>
      void (await releasePromise(work, { conversations }, id, reason)),
    dueBetween,
  },
  noteContact,
};

/** A test of its own clock for each scene: what a process remembers of the line ends with the seconds that pass. */
export async function openHouse(): Promise<TestPlatform & { waits: Waits }> {
  const waits = createWaits(needs);
  const status = statusModule({
    conversations,
    waits,
    owedIn: async (tx, id) =>
      (await openPromises(tx, id)).map(({ words, dueAt }) => ({ words, dueAt: new Date(dueAt) })),
  });
  const chat = chatModule({
    conversations,
    people: createPeople({ availability: availabilitySource }),
    waits,
    goOnByMail: conversations.goOnByMail,
  });
  const modules = [
    ...routingSceneModules,
    chat,
    promisesModule({ conversations }),
    attachmentsModule,
    status,
    complianceModule,
    waitingModule(needs),
  ];
  return { ...(await testPlatform({ modules })), waits };
}

export async function openScene(t: TestPlatform & { waits: Waits }): Promise<Scene> {
  const { pass: routeNow, ...scene } = await routingScene(t);
  const { organisationId, lead } = scene;
  const { waits } = t;
  const work = <Result>(run: Parameters<typeof t.platform.work<Result>>[2]) =>
    t.platform.work(organisationId, THE_ROUTER, run);
  const find = async (id: ConversationId) =>
    (await t.platform.read(organisationId, (tx) => conversations.find(tx, id)))!;
  const asked = async (id: ConversationId) => ({
    organisationId,
    conversation: await find(id),
    language: "nl" as const,
    now: t.clock.now(),
  });
  return {
    ...scene,
    t,
    waits,
    routeNow,
    // One after the other, so that their order is certain.
    async question(given = {}) {
      t.clock.advance(1_000);
      return work((one) => receive(one, given));
    },
    async pass() {
      t.clock.advance(6_000);
      return (await work(pass))!;
    },
    async look(id) {
      const one = await asked(id);
      return t.platform.read(organisationId, (tx) => waits.look(tx, one));
    },
    wish: (id, wish) =>
      work((one) => waits.choose(one, id, { kind: "call", at: null, phone: "0470 12 34 56", language: "nl", ...wish })),
    cancel: (id) => work((one) => waits.cancel(one, id)),
    async free(id) {
      const one = await asked(id);
      const offer = await t.platform.read(organisationId, (tx) => waits.offer(tx, one));
      return (offer?.slots ?? []).map(({ at }) => new Date(at));
    },
    async answer(who, id) {
      const { lastMessage } = await find(id);
      await t.api(who, conversationOperations).sendMessage({
        params: { conversationId: id },
        body: {
          id: newId<MessageId>(),
          kind: "reply",
          richText: "<p>Hier is uw antwoord.</p>",
          attachmentIds: [],
          seenMessageId: lastMessage?.id ?? null,
        },
      });
    },
    async callBack(who, id) {
      const { items } = await t
        .api(who, promiseOperations)
        .listPromises({ query: { conversationId: id, states: ["open"] } });
      const params = { promiseId: items[0]!.promise.id };
      const told = await t.during(organisationId, () => t.api(who, promiseOperations).keepPromise({ params }));
      const happened = told.map((event) => ({ ...event, organisationId, at: t.clock.now() }));
      const [reaction] = waitingModule(needs).reactions!;
      for (let turn = 0; turn < 2; turn++) await reaction!.react(happened as never, t.platform);
    },
    pathOf: async (conversationId) =>
      (await t.api(lead, statusOperations).getStatusLink({ params: { conversationId } })).link.url!,
    async learned(queue, minutes) {
      const learned = JSON.stringify(learnedWaits(minutes));
      await t.platform.database
        .insertInto("wait_learned")
        .values({ organisation_id: organisationId, queue, learned, updated_at: t.clock.now() })
        .onConflict((conflict) => conflict.columns(["organisation_id", "queue"]).doUpdateSet({ learned }))
        .execute();
    },
  };
}

let people = 0;
async function receive(
  work: Parameters<typeof conversations.receiveMessage>[0],
  {
    channel = "chat" as const,
    from = `klant${++people}@x.example`,
    language = "nl" as const,
  }: NonNullable<Parameters<Scene["question"]>[0]>,
): Promise<ConversationId> {
  const received = await conversations.receiveMessage(work, {
    channel,
    from: { kind: "email", value: from, name: "Anna", verified: true },
    subject: "Fiets",
    text: "Waar blijft mijn fiets?",
    language,
    at: work.now,
  });
  if ("refused" in received) throw new Error(received.refused);
  return received.conversation.id;
}

function learnedWaits(minutes: number): Learned {
  let learned = NOTHING_LEARNED;
  for (let turn = 0; turn < 60; turn++) {
    const situation = { ahead: turn % 6, serving: 1, hour: 8 + (turn % 9) };
    const waited = (situation.ahead + 1) * minutes * 60 * (0.8 + (turn % 5) / 10);
    learned = learn(learned, { ...situation, waited, day: Math.floor(turn / 20), announced: null });
  }
  return learned;
}
