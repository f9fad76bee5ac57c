/** Lesson "Mail in" 5: one mail is one message, and two are two. */
import { describe, expect, test } from "vitest";
import { mail, RICH } from "../../../testing/mails.ts";
import { parseMail } from "../parse/rules.ts";
import { identityOf } from "./rules.ts";

const identity = (bytes: Buffer): string => identityOf(parseMail(bytes), bytes.toString("hex"));

const letter = (changes: Record<string, string> = {}, body = "Waar blijft mijn fiets?"): Buffer => {
  const headers = {
    From: "Anna <anna@x.example>",
    To: "support@shop.example",
    Subject: "Fiets",
    Date: "Mon, 23 Nov 2026 10:00:00 +0100",
    "Message-ID": "<1@x.example>",
    ...changes,
  };
  return mail(
    ...Object.entries(headers)
      .filter(([, value]) => value)
      .map(([name, value]) => `${name}: ${value}`),
    "",
    body,
  );
};

describe("one mail", () => {
  test.each([
    ["through another server", letter({ Received: "from a by b", "X-Spam-Score": "1" })],
    ["to another of our addresses", letter({ To: "info@shop.example", "Delivered-To": "info@shop.example" })],
    [
      "written in another transfer code",
      letter({ "Content-Transfer-Encoding": "base64" }, Buffer.from("Waar blijft mijn fiets?").toString("base64")),
    ],
    ["with other line ends", Buffer.from(letter().toString().replace(/\r\n/g, "\n"))],
    [
      "marked by a gateway",
      letter(
        { Subject: "[EXTERN] Fiets" },
        "LET OP: deze e-mail komt van buiten de organisatie.\r\n\r\nWaar blijft mijn fiets?",
      ),
    ],
  ])("%s", (_name, other) => {
    expect(identity(other)).toBe(identity(letter()));
  });

  test("with files", () => {
    expect(identity(Buffer.from(RICH))).toBe(identity(Buffer.concat([Buffer.from("Received: x\r\n"), RICH])));
  });
});

describe("two mails", () => {
  test.each([
    ["a reminder of a week later", letter({ Date: "Mon, 30 Nov 2026 10:00:00 +0100", "Message-ID": "<2@x.example>" })],
    ["a program that uses one name for all", letter({}, "Waar blijft mijn lamp?")],
    ["one name, another time", letter({ Date: "Mon, 30 Nov 2026 10:00:00 +0100" })],
    ["one name, another sender", letter({ From: "bert@x.example" })],
    ["without a name, another time", letter({ "Message-ID": "", Date: "Mon, 30 Nov 2026 10:00:00 +0100" })],
  ])("%s", (_name, other) => {
    expect(identity(other)).not.toBe(identity(letter()));
  });

  test("without a name and a date only the very same bytes are the same", () => {
    const bare = { "Message-ID": "", Date: "" };
    expect(identity(letter({ ...bare, Received: "from a" }))).not.toBe(
      identity(letter({ ...bare, Received: "from b" })),
    );
    expect(identity(letter(bare))).toBe(identity(letter(bare)));
  });
});
