/** What stands in an export besides its lines. */
import { expect, it } from "vitest";
import { manifestOf, nameOf, sumsOf } from "./rules.ts";

const ASKED = { from: new Date("2026-01-01T00:00:00Z"), until: new Date("2026-04-01T00:00:00Z"), isPersonal: false };
const FILES = [{ name: "policy.jsonl", lines: 2, sha256: "ab" }];

it("the same asked twice has the same manifest", () => {
  expect(manifestOf("o", ASKED, FILES)).toBe(manifestOf("o", ASKED, FILES));
  expect(JSON.parse(manifestOf("o", ASKED, FILES))).toEqual({
    format: 1,
    organisation: "o",
    from: "2026-01-01T00:00:00.000Z",
    until: "2026-04-01T00:00:00.000Z",
    personal: false,
    files: FILES,
  });
});

it("sums stand as sha256sum reads them", () => expect(sumsOf(FILES)).toBe("ab  policy.jsonl\n"));
it("is named after its period", () => expect(nameOf(ASKED)).toBe("assistance-2026-01-01-2026-04-01.zip"));
