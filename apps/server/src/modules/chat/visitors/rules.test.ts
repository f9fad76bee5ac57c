/** Who a visitor is, and what a visitor sees. */
import { createHmac } from "node:crypto";
import type { Message } from "@luwte/contract/conversations.ts";
import { describe, expect, test } from "vitest";
import type { Visitor } from "../shapes.ts";
import {
  arrivalOf,
  channelOf,
  goesOn,
  isVisible,
  readIdentity,
  senderOf,
  subjectOf,
  widgetMessageOf,
} from "./rules.ts";

const SECRET = "a secret of the host site";
const NOW = new Date("2026-11-23T09:00:00Z");
const SECONDS = NOW.getTime() / 1000;

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
function signed(
  claims: object,
  { header = { alg: "HS256", typ: "JWT" } as object, secret = SECRET, hash = "sha256" } = {},
) {
  const content = `${part(header)}.${part(claims)}`;
  return `${content}.${createHmac(hash, secret).update(content).digest("base64url")}`;
}
const ANNA = { sub: "42", email: "Anna@Voorbeeld.NL", name: "Anna", exp: SECONDS + 300 };

describe("a signed token", () => {
  test("says who somebody is", () => {
    expect(readIdentity(signed(ANNA), SECRET, NOW)).toEqual({
      subject: "42",
      email: "anna@voorbeeld.nl",
      name: "Anna",
    });
  });
  test("may number its people", () => {
    expect(readIdentity(signed({ sub: 42, exp: ANNA.exp }), SECRET, NOW)).toEqual({
      subject: "42",
      email: null,
      name: null,
    });
  });
  test("with an address that is none still says who it is", () => {
    expect(readIdentity(signed({ ...ANNA, email: "geen adres" }), SECRET, NOW)?.email).toBeNull();
  });
  const [header, , signature] = signed(ANNA).split(".");
  test.each([
    ["of another secret", signed(ANNA, { secret: "guessed" })],
    ["that was changed afterwards", `${header}.${part({ ...ANNA, sub: "1" })}.${signature}`],
    ["without a signature", `${header}.${part(ANNA)}.`],
    ["that says it needs none", `${part({ alg: "none" })}.${part(ANNA)}.`],
    ["signed, that says it needs none", signed(ANNA, { header: { alg: "none" } })],
    ["of another method", signed(ANNA, { header: { alg: "HS512" }, hash: "sha512" })],
    ["that is over", signed({ ...ANNA, exp: SECONDS - 61 })],
    ["that has no end", signed({ sub: "42" })],
    ["that has not begun", signed({ ...ANNA, nbf: SECONDS + 61 })],
    ["of nobody", signed({ exp: ANNA.exp })],
    ["of an empty name", signed({ sub: "", exp: ANNA.exp })],
    ["with a part too many", `${signed(ANNA)}.x`],
    ["that is no JSON", `x.y.${createHmac("sha256", SECRET).update("x.y").digest("base64url")}`],
    ["that is nothing", ""],
  ])("%s proves nothing", (_, token) => expect(readIdentity(token, SECRET, NOW)).toBeNull());
});

describe("somebody arrives", () => {
  const anna = { subject: "42", email: null, name: null };
  const conversation = "c" as Visitor["conversationId"];
  const stranger = { subject: null, conversationId: null };
  const talking = { subject: null, conversationId: conversation };
  test.each([
    ["with nothing: new", null, null, null, { kind: "new" }],
    ["with a token: known", null, talking, null, { kind: "known" }],
    ["signed, for the first time: new", anna, null, null, { kind: "new" }],
    ["signed, in a browser that was a stranger's: that was them", anna, talking, null, { kind: "named" }],
    ["signed, in their own browser: known", anna, { ...talking, subject: "42" }, null, { kind: "known" }],
    ["signed, in another's browser: new", anna, { ...talking, subject: "7" }, null, { kind: "new" }],
    ["signed, known from elsewhere", anna, null, talking, { kind: "elsewhere", adopt: false }],
    [
      "signed, known from elsewhere without a word, after talking here",
      anna,
      talking,
      { subject: "42", conversationId: null },
      { kind: "elsewhere", adopt: true },
    ],
    [
      "signed, with a conversation on both sides: theirs stays, the stranger's is left to the team",
      anna,
      talking,
      { ...talking, subject: "42" },
      { kind: "elsewhere", adopt: false },
    ],
    [
      "signed, known from elsewhere, in another's browser: nothing of that other goes along",
      anna,
      { ...talking, subject: "7" },
      { subject: "42", conversationId: null },
      { kind: "elsewhere", adopt: false },
    ],
    [
      "not signed, in a browser that was: the token still counts",
      null,
      { ...stranger, subject: "42" },
      null,
      { kind: "known" },
    ],
  ] as const)("%s", (_, identity, here, elsewhere, expected) =>
    expect(arrivalOf(identity, here, elsewhere)).toEqual(expected),
  );
});

