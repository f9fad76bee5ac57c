/** Chat with a server and a database: visitors come, write, read and leave; agents answer; nothing is lost, doubled or shown to somebody else. */
import { newId } from "@luwte/contract/ids.ts";
import * as chatOperations from "@luwte/contract/operations/chat.ts";
import * as conversationOperations from "@luwte/contract/operations/conversations.ts";
import { WidgetSettings } from "@luwte/contract/widget/widget.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deliveryJobs } from "./delivery/jobs.ts";
import { openShop, type Shop } from "./testing/scene.ts";
import type { WidgetClient } from "./testing/widgetClient.ts";

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.t.close());

async function arrived(): Promise<WidgetClient> {
  const visitor = shop.visitor();
  await visitor.begin();
  return visitor;
}
async function talking(text = "Waar is mijn kruik?"): Promise<WidgetClient> {
  const visitor = await arrived();
  expect((await visitor.say(text)).status).toBe(200);
  await visitor.begin();
  return visitor;
}
const desk = () => shop.t.api(shop.agent, conversationOperations);

describe("a conversation", () => {
  test("comes in with its first message, as a chat of this widget", async () => {
    await talking("Waar is mijn kruik?\nBestelling 12");
    const conversation = await shop.newest();
    expect(conversation).toMatchObject({
      channel: "chat",
      widgetId: shop.widget.id,
      subject: "Waar is mijn kruik?",
      language: "nl",
    });
    expect(conversation.state.kind).toBe("open");
  });

  test("the same message again, also at the same moment, is one message in one conversation", async () => {
    const visitor = await arrived();
    const id = newId();
    const answers = await Promise.all(Array.from({ length: 5 }, () => visitor.say("dubbel?", { id })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const again = await visitor.say("dubbel?", { id });
    expect(again.body).toMatchObject({ message: { id } });
    expect((await visitor.begin()).messages.map(({ text }) => text)).toEqual(["dubbel?"]);
    const { items } = await desk().listConversations({});
    expect(items.filter(({ subject }) => subject === "dubbel?")).toHaveLength(1);
  });

  test("an id that is another's message is refused, and tells nothing of it", async () => {
    const other = await talking("van een ander");
    const [message] = other.session!.messages;
    const visitor = await talking();
    const refused = await visitor.say("van mij", { id: message!.id });
    expect(refused.status).toBe(409);
    expect(JSON.stringify(refused.body)).not.toContain("van een ander");
  });

  test("an answer is heard as it leaves, with a first name, and is seen when it was read", async () => {
    const visitor = await talking();
    await visitor.listen();
    await shop.answer("Ik zoek het op.");
    await visitor.until(() => visitor.texts().includes("Ik zoek het op."));
    const answer = visitor.heard.find((event) => event.type === "message")!;
    expect(answer).toMatchObject({ message: { author: { kind: "agent", name: "Sanne" } } });
    const { id } = (answer as { message: { id: string } }).message;
    expect((await visitor.call("/read", { upTo: id })).status).toBe(204);
    const page = await desk().getConversation({ params: { conversationId: (await shop.newest()).id } });
    expect(page.messages.at(-1)!.delivery.kind).toBe("seen");
    visitor.hangUp();
  });

  test("a note is never said", async () => {
    const visitor = await talking();
    await visitor.listen();
    const { id, lastMessage } = await shop.newest();
    const note = {
      id: newId<never>(),
      kind: "note" as const,
      richText: "<p>lastige klant</p>",
      seenMessageId: lastMessage!.id,
    };
    await desk().sendMessage({ params: { conversationId: id }, body: note });
    await shop.answer("Goedemiddag!");
    await visitor.until(() => visitor.texts().includes("Goedemiddag!"));
    expect(JSON.stringify([visitor.heard, await visitor.begin()])).not.toContain("lastige klant");
    visitor.hangUp();
  });

  test("what stands in the stream after a session is what the next session says", async () => {
    const visitor = await talking();
    await visitor.listen();
    await shop.answer("een");
    await visitor.say("twee");
    await shop.answer("drie");
    await visitor.until(() => visitor.texts().length >= 3);
    const { messages, conversation } = await visitor.begin();
    expect(messages.map(({ text }) => text).slice(1)).toEqual(visitor.texts());
    const state = visitor.heard.findLast((event) => event.type === "state" || event.type === "read");
    expect(state).toBeDefined();
    expect(conversation!.agentReadUpTo).not.toBeNull();
    visitor.hangUp();
  });

  test("who comes back with an old cursor is told to load afresh, with the present one hears nothing", async () => {
    const visitor = await talking();
    const old = visitor.session!.cursor;
    await shop.answer("terwijl u weg was");
    await visitor.listen(old);
    await visitor.until((heard) => heard.some(({ type }) => type === "resync"));
    await visitor.begin();
    visitor.heard.length = 0;
    await visitor.listen();
    await new Promise((later) => setTimeout(later, 100));
    expect(visitor.heard).toEqual([]);
    visitor.hangUp();
  });

  test("a case that was solved long ago is left alone: a new one begins, of the same customer", async () => {
    const visitor = await talking("de eerste zaak");
    const first = await shop.newest();
    await desk().setConversationState({ params: { conversationId: first.id }, body: { kind: "solved" } });
    await visitor.say("nog iets");
    expect((await shop.newest()).id).toBe(first.id);
    await desk().setConversationState({ params: { conversationId: first.id }, body: { kind: "solved" } });
    shop.t.clock.advance(15 * 24 * 3_600_000);
    await visitor.say("iets heel anders");
    const second = await shop.newest();
    expect(second.id).not.toBe(first.id);
    expect(second.customer.id).toBe(first.customer.id);
  });
});

describe("meanwhile", () => {
  test("who writes is told to the visitor, who looks has read it, and nobody writes for ever", async () => {
    const visitor = await talking();
    await visitor.listen();
    const params = { conversationId: (await shop.newest()).id };
    await desk().showPresence({ params, body: { state: "writing" } });
    await visitor.until((heard) =>
      heard.some((event) => event.type === "typing" && event.typing && event.name === "Sanne"),
    );
    await desk().showPresence({ params, body: { state: "gone" } });
    await visitor.until((heard) => heard.some((event) => event.type === "typing" && !event.typing));
    const { conversation, messages } = await visitor.begin();
    expect(conversation!.agentReadUpTo).toBe(messages[0]!.at);
    visitor.hangUp();
  });

  test("a visitor who types is shown to the team, and that they stopped", async () => {
    const visitor = await talking();
    const { id } = await shop.newest();
    const heard: unknown[] = [];
    const end = shop.t.platform.onPassing(["customer.typing"], ({ payload }) => heard.push(payload));
    for (const typing of [true, false]) expect((await visitor.call("/typing", { typing })).status).toBe(204);
    end();
    expect(heard).toEqual([
      { conversationId: id, typing: true },
      { conversationId: id, typing: false },
    ]);
  });

  test("a visitor has so many lines and no more", async () => {
    const visitor = await talking();
    const same = Array.from({ length: 6 }, () =>
      Object.assign(shop.visitor(), { token: visitor.token, session: visitor.session }),
    );
    for (const line of same) await line.listen();
    await expect(visitor.listen()).rejects.toThrow("429");
    for (const line of same) line.hangUp();
  });
});

describe("files", () => {
  test("go along with a message, and come back to their own conversation only", async () => {
    const visitor = await arrived();
    const file = await visitor.upload("bon é.txt", "text/plain", "inhoud");
    expect(file).toMatchObject({ status: 200, name: "bon é.txt", size: 6 });
    await visitor.say("zie bijlage", { fileIds: [file.id] });
    const [message] = (await visitor.begin()).messages;
    expect(message!.files).toMatchObject([{ name: "bon é.txt", type: "text/plain", size: 6 }]);
    const response = await visitor.download(message!.files[0]!.id);
    expect(await response.text()).toBe("inhoud");
    expect(response.headers.get("content-disposition")).toMatch(/^attachment/);
    const other = await talking();
    expect((await other.download(message!.files[0]!.id)).status).toBe(404);
  });

  test("a stranger's file cannot be sent along", async () => {
    const owner = await arrived();
    const file = await owner.upload("geheim.txt", "text/plain", "x");
    const thief = await arrived();
    const { status } = await thief.say("van mij?", { fileIds: [file.id] });
    expect(status).toBe(404);
  });

  test("a kind that nobody can open, and more than may be, are refused", async () => {
    const visitor = await arrived();
    expect((await visitor.upload("a.exe", "application/x-msdownload", "MZ")).status).toBe(422);
    expect((await visitor.upload("a.txt", "text/plain", "x".repeat(10_000_001))).status).toBe(413);
  });

  test("a message that is sent again keeps its files", async () => {
    const visitor = await arrived();
    const { id } = await visitor.upload("bon.txt", "text/plain", "x");
    const message = { id: newId(), fileIds: [id] };
    await visitor.say("", message);
    expect((await visitor.say("", message)).body).toMatchObject({ message: { files: [{ name: "bon.txt" }] } });
  });
});

describe("leaving", () => {
  test("an answer that was not seen goes by mail once, when the visitor is gone and gave an address", async () => {
    const visitor = await talking();
    await visitor.call("/address", { email: "weg@klant.example", name: "Wega" });
    await shop.answer("Hij is onderweg.");
    await shop.answer("Morgen bezorgd.");
    await shop.t.runJobs();
    expect(shop.mailed).toEqual([]);
    shop.t.clock.advance(130_000);
    await shop.t.runJobs();
    expect(shop.mailed.map(({ to, messages }) => [to, messages.map(({ text }) => text)])).toEqual([
      [{ email: "weg@klant.example", name: "Wega" }, ["Hij is onderweg.", "Morgen bezorgd."]],
    ]);
    shop.t.clock.advance(3_600_000);
    await shop.t.runJobs();
    expect(shop.mailed).toHaveLength(1);
    const page = await desk().getConversation({ params: { conversationId: (await shop.newest()).id } });
    expect(page.activities.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["address_given", "went_on_by_mail"]),
    );
    shop.mailed.length = 0;
  });

  test("whoever waits and goes away is said to have left once, as of when they were here; not who is answered", async () => {
    const codes = async (id: Parameters<ReturnType<typeof desk>["getConversation"]>[0]["params"]["conversationId"]) =>
      (await desk().getConversation({ params: { conversationId: id } })).activities.map(({ code }) => code);
    await talking("Is er iemand?");
    const left = await shop.newest();
    await talking("En voor mij?");
    const answered = await shop.newest();
    await shop.answer("Jazeker.");
    shop.t.clock.advance(11 * 60_000);
    await shop.t.runJobs();
    expect([await codes(left.id), await codes(answered.id)]).toEqual([["left_waiting"], []]);
    shop.t.clock.advance(3_600_000);
    await shop.t.runJobs();
    expect(await codes(left.id)).toEqual(["left_waiting"]);
  });

  test("whoever comes back after a mail sees the answer once, not the mail that repeats it", async () => {
    const visitor = await talking();
    await visitor.call("/address", { email: "terug@klant.example", name: null });
    await shop.answer("Hij ligt klaar.");
    shop.t.clock.advance(130_000);
    await shop.t.runJobs();
    const conversation = await shop.newest();
    const page = await desk().getConversation({ params: { conversationId: conversation.id } });
    expect(page.messages.map(({ channel }) => channel)).toEqual(["chat", "chat", "mail"]);
    expect((await visitor.begin()).messages.map(({ text }) => text)).toEqual([
      "Waar is mijn kruik?",
      "Hij ligt klaar.",
    ]);
    await visitor.say("Ik haal hem op.");
    expect((await shop.newest()).id).toBe(conversation.id);
    shop.mailed.length = 0;
  });

  test("what was read is not mailed", async () => {
    const visitor = await talking();
    await visitor.call("/address", { email: "las@klant.example", name: null });
    await shop.answer("Gelezen?");
    const answer = (await visitor.begin()).messages.at(-1)!;
    await visitor.call("/read", { upTo: answer.id });
    shop.t.clock.advance(130_000);
    await shop.t.runJobs();
    expect(shop.mailed).toEqual([]);
  });

  test("whoever never gave an address gets no mail, and finds the answer when they come back", async () => {
    const visitor = await talking();
    await shop.answer("Bent u er nog?");
    shop.t.clock.advance(130_000);
    await shop.t.runJobs();
    expect(shop.mailed).toEqual([]);
    expect((await visitor.begin()).messages.at(-1)!.text).toBe("Bent u er nog?");
  });
});

describe("outside opening hours", () => {
  const never = { week: [[], [], [], [], [], [], [{ from: "09:00", to: "10:00" }]], exceptions: [] };
  test("the widget says when somebody is there, and a message with an address is a letter", async () => {
    const inbox = newId<never>();
    await shop.t.platform.work(shop.agent.organisationId, { kind: "system", name: "test" }, ({ tx, organisationId }) =>
      tx
        .insertInto("inboxes")
        .values({ id: inbox, organisation_id: organisationId, name: "Service", address: "service@shop.example" })
        .execute(),
    );
    const { widget } = await shop.makeWidget({ hours: never as never, inboxId: inbox });
    const visitor = shop.visitor(widget);
    const { body } = await visitor.call("/config?language=fr");
    expect(body).toMatchObject({ language: "fr", availability: { open: false } });
    expect((body.availability as { changesAt: string }).changesAt).toMatch(/T08:00:00.000Z$/);
    await visitor.begin();
    await visitor.say("Kan ik ruilen?", { address: { email: "nacht@klant.example", name: "Nel" } });
    expect(await shop.newest()).toMatchObject({ channel: "mail", inboxId: inbox, customer: { name: "Nel" } });
    expect((await visitor.begin()).visitor).toMatchObject({ email: "nacht@klant.example", verified: false });
  });
});

describe("administrators", () => {
  const api = () => shop.t.api(shop.administrator, chatOperations);
  test("make, change and remove widgets; the secret is shown once and kept sealed", async () => {
    const { widget, secret } = await shop.makeWidget({ name: "Eerst" });
    expect(JSON.stringify(await api().listWidgets())).not.toContain(secret);
    const { id: _, key: _k, demo: _d, version, ...settings } = widget;
    const params = { params: { widgetId: widget.id } };
    const saved = await api().saveWidget({ ...params, body: { ...settings, name: "Daarna", version } });
    expect(saved.widget).toMatchObject({ name: "Daarna", key: widget.key, version: version + 1 });
    await expect(api().saveWidget({ ...params, body: { ...settings, version } })).rejects.toMatchObject({
      code: "changed_meanwhile",
    });
    await api().removeWidget(params);
    await expect(api().removeWidget(params)).rejects.toMatchObject({ code: "not_found" });
    const row = await shop.t.platform.database.selectFrom("widgets").select("secret").executeTakeFirst();
    expect(row!.secret.toString()).not.toContain(secret);
  });

  test("an inbox of another organisation cannot be named", async () => {
    await expect(
      api().createWidget({ body: WidgetSettings.parse({ name: "x", inboxId: newId() }) }),
    ).rejects.toMatchObject({ code: "not_found" });
  });

  test("agents see widgets and may not change them", async () => {
    const agent = shop.t.api(shop.agent, chatOperations);
    expect((await agent.listWidgets()).widgets.length).toBeGreaterThan(0);
    await expect(agent.createWidget({ body: WidgetSettings.parse({ name: "x" }) })).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});

const forget = () =>
  deliveryJobs(shop.needs)
    .find(({ name }) => name === "chat.forget")!
    .run({} as never, { platform: shop.t.platform, now: shop.t.clock.now() } as never);

test("what nobody needs is forgotten: unsent files, strangers who never wrote, tokens of a year", async () => {
  const visitor = await arrived();
  await visitor.upload("vergeten.txt", "text/plain", "x");
  const kept = await talking("die blijft");
  shop.t.clock.advance(40 * 24 * 3_600_000);
  await kept.begin();
  await forget();
  expect((await visitor.say("bent u er?")).status).toBe(401);
  expect((await kept.begin()).messages.map(({ text }) => text)).toEqual(["die blijft"]);
  const left = await shop.t.platform.database.selectFrom("visitor_files").select("name").execute();
  expect(left.filter(({ name }) => name === "vergeten.txt")).toEqual([]);
});
