/** What the address says is what is asked; what it cannot mean is left out. */
import { expect, it } from "vitest";
import { filterOf, hasFilter } from "./asked.ts";

it.each([
  [
    { state: "open", channel: "chat" },
    { states: ["open"], channel: "chat" },
  ],
  [{ assignee: "nobody" }, { assigneeId: null }],
  [
    { complexity: "simple", reason: "r" },
    { complexity: "simple", reasonId: "r" },
  ],
  [{ state: "burning", complexity: "odd" }, {}],
  [{ q: "jas" }, {}],
])("%o asks %o", (asked, filter) => expect(filterOf(asked)).toEqual(filter));

it("words alone are no filter", () => expect(hasFilter({ q: "jas" })).toBe(false));
