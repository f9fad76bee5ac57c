/** Headers of all kinds, as the whole mail shows them. */
import { describe, expect, test } from "vitest";
import { mail, rawMail } from "../../../../testing/mails.ts";
import { parseMail } from "../rules.ts";

describe("headers", () => {
  const head = (...lines: string[]) => parseMail(mail(...lines, "", "x"));
  test.each([
    ["encoded words, joined across a letter", "Subject: =?utf-8?q?Caf=C3?= =?utf-8?q?=A9?=", "Café"],
    ["encoded words with a language", "Subject: =?utf-8*nl?B?w6k=?=", "é"],
    ["encoded words beside plain ones", "Subject: Re: =?iso-8859-1?Q?=E9=E9n?= twee", "Re: één twee"],
    ["raw UTF-8", "Subject: één", "één"],
    ["folded with a tab", "Subject: een\r\n\ttwee", "een twee"],
    ["with control letters", "Subject: een\u0000\u0007twee", "een twee"],
    ["broken code left as it is", "Subject: =?utf-8?x?abc?=", "=?utf-8?x?abc?="],
  ])("a subject: %s", (_name, line, subject) => {
    expect(head(line).subject).toBe(subject);
  });

  test("raw windows-1252 in a subject", () => {
    expect(parseMail(rawMail("Subject: caf\xe9 \x80", "", "x")).subject).toBe("café €");
  });

  test.each([
    ["Anna Vermeer <anna@x.example>", [{ name: "Anna Vermeer", address: "anna@x.example" }]],
    [
      '"Vermeer, Anna" <anna@x.example>, b@x.example',
      [
        { name: "Vermeer, Anna", address: "anna@x.example" },
        { name: "", address: "b@x.example" },
      ],
    ],
    ["=?utf-8?q?Ren=C3=A9,_Inc?= <r@x.example>", [{ name: "René, Inc", address: "r@x.example" }]],
    ["anna@x.example (Anna)", [{ name: "Anna", address: "anna@x.example" }]],
    [
      "Team: a@x.example, b@x.example;",
      [
        { name: "", address: "a@x.example" },
        { name: "", address: "b@x.example" },
      ],
    ],
    ["undisclosed-recipients:;", []],
    ["Niemand in het bijzonder", []],
    ["<anna(work)@x.example(home)>", [{ name: "", address: "anna@x.example" }]],
    [", b@x.example", [{ name: "", address: "b@x.example" }]],
    ["'anna@x.example' <anna@x.example>", [{ name: "", address: "anna@x.example" }]],
    ["=?utf-8?q?boss=40bank.example?= <evil@x.example>", [{ name: "boss@bank.example", address: "evil@x.example" }]],
    ["=?utf-8?q?a=40evil.example,?= <anna@x.example>", [{ name: "a@evil.example,", address: "anna@x.example" }]],
  ])("addresses: %s", (written, expected) => {
    expect(head(`To: ${written}`).to).toEqual(expected);
  });

  test.each([
    ["Mon, 23 Nov 2026 10:00:00 +0100", "2026-11-23T09:00:00.000Z"],
    ["23 Nov 26 10:00 CET (Central)", "2026-11-23T09:00:00.000Z"],
    ["Mon, 23 November 2026 10:00:00 GMT", "2026-11-23T10:00:00.000Z"],
    ["2026-11-23T10:00:00Z", "2026-11-23T10:00:00.000Z"],
    ["2026-11-23 10:00:00 +0100", "2026-11-23T09:00:00.000Z"],
    ["gisteren", null],
    ["Mon, 99 Nov 2026 10:00:00 +0100", null],
    ["Mon, 23 Nov 0026 10:00:00 +0100", "2026-11-23T09:00:00.000Z"],
  ])("a date: %s", (written, expected) => {
    expect(head(`Date: ${written}`).date).toBe(expected);
  });

  test("without a date the last server's time is taken", () => {
    expect(head("Received: from a by b; Mon, 23 Nov 2026 10:00:00 +0000", "From: a@x.example").date).toBe(
      "2026-11-23T10:00:00.000Z",
    );
  });

  test("references keep their order, and further ids of In-Reply-To join them", () => {
    expect(head("References: <a@x>\r\n <b@x> <a@x>", "In-Reply-To: <c@x> <d@x>")).toMatchObject({
      inReplyTo: "<c@x>",
      references: ["<a@x>", "<b@x>", "<d@x>"],
    });
  });

  test("the addresses at which it was delivered are known, for blind copies", () => {
    expect(head("Delivered-To: help@shop.example", "X-Original-To: info@shop.example").deliveredTo).toEqual([
      "help@shop.example",
      "info@shop.example",
    ]);
  });
});
