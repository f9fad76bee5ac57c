/** Names of files are made harmless. */
import { describe, expect, test } from "vitest";
import { mail } from "../../../../testing/mails.ts";
import { parseMail } from "../rules.ts";

const named = (bytes: Buffer) => parseMail(bytes).attachments.map(({ content: _content, ...rest }) => rest);

describe("names of files are made harmless", () => {
  const nameOf = (name: string): string =>
    named(mail("From: a@x.example", `Content-Type: application/x; name="${name}"`, "", "x"))[0]!.name;
  test.each([
    ["../../etc/passwd", "passwd"],
    ["C:\\\\Users\\\\anna\\\\factuur.pdf", "factuur.pdf"],
    ["foto\u202egpj.exe", "fotogpj.exe"],
    ["..", "attachment-1.bin"],
    ["a<b>.html", "a_b_.html"],
    [`${"x".repeat(300)}.pdf`, `${"x".repeat(196)}.pdf`],
    ["=?utf-8?q?fact=C3=BBr.pdf?=", "factûr.pdf"],
  ])("%s", (written, name) => {
    expect(nameOf(written)).toBe(name);
  });
});
