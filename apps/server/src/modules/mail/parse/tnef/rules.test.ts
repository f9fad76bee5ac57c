/** winmail.dat, built here byte by byte as MS-OXTNEF describes it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mail } from "../../../../testing/mails.ts";
import { parseMail } from "../rules.ts";
import { readTnef } from "./rules.ts";

const u16 = (value: number): Buffer => Buffer.from([value & 255, value >> 8]);
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};
const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

const attribute = (level: number, id: number, data: Buffer): Buffer =>
  Buffer.concat([Buffer.from([level]), u16(id), u16(0), u32(data.length), data, u16(0)]);

const unicode = (id: number, text: string): Buffer => {
  const bytes = Buffer.from(`${text}\0`, "utf16le");
  return Buffer.concat([u16(0x1f), u16(id), u32(1), u32(bytes.length), padded(bytes)]);
};

const properties = (...all: Buffer[]): Buffer => Buffer.concat([u32(all.length), ...all]);

const CONTAINER = Buffer.concat([
  u32(0x223e9f78),
  u16(1),
  attribute(1, 0x9007, Buffer.concat([u32(1252), u32(0)])),
  attribute(1, 0x800c, Buffer.from("Beste winkel, zie caf\xe9.\0", "latin1")),
  attribute(2, 0x9002, Buffer.alloc(14)),
  attribute(2, 0x8010, Buffer.from("FACTUU~1.PDF\0")),
  attribute(2, 0x800f, Buffer.from("%PDF-1.7 inhoud")),
  attribute(2, 0x9005, properties(unicode(0x3707, "Factuur één.pdf"), unicode(0x370e, "application/pdf"))),
]);

describe("winmail.dat", () => {
  test("gives its files by their long names, and its words", () => {
    const read = readTnef(CONTAINER);
    expect(read?.text).toBe("Beste winkel, zie café.");
    expect(read?.files.map((file) => [file.name, file.type, Buffer.from(file.content).toString()])).toEqual([
      ["Factuur één.pdf", "application/pdf", "%PDF-1.7 inhoud"],
    ]);
  });

  test("in a mail: the container is named for what it is, and its files stand beside it", () => {
    const bytes = Buffer.concat([
      mail(
        "From: a@x.example",
        'Content-Type: application/ms-tnef; name="winmail.dat"',
        "Content-Transfer-Encoding: base64",
        "",
        "",
      ),
      Buffer.from(CONTAINER.toString("base64")),
    ]);
    const parsed = parseMail(bytes);
    expect(parsed.attachments.map(({ name, container }) => [name, container])).toEqual([
      ["winmail.dat", null],
      ["Factuur één.pdf", "winmail.dat"],
    ]);
    expect(parsed.text).toBe("Beste winkel, zie café.");
  });

  test("a container that cannot be read is kept and said to be so", () => {
    const parsed = parseMail(
      mail("From: a@x.example", "Content-Type: application/ms-tnef; name=winmail.dat", "", "rubbish"),
    );
    expect(parsed).toMatchObject({
      problems: ["unreadable-container"],
      attachments: [{ name: "winmail.dat", size: 7 }],
    });
  });

  test("cut off anywhere, it never throws", () => {
    for (let end = 0; end < CONTAINER.length; end++) readTnef(CONTAINER.subarray(0, end));
  });

  test("with bytes changed, it never throws", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 20 }), (changes) => {
        const bytes = Buffer.from(CONTAINER);
        for (const [at, value] of changes) bytes[6 + (at % (bytes.length - 6))] = value;
        readTnef(bytes);
      }),
      { numRuns: 500 },
    );
  });
});
