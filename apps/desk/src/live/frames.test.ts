/** However the bytes are cut, the same events come out. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Frame, frameReader } from "./frames.ts";

const STREAM =
  'retry: 1500\n\n: beat\n\nid: 7.1\ndata: {"type":"a"}\n\ndata: {"type":"b"}\n\n: beat\n\nid: 7.2\ndata: een\ndata: twee\n\n';

function read(pieces: string[]): Frame[] {
  const frames: Frame[] = [];
  const take = frameReader((frame) => frames.push(frame));
  for (const piece of pieces) take(piece);
  return frames;
}

it("reads ids and data, and nothing from comments", () => {
  expect(read([STREAM])).toEqual([
    { id: "7.1", data: '{"type":"a"}' },
    { id: null, data: '{"type":"b"}' },
    { id: "7.2", data: "een\ntwee" },
  ]);
});

it("does not care where the bytes are cut", () => {
  const cuts = fc.array(fc.nat(STREAM.length), { maxLength: 8 });
  fc.assert(
    fc.property(cuts, (places) => {
      const bounds = [0, ...places.toSorted((a, b) => a - b), STREAM.length];
      const pieces = bounds.slice(1).map((end, index) => STREAM.slice(bounds[index], end));
      expect(read(pieces)).toEqual(read([STREAM]));
    }),
  );
});

it("keeps an event that is not finished for later", () => expect(read(["data: half\n"])).toEqual([]));
