/** A mail read from its bytes: whole, broken, and past a limit. */
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { HEAD, mail, RICH } from "../../../testing/mails.ts";
import { blockingProblem, PARSE_LIMITS, parseMail } from "./rules.ts";

const named = (bytes: Buffer) => parseMail(bytes).attachments.map(({ content: _content, ...rest }) => rest);

describe("an ordinary mail", () => {
  test("gives its people, subject, time and identity", () => {
    expect(parseMail(RICH)).toMatchObject({
      from: { name: "Anna", address: "anna@x.example" },
      to: [{ name: "", address: "support@shop.example" }],
      subject: "Vraag",
      date: "2026-11-23T09:00:00.000Z",
      messageId: "<1@x.example>",
      problems: [],
    });
  });

  test("gives its words in both forms, and the sender's own apart", () => {
    expect(parseMail(RICH)).toMatchObject({
      text: "Café € en nog wat meer\n\nVerzonden vanaf mijn iPhone",
      reply: "Café € en nog wat meer",
      html: '<p>Café <img data-luwte-cid="p1@x" /></p>',
    });
  });

  test("tells a picture between the words from a file below them", () => {
    expect(named(RICH)).toEqual([
      { name: "p.png", type: "image/png", size: 8, inline: true, shown: true, contentId: "p1@x", container: null },
      {
        name: "factûur.pdf",
        type: "application/pdf",
        size: 5,
        inline: false,
        shown: false,
        contentId: null,
        container: null,
      },
    ]);
  });
});

describe("broken mails", () => {
  test.each([
    ["no bytes at all", Buffer.alloc(0), ["empty", "no-sender"]],
    ["words without headers", Buffer.from("Hallo, dit is een brief.\nDag"), ["no-headers", "no-sender"]],
    ["zeros", Buffer.alloc(10_000), ["no-headers", "no-sender"]],
  ])("%s", (_name, bytes, problems) => {
    expect(parseMail(bytes).problems).toEqual(problems);
    expect(blockingProblem(parseMail(bytes))).toBeDefined();
  });

  test.each([
    [
      "Macintosh line ends",
      mail(...HEAD, "", "Dag")
        .toString()
        .replace(/\r\n/g, "\r"),
      "Dag",
    ],
    [
      "UNIX line ends",
      mail(...HEAD, "", "Dag")
        .toString()
        .replace(/\r\n/g, "\n"),
      "Dag",
    ],
    [
      "doubled carriage returns",
      mail(...HEAD, "", "Dag")
        .toString()
        .replace(/\r\n/g, "\r\r\n"),
      "Dag",
    ],
    ["a mailbox file's first line", `From anna Mon Nov 23\n${mail(...HEAD, "", "Dag")}`, "Dag"],
    ["a byte order mark", `\ufeff${mail(...HEAD, "", "Dag")}`, "Dag"],
    [
      "a fold without its indent",
      mail("From: a@x.example", "Subject: een", "lange titel", "Content-Type: text/html", "", "<b>Dag</b>").toString(),
      "Dag",
    ],
    [
      "no empty line before the body",
      mail("From: a@x.example", "Dag allemaal, dit is tekst").toString(),
      "Dag allemaal, dit is tekst",
    ],
    [
      "a multipart whose border never comes",
      mail("From: a@x.example", "Content-Type: multipart/mixed; boundary=x", "", "Dag").toString(),
      "Dag",
    ],
    [
      "a multipart that does not name its border",
      mail("From: a@x.example", "Content-Type: multipart/mixed", "", "--xyz", "", "Dag", "--xyz--").toString(),
      "Dag",
    ],
    [
      "a border inside a border of the same name",
      mail(
        "From: a@x.example",
        "Content-Type: multipart/mixed; boundary=x",
        "",
        "--x",
        "Content-Type: multipart/alternative; boundary=x",
        "",
        "--x",
        "",
        "Dag",
        "--x--",
        "--x--",
      ).toString(),
      "Dag",
    ],
    [
      "a nested multipart that never ends",
      mail(
        "From: a@x.example",
        "Content-Type: multipart/mixed; boundary=x",
        "",
        "--x",
        "Content-Type: multipart/alternative; boundary=xy",
        "",
        "--xy",
        "",
        "Dag",
        "--x--",
      ).toString(),
      "Dag",
    ],
    [
      "cut off in the middle",
      mail("From: a@x.example", "Content-Type: multipart/mixed; boundary=x", "", "--x", "", "Dag").toString(),
      "Dag",
    ],
    ["a type that is none", mail("From: a@x.example", "Content-Type: text", "", "Dag").toString(), "Dag"],
    [
      "a charset without its semicolon",
      mail("From: a@x.example", "Content-Type: text/plain charset=utf-8", "", "Dag").toString(),
      "Dag",
    ],
    [
      "a second content type",
      mail("From: a@x.example", "Content-Type: text/plain", "Content-Type: image/png", "", "Dag").toString(),
      "Dag",
    ],
    [
      "a comment in the content type",
      mail(
        "From: a@x.example",
        'Content-Type: (hm) multipart/mixed (nee); boundary="x" (ja)',
        "",
        "--x",
        "",
        "Dag",
        "--x--",
      ).toString(),
      "Dag",
    ],
  ])("%s", (_name, text, expected) => {
    expect(parseMail(Buffer.from(text, "utf8")).text).toBe(expected);
  });

  test("UTF-16 as a whole", () => {
    const bytes = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      iconv.encode(mail(...HEAD, "", "één").toString(), "utf-16le"),
    ]);
    expect(parseMail(bytes)).toMatchObject({ subject: "Vraag", text: "één" });
  });
});

describe("limits: what is past one keeps its sender and subject, and is set aside", () => {
  const small = { ...PARSE_LIMITS, bytes: 5000, parts: 5, depth: 3, headerBytes: 2000 };
  const over: readonly (readonly [string, Buffer, string])[] = [
    ["too-large", mail(...HEAD, "", "x".repeat(6000)), "too-large"],
    [
      "too-many-parts",
      mail(...HEAD, "Content-Type: multipart/mixed; boundary=x", "", "--x\r\n\r\na\r\n".repeat(20)),
      "too-many-parts",
    ],
    [
      "too-deep",
      mail(
        ...HEAD,
        "X: y",
        ...Array.from({ length: 6 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}`),
      ),
      "too-deep",
    ],
    ["headers-too-large", mail(...HEAD, `X-Long: ${"y".repeat(3000)}`, "", "Dag"), "headers-too-large"],
  ];
  test.each(over)("%s", (_name, bytes, problem) => {
    const parsed = parseMail(bytes, small);
    expect(parsed).toMatchObject({ from: { address: "anna@x.example" }, subject: "Vraag" });
    expect(blockingProblem(parsed)).toBe(problem);
  });

  test("HTML too deep to read leaves the text, and is no reason to set the mail aside", () => {
    const parsed = parseMail(mail(...HEAD, "Content-Type: text/html", "", "<div>".repeat(2000)));
    expect(parsed.problems).toEqual(["html-too-complex"]);
    expect(blockingProblem(parsed)).toBeUndefined();
  });
});
