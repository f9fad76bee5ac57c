/** The gate, as a table. */
import { expect, it } from "vitest";
import { gate } from "./rules.ts";

it.each([
  ["in working time it arrives", true, false, "arrives"],
  ["in working time an exception changes nothing", true, true, "arrives"],
  ["outside of it, it waits", false, false, "waits"],
  ["outside of it, it arrives when its sender let it through", false, true, "arrives"],
] as const)("%s", (_name, works, letThrough, expected) => expect(gate({ works, letThrough })).toBe(expected));
