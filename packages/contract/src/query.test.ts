/** Queries survive the journey through an address, whatever their fields are. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { decodeQuery, encodeQuery, queryFields } from "./query.ts";

const Shape = z.object({
  text: z.string().optional(),
  limit: z.coerce.number().int().default(50),
  solved: z.boolean().optional(),
  assigneeId: z.string().nullable().optional(),
  states: z.array(z.string()).optional(),
  sizes: z.array(z.number()).optional(),
  filter: z.object({ a: z.string().nullable() }).optional(),
});

function travel(values: Record<string, unknown>): unknown {
  const raw: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(encodeQuery(values))) {
    const before = raw[name];
    raw[name] = before === undefined ? value : [before, value].flat();
  }
  return Shape.parse(decodeQuery(queryFields(Shape), raw));
}

describe("a query", () => {
  it("keeps lists of one, null, booleans and objects", () => {
    const sent = { states: ["open"], sizes: [1, 2], assigneeId: null, solved: false, limit: 7, filter: { a: null } };
    expect(travel(sent)).toEqual(sent);
  });

  it("keeps any text", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { minLength: 1 }), (text, states) => {
        expect(travel({ text, states })).toEqual({ text, states, limit: 50 });
      }),
    );
  });

  it("leaves what is not JSON or not a number to the validation", () => {
    const fields = queryFields(Shape);
    expect(decodeQuery(fields, { filter: "{oops", limit: "many", solved: "perhaps" })).toEqual({
      filter: "{oops",
      limit: Number.NaN,
      solved: "perhaps",
    });
  });
});
