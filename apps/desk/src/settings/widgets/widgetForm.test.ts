/** What becomes of a chat's settings between the form and the server. */
import { expect, it } from "vitest";
import { newDraft, settingsOf } from "./widgetForm.ts";

const draft = newDraft("Winkel", "");

it("sites are a line each, and what was pasted after the host is left off", () =>
  expect(
    settingsOf({ ...draft, origins: "https://winkel.example/chat\n\n https://*.winkel.example " }).allowedOrigins,
  ).toEqual(["https://winkel.example", "https://*.winkel.example"]));
it("no sites named means any site", () => expect(settingsOf(draft).allowedOrigins).toEqual([]));
it("an empty greeting is no greeting", () =>
  expect(settingsOf({ ...draft, greetings: { nl: "Hoi", fr: "" } }).greetings).toEqual({ nl: "Hoi" }));
it("no mailbox and no statement are said as such", () =>
  expect(settingsOf(draft)).toMatchObject({ inboxId: null, privacyUrl: null }));
