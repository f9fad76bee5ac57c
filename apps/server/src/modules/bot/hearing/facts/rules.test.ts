/** Which facts were said, and which one is asked for. */
import type { ContactReasonId } from "@luwte/contract/ids.ts";
import { expect, it } from "vitest";
import { factsIn, missingFacts } from "./rules.ts";

const [PARCEL, WASHING] = ["parcel", "washing"] as ContactReasonId[];
const SETTINGS = {
  needs: [
    { reasonId: null, facts: ["order_number" as const] },
    { reasonId: PARCEL!, facts: ["order_number" as const, "postcode" as const, "phone" as const] },
    { reasonId: WASHING!, facts: [] },
  ],
};

it.each([
  ["mijn bestelnummer is 104822", [{ fact: "order_number", value: "104822" }]],
  ["ik woon op 1017 AB in Amsterdam", [{ fact: "postcode", value: "1017AB" }]],
  ["mail maar naar Anna@Voorbeeld.nl", [{ fact: "email", value: "anna@voorbeeld.nl" }]],
  ["niets", []],
])("%s", (text, facts) => expect(factsIn([text])).toEqual(facts));

it("takes a bare number for what was asked, and only then", () => {
  expect(factsIn(["WW-104822"])).toEqual([]);
  expect(factsIn(["WW-104822"], ["order_number"])).toEqual([{ fact: "order_number", value: "WW-104822" }]);
  expect(factsIn(["geen idee"], ["order_number"])).toEqual([]);
});

it("asks what the reason needs, else what is always needed, and not what was said; two at most", () => {
  expect(missingFacts(SETTINGS, PARCEL!, [])).toEqual(["order_number", "postcode"]);
  expect(missingFacts(SETTINGS, PARCEL!, [{ fact: "order_number", value: "1" }])).toEqual(["postcode", "phone"]);
  expect(missingFacts(SETTINGS, WASHING!, [])).toEqual([]);
  expect(missingFacts(SETTINGS, null, [])).toEqual(["order_number"]);
  expect(missingFacts({ needs: [] }, null, [])).toEqual([]);
});
