/** Where a page of acts goes on. */
import { newId, type SuggestionId } from "@luwte/contract/ids.ts";
import { expect, it } from "vitest";
import { cursorOf, placeIn } from "./rules.ts";

it("a cursor is read as it was given", () => {
  const place = { at: new Date("2026-03-02T09:00:00.123Z"), id: newId<SuggestionId>() };
  expect(placeIn(cursorOf(place))).toEqual(place);
});

it.each([
  undefined,
  "",
  "x",
  "2026-03-02T09:00:00Z",
  "2026-03-02T09:00:00Z~x",
  "x~00000000-0000-7000-8000-000000000001",
])("%s begins with the newest", (cursor) => expect(placeIn(cursor)).toBeNull());
