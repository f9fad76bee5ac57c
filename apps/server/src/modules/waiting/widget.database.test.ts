/** The widget's calls about a wait, against a server: what a visitor reads in the session, and chooses over `/wait`. */
import * as chatOperations from "@luwte/contract/operations/chat.ts";
import type { SessionReply, WaitReply } from "@luwte/contract/widget/protocol.ts";
import { WidgetSettings } from "@luwte/contract/widget/widget.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, openScene, type Scene } from "./testing/scene.ts";

let t: Awaited<ReturnType<typeof openHouse>>;
let scene: Scene;
let base: string;
let token = "";
beforeAll(async () => {
  t = await openHouse();
  scene = await openScene(t);
  const administrator = await t.person("administrator", { organisationId: scene.organisationId });
  const settings = WidgetSettings.parse({ name: "De Blauwe Kruik" });
  const { widget } = await t.api(administrator, chatOperations).createWidget({ body: settings });
  base = `${t.url}/widget/api/${widget.key}`;
  token = (await session()).visitorToken;
  await post("/messages", { id: crypto.randomUUID(), text: "Waar blijft mijn fiets?", fileIds: [] });
  await scene.pass();
});
afterAll(() => t.close());

async function post<Value>(path: string, body: object): Promise<Value> {
  const headers = { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const response = await fetch(base + path, { method: "POST", headers, body: JSON.stringify(body) });
  return (await response.json()) as Value;
}
const session = () =>
  post<SessionReply>("/session", {
    visitorToken: token,
    language: "fr",
    page: { url: "https://x.example/", title: "x" },
  });
const wait = (body: object) => post<WaitReply>("/wait", body);

test("a visitor reads where they stand in their own language", async () => {
  expect((await session()).conversation?.wait).toEqual({
    title: "Votre place et l’attente",
    lines: [
      "C’est bientôt votre tour : vous êtes le prochain.",
      "Nous ne savons pas encore combien de temps cela prendra.",
    ],
    chosen: null,
    choose: "Vous préférez ne pas attendre ?",
  });
});

test("a mail needs an address, a call a number that can be called, and a time that is free", async () => {
  expect(await wait({ kind: "mail" })).toMatchObject({ wrong: true, said: expect.stringContaining("adresse e-mail") });
  const { offer } = await wait({ kind: "look" });
  const at = offer!.slots[0]!.at;
  expect(await wait({ kind: "call", at, phone: "bientôt" })).toMatchObject({ wrong: true, wait: { chosen: null } });
  expect(await wait({ kind: "call", at: "2026-03-07T12:00:00.000Z", phone: "0470 12 34 56" })).toMatchObject({
    wrong: true,
    said: expect.stringContaining("vient d’être pris"),
  });
  expect(await wait({ kind: "call", at, phone: "0470 12 34 56" })).toMatchObject({
    wrong: false,
    wait: { chosen: "call", lines: [expect.stringContaining("Nous vous appelons")], choose: "Choisir autre chose" },
  });
});

test("an address that comes with the choice is where the answer goes, and waiting after all takes it back", async () => {
  expect(await wait({ kind: "mail", email: "anna@x.example" })).toMatchObject({
    wrong: false,
    wait: { chosen: "mail" },
  });
  expect((await session()).visitor.email).toBe("anna@x.example");
  expect(await wait({ kind: "none" })).toMatchObject({ wrong: false, said: "Vous êtes de nouveau en attente." });
  expect(await wait({ kind: "dance" })).toMatchObject({ code: "invalid_request" });
});
