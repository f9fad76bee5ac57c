/** The address that is proposed, and what may not be saved. */
import { HelpAddress } from "@luwte/contract/helpCentre.ts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { addressFrom, presetFor, wrongIn } from "./rules.ts";

it.each([
  ["Wol & Weer", "wol-weer"],
  ["Café Été", "cafe-ete"],
  ["B", "help"],
  ["日本", "help"],
  ["  ", "help"],
])("%s is proposed as %s", (name, address) => expect(addressFrom(name)).toBe(address));

it("whatever an organisation is called, what is proposed can be saved", () =>
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(HelpAddress.safeParse(presetFor(name).address).success).toBe(true);
      expect(wrongIn(presetFor(name))).toEqual([]);
    }),
  ));

it("nothing is open before somebody opened it", () => expect(presetFor("Wol").open).toBe(false));
