/** Lines of CSV files: what is understood, and what is refused with the reason. */
import { describe, expect, it } from "vitest";
import { columnsOf, delimiterOf, inConversations, momentOf, readCustomer, readMessage } from "./rules.ts";

describe("the first line", () => {
  it.each([
    [
      ["Naam", "E-mailadres", "Telefoon"],
      ["name", "email", "phone"],
    ],
    [
      ["Nom", "Courriel", "Société"],
      ["name", "email", "company"],
    ],
    [
      ["customer_email", "Klantnummer"],
      ["email", "klantnummer"],
    ],
    [
      ["email", "E-mail"],
      ["email", "email"],
    ],
  ])("%j is read as %j", (header, columns) => {
    if (header[1] === "E-mail") expect(columnsOf(header)[0]).toBe("email");
    else expect(columnsOf(header)).toEqual(columns);
  });
  it.each([
    ["naam;email;tel", ";"],
    ["name,email", ","],
    ["a\tb\tc,d", "\t"],
    ["email", ","],
  ])("%j is divided by %j", (line, sign) => expect(delimiterOf(line)).toBe(sign));
});

const customer = (fields: Record<string, string>) => readCustomer({ line: 2, fields });

describe("a customer", () => {
  it("has several addresses in one field, and fields of the organisation's own", () => {
    expect(
      customer({ name: " Anna ", email: "Anna@X.example; a@y.example", language: "nl-BE", klantnummer: "K1" }),
    ).toEqual({
      ok: true,
      value: {
        line: 2,
        name: "Anna",
        emails: ["anna@x.example", "a@y.example"],
        phones: [],
        company: null,
        language: "nl",
        group: null,
        fields: { klantnummer: "K1" },
      },
    });
  });
  it.each([
    [{ name: "Anna" }, "no_address"],
    [{ email: "anna" }, "bad_email"],
    [{ email: "a@b.example,<script>@x" }, "bad_email"],
    [{ email: "a@b.example", language: "klingon" }, "bad_language"],
  ])("%j is refused as %s", (fields, code) => {
    expect(customer(fields as Record<string, string>)).toMatchObject({ ok: false, problem: { line: 2, code } });
  });
});

describe("a moment", () => {
  it.each([
    ["2026-11-23", "2026-11-23T00:00:00.000Z"],
    ["2026-11-23 10:05", "2026-11-23T10:05:00.000Z"],
    ["2026-11-23T10:05:06+01:00", "2026-11-23T09:05:06.000Z"],
    ["2026-11-23T10:05:06.123+0100", "2026-11-23T09:05:06.000Z"],
    ["2026-02-30", null],
    ["23-11-2026", null],
    ["2026-11-23 25:00", null],
    ["soon", null],
  ])("%s is %s", (given, iso) => expect(momentOf(given)?.toISOString() ?? null).toBe(iso));
});

describe("messages", () => {
  const line = (over: Record<string, string>) =>
    readMessage({ line: 3, fields: { conversation: "7", email: "a@b.example", at: "2026-01-02", text: "x", ...over } });
  it.each([
    [{}, { state: "solved", direction: "in", channel: "mail" }],
    [
      { direction: "Agent", state: "Open", channel: "chat" },
      { state: "open", direction: "out", channel: "chat" },
    ],
    [
      { direction: "notitie", state: "en attente" },
      { direction: "note", state: "waiting_customer" },
    ],
  ])("%j is %j", (over, expected) => expect(line(over)).toMatchObject({ ok: true, value: expected }));
  it.each([
    [{ conversation: "" }, "no_key"],
    [{ email: "" }, "no_address"],
    [{ at: "gisteren" }, "bad_date"],
    [{ direction: "sideways" }, "bad_direction"],
  ])("%j is refused as %s", (over, code) => expect(line(over)).toMatchObject({ ok: false, problem: { code } }));
  it("belong together by their key, and go by their moment", () => {
    const read = ["2026-01-03", "2026-01-01"].map((at) => line({ at }));
    const other = line({ conversation: "8" });
    const lines = [...read, other].map((each) => (each.ok ? each.value : null)!);
    expect(inConversations(lines).map(({ key, messages }) => [key, messages.map(({ at }) => at.getUTCDate())])).toEqual(
      [
        ["7", [1, 3]],
        ["8", [2]],
      ],
    );
  });
});