describe("to the team a visitor is", () => {
  const visitor = { subject: null, name: "Anna", email: null, emailVerified: false } as Visitor;
  const customer = { id: "k", name: "Anna" } as Parameters<typeof senderOf>[2];
  test("nobody, at first", () => expect(senderOf(visitor, "w", null)).toEqual({ kind: "anonymous", name: "Anna" }));
  test("an address that is not proven, when it was typed", () => {
    const sender = senderOf({ ...visitor, email: "anna@voorbeeld.nl" }, "w", null);
    expect(sender).toEqual({ kind: "email", value: "anna@voorbeeld.nl", name: "Anna", verified: false });
  });
  test("an address that is proven, when the site signed it", () => {
    const sender = senderOf({ ...visitor, email: "anna@voorbeeld.nl", emailVerified: true, subject: "42" }, "w", null);
    expect(sender).toEqual({ kind: "email", value: "anna@voorbeeld.nl", name: "Anna", verified: true });
  });
  test("a person of that site, when it signed no address; what was typed is only where to answer", () => {
    const sender = senderOf({ ...visitor, subject: "42", email: "anna@voorbeeld.nl" }, "w", null);
    expect(sender).toEqual({ kind: "site", value: "w/42", name: "Anna", verified: true, replyTo: "anna@voorbeeld.nl" });
  });
  test("the same customer as before, for a stranger", () => {
    expect(senderOf(visitor, "w", customer)).toEqual({ kind: "customer", customerId: "k", address: null });
  });
  test("who the site says they are, also in a conversation that they began as a stranger", () => {
    const signed = { ...visitor, email: "anna@voorbeeld.nl", emailVerified: true, subject: "42" };
    expect(senderOf(signed, "w", customer)).toMatchObject({ kind: "email", verified: true });
  });
});

test("a case that was solved last week goes on, one of last month is another matter", () => {
  const solved = (since: string) => ({ state: { kind: "solved" as const, since, by: null } });
  expect(goesOn(solved("2026-11-16T09:00:00Z"), NOW)).toBe(true);
  expect(goesOn(solved("2026-10-16T09:00:00Z"), NOW)).toBe(false);
  expect(goesOn({ state: { kind: "open", since: "2026-01-01T09:00:00Z" } }, NOW)).toBe(true);
});

test.each([
  ["open: a chat", true, "a@b.nl", false, "chat"],
  ["closed with an address: a letter", false, "a@b.nl", false, "mail"],
  ["closed without an address: a chat that waits", false, null, false, "chat"],
  ["closed, in the middle of a conversation: it goes on as it was", false, "a@b.nl", true, "chat"],
] as const)("%s", (_, open, email, goingOn, channel) => expect(channelOf(open, email, goingOn)).toBe(channel));

test.each([
  ["Waar is mijn kruik?\nBestelling 12", [], "Waar is mijn kruik?"],
  ["", ["bon.pdf"], "bon.pdf"],
  ["woord ".repeat(30), [], `${"woord ".repeat(13).trim()}…`],
  ["x".repeat(100), [], `${"x".repeat(80)}…`.replace(/x{80}/, "x".repeat(40))],
])("the subject of «%.20s»", (text, files, subject) => expect(subjectOf(text, files)).toBe(subject));

describe("a visitor sees", () => {
  const message = (direction: Message["direction"], kind: string) => ({ direction, delivery: { kind } }) as Message;
  test.each([
    ["what they wrote", "in", "none", true],
    ["an answer that has left", "out", "sent", true],
    ["an answer they have seen", "out", "seen", true],
    ["nothing that can still be taken back", "out", "queued", false],
    ["nothing that is on its way", "out", "sending", false],
    ["nothing that did not arrive", "out", "failed", false],
    ["never a note", "note", "none", false],
    ["never a note, whatever it says of itself", "note", "sent", false],
  ] as const)("%s", (_, direction, kind, expected) => expect(isVisible(message(direction, kind))).toBe(expected));

  test("an agent's first name, and files that are no part of a letter's looks", () => {
    const attachments = [
      { id: "a", name: "bon.pdf", type: "application/pdf", size: 3, inline: false, contentId: null },
      { id: "b", name: "logo.png", type: "image/png", size: 3, inline: true, contentId: "x" },
    ];
    const author = { kind: "person", personId: "p", name: "Sanne de Vries" };
    const shown = widgetMessageOf({
      id: "m",
      direction: "out",
      author,
      text: "Dag",
      attachments,
      at: "2026-11-23T10:00:00+01:00",
    } as unknown as Message);
    expect(shown).toEqual({
      id: "m",
      author: { kind: "agent", name: "Sanne" },
      text: "Dag",
      files: [{ id: "a", name: "bon.pdf", type: "application/pdf", size: 3 }],
      at: "2026-11-23T09:00:00.000Z",
    });
  });
});
