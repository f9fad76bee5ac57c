/** Where a picture may come from, where an answer may lead, and what counts as a picture. */
import { describe, expect, it } from "vitest";
import { pictureType, securePicture, stepAfter } from "./rules.ts";

const PNG = Buffer.from("89504e470d0a1a0a0000000d", "hex");
const begins = (text: string) => Buffer.from(text, "latin1");

describe("the address of a picture", () => {
  it.each([
    ["https://x.example/a.png?u=1&v=2", undefined, "https://x.example/a.png?u=1&v=2"],
    ["https://x.example:8443/a.png#top", undefined, "https://x.example:8443/a.png"],
    ["http://x.example/a.png", undefined, "https://x.example/a.png"],
    ["http://x.example:80/a.png", undefined, "https://x.example/a.png"],
    ["/b.png", "https://x.example/a/c.png", "https://x.example/b.png"],
    ["//y.example/b.png", "https://x.example/", "https://y.example/b.png"],
  ])("%s seen from %s is %s", (address, from, expected) => expect(securePicture(address, from)).toBe(expected));
  it.each([
    "http://x.example:8080/a.png",
    "https://anna:geheim@x.example/a.png",
    "ftp://x.example/a.png",
    "file:///etc/passwd",
    "data:image/png;base64,AAAA",
    "javascript:alert(1)",
    "/a.png",
    "",
    `https://x.example/${"a".repeat(4_001)}`,
  ])("%s leads nowhere", (address) => expect(securePicture(address)).toBeNull());
});

describe("bytes", () => {
  it.each([
    [PNG, "image/png"],
    [begins("\xff\xd8\xff\xe0"), "image/jpeg"],
    [begins("GIF89a.."), "image/gif"],
    [begins("RIFF\0\0\0\0WEBPVP8 "), "image/webp"],
    [begins("\0\0\0\x1cftypavif"), "image/avif"],
    [begins("RIFF\0\0\0\0WAVE"), null],
    [begins("\0\0\0\x1cftypisom"), null],
    [begins('<svg xmlns="http://www.w3.org/2000/svg">'), null],
    [begins("<!doctype html>"), null],
    [begins("%PDF-1.7"), null],
    [begins("\x1f\x8b\x08"), null],
    [Buffer.alloc(0), null],
  ])("%o are %s", (bytes, type) => expect(pictureType(bytes)).toBe(type));
});

describe("an answer", () => {
  const from = "https://x.example/a.png";
  const answer = (status: number, location?: string | string[], body = PNG) =>
    stepAfter({ status, headers: { location, "content-type": "text/html" }, body }, from, 100);
  it.each([
    [answer(200), { kind: "picture", type: "image/png" }],
    [answer(200, undefined, begins("<svg/>")), { kind: "nothing" }],
    [answer(200, undefined, Buffer.concat([PNG, Buffer.alloc(100)])), { kind: "nothing" }],
    [answer(206), { kind: "nothing" }],
    [answer(404), { kind: "nothing" }],
    [answer(302, "/b.png"), { kind: "further", address: "https://x.example/b.png" }],
    [answer(301, "http://y.example/b.png"), { kind: "further", address: "https://y.example/b.png" }],
    [answer(302, "http://y.example:81/b.png"), { kind: "nothing" }],
    [answer(307, "file:///etc/passwd"), { kind: "nothing" }],
    [answer(302), { kind: "nothing" }],
    [answer(302, ["/b", "/c"]), { kind: "nothing" }],
  ])("%#: leads to %o", (step, expected) => expect(step).toEqual(expected));
});
