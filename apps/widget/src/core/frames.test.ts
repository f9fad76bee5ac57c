/** A stream may be cut anywhere: frames come out whole or not at all. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Frame, frameReader } from "./frames.ts";

const STREAM = `: hello\n\nid: 7\nevent: read\ndata: {"by":"agent","upTo":"x"}\n\n: still here\n\nevent: typing\ndata: {"name":"Sanne: é","typing":true}\n\n`;
const FRAMES: Frame[] = [
  { id: "7", event: { type: "read", by: "agent", upTo: "x" } },
  { id: null, event: { type: "typing", name: "Sanne: é", typing: true } },
];

const read = (chunks: string[]): Frame[] => {
  const frames: Frame[] = [];
  const push = frameReader((frame) => frames.push(frame));
  for (const chunk of chunks) push(chunk);
  return frames;
};

test("the frames are the same wherever the chunks end", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(STREAM.length)), (cuts) => {
      const places = [0, ...cuts.sort((a, b) => a - b), STREAM.length];
      expect(read(places.slice(1).map((place, index) => STREAM.slice(places[index], place)))).toEqual(FRAMES);
    }),
  );
});

test("a frame cut short is forgotten", () => expect(read([STREAM.slice(0, 40)])).toEqual([]));
test("lines that end the Windows way are lines too", () =>
  expect(read([STREAM.replaceAll("\n", "\r\n")])).toEqual(FRAMES));
test("a frame without end is refused", () => expect(() => read(["x".repeat(1_000_001)])).toThrow(RangeError));
