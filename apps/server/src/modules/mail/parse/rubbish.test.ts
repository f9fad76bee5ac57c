/** Whatever bytes arrive, an answer comes in bounded time. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BOUNCE, mail, RICH } from "../../../testing/mails.ts";
import { parseMail } from "./rules.ts";

describe("rubbish never crashes and never hangs", () => {
  const SEEDS = [RICH, BOUNCE];

  test("random bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => void parseMail(bytes)));
  });

  test("mails cut off at any byte", () => {
    for (const seed of SEEDS) for (let end = 0; end <= seed.length; end += 3) parseMail(seed.subarray(0, end));
  });

  test("mails with bytes changed", () => {
    const change = fc.tuple(fc.nat(), fc.nat({ max: 255 }));
    fc.assert(
      fc.property(fc.constantFrom(...SEEDS), fc.array(change, { maxLength: 30 }), (seed, changes) => {
        const bytes = Buffer.from(seed);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const parsed = parseMail(bytes);
        expect(JSON.stringify({ ...parsed, attachments: [] })).not.toContain("\\u0000");
      }),
      { numRuns: 300 },
    );
  });

  test("mails with lines in any order", () => {
    const lines = SEEDS.flatMap((seed) => seed.toString().split("\r\n"));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 80 }), (some) => void parseMail(mail(...some))),
      { numRuns: 300 },
    );
  });

  const fill = (piece: string, bytes = 1_000_000): Buffer => Buffer.from(piece.repeat(Math.ceil(bytes / piece.length)));
  const after = (head: string, body: Buffer): Buffer =>
    Buffer.concat([Buffer.from(`From: a@x.example\n${head}`), body]);
  test.each([
    ["line ends", fill("\n")],
    ["header lines", fill("X: y\n")],
    ["header lines without colons", after("", Buffer.concat([fill("abc\n"), Buffer.from("Subject: x\n\nhi")]))],
    ["folds", after("Subject: x\n", fill(" y\n"))],
    ["encoded words", after("Subject: ", fill("=?utf-8?q?a?= "))],
    ["encoded words that never end", after("Subject: ", fill("=?utf-8?q?"))],
    ["addresses", after("To: ", fill("a@b.c, "))],
    ["brackets in addresses", after("To: ", fill("<"))],
    ["comments in addresses", after("To: ", fill("("))],
    ["groups in addresses", after("To: ", fill("a:"))],
    ["parameters", after("Content-Type: text/plain", fill("; a*0=b"))],
    ["borders", after("Content-Type: multipart/mixed; boundary=a\n\n", fill("--a\n"))],
    ["almost borders", after("Content-Type: multipart/mixed; boundary=a\n\n", fill("--b\n"))],
    ["quoted-printable signs", after("Content-Transfer-Encoding: quoted-printable\n\n", fill("= "))],
    ["base64 padding", after("Content-Transfer-Encoding: base64\n\n", fill("QQ="))],
    ["styles", after("Content-Type: text/html\n\n", fill("<b style='color:red;width:1px'>x</b>"))],
    ["style sheets", after("Content-Type: text/html\n\n<style>", fill("a{"))],
    ["white space before a word", after("\n", Buffer.concat([fill(" \t"), Buffer.from("x")]))],
    ["quote marks", after("\n", fill("> "))],
    ["attributions", after("\n", fill("Op ma 1 jan schreef \n"))],
    ["calendar lines", after("Content-Type: text/calendar\n\nBEGIN:VEVENT\n", fill('X;";";";\n'))],
    ["calendar parameters", after("Content-Type: text/calendar\n\nBEGIN:VEVENT\nX", fill(";"))],
  ])("a megabyte of %s", (_name, bytes) => {
    // Anything worse than linear would still be at it when the test's own time is up.
    expect(() => parseMail(bytes)).not.toThrow();
  });
});
