/** Who may touch which filter. */
import { newId, type PersonId } from "@luwte/contract/ids.ts";
import { describe, expect, it } from "vitest";
import { mayKeepAs, mayTouch } from "./rules.ts";

const [me, other] = [newId<PersonId>(), newId<PersonId>()];

describe("touching a filter that is there", () => {
  it.each([
    ["my own", me, { personId: me, mayShare: false }, "yes"],
    ["another's, also as a lead", other, { personId: me, mayShare: true }, "not_found"],
    ["everybody's, as an agent", null, { personId: me, mayShare: false }, "forbidden"],
    ["everybody's, as a lead", null, { personId: me, mayShare: true }, "yes"],
    ["a person's, by a key", other, { personId: null, mayShare: true }, "not_found"],
  ] as const)("%s: %#", (_, personId, who, verdict) => expect(mayTouch({ personId }, who)).toBe(verdict));
});

describe("keeping one", () => {
  it.each([
    [false, { personId: me, mayShare: false }, true],
    [true, { personId: me, mayShare: false }, false],
    [true, { personId: null, mayShare: true }, true],
    [false, { personId: null, mayShare: true }, false],
  ])("shared %s by %j: %s", (shared, who, may) => expect(mayKeepAs(shared, who)).toBe(may));
});
