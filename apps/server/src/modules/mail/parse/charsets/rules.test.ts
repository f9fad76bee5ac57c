/** Charsets named rightly, wrongly and not at all. */
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { mail } from "../../../../testing/mails.ts";
import { parseMail } from "../rules.ts";

describe("charsets", () => {
  const bodyOf = (charset: string, bytes: Buffer): string =>
    parseMail(
      Buffer.concat([
        mail("From: a@x.example", `Content-Type: text/plain${charset && `; charset=${charset}`}`, "", ""),
        bytes,
      ]),
    ).text;
  const encode = (text: string, charset: string): Buffer => iconv.encode(text, charset);

  test.each([
    ["utf-8", encode("één €", "utf8"), "één €"],
    ["iso-8859-1", encode("één", "latin1"), "één"],
    ["iso-8859-1", encode("prijs: 10 €", "windows-1252"), "prijs: 10 €"],
    ["iso-8859-1", encode("één €", "utf8"), "één €"],
    ["us-ascii", encode("één", "utf8"), "één"],
    ["us-ascii", encode("één “citaat”", "windows-1252"), "één “citaat”"],
    ["utf-8", encode("één, twéé, drié", "windows-1252"), "één, twéé, drié"],
    ["utf-8", encode("één twee ééé", "utf8").subarray(0, -1), "één twee éé\ufffd"],
    ["", encode("één", "utf8"), "één"],
    ["", encode("één", "windows-1252"), "één"],
    ["iso-8859-15", encode("10 €", "iso-8859-15"), "10 €"],
    ["windows-1251", encode("привет", "windows-1251"), "привет"],
    ["koi8-r", encode("привет", "koi8-r"), "привет"],
    ["shift_jis", encode("日本語", "shift_jis"), "日本語"],
    ["cp932", encode("日本語", "shift_jis"), "日本語"],
    ["iso-2022-jp", Buffer.from("1b2442467c4b5c1b2842", "hex"), "日本"],
    ["gb2312", encode("中文", "gbk"), "中文"],
    ["big5", encode("中文", "big5"), "中文"],
    ["euc-kr", encode("한국", "euc-kr"), "한국"],
    ["utf-16le", encode("één", "utf-16le"), "één"],
    ["utf-16", encode("plain after all", "utf8"), "plain after all"],
    ["utf-7", Buffer.from("+AOk-+AOk-n"), "één"],
    ["cp850", encode("één", "cp850"), "één"],
    ['"utf-8"', encode("één", "utf8"), "één"],
    ["nonsense-42", encode("één", "windows-1252"), "één"],
    ["utf8", Buffer.from("a\0b"), "ab"],
  ])("%s", (charset, bytes, text) => {
    expect(bodyOf(charset, bytes)).toBe(text);
  });

  test("HTML without a label says its own", () => {
    const html = iconv.encode(
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">привет',
      "windows-1251",
    );
    expect(parseMail(Buffer.concat([mail("From: a@x.example", "Content-Type: text/html", "", ""), html])).text).toBe(
      "привет",
    );
  });
});
