/** Who is seen, and for how long. */
import type { PersonId } from "@luwte/contract/ids.ts";
import { describe, expect, it } from "vitest";
import { heard, present, seen, shownOf, type Viewer } from "./rules.ts";

const [anna, bert] = ["anna" as PersonId, "bert" as PersonId];
const at = (seconds: number) => new Date(1_000_000 + seconds * 1000);
const names = (viewers: readonly Viewer[]) =>
  shownOf(viewers).map(({ personId, writing }) => `${personId}${writing ? " writes" : ""}`);

describe("presence", () => {
  const both = seen(seen([], anna, "looking", at(0)), bert, "writing", at(10));
  it("shows who looks and who writes", () => expect(names(both)).toEqual(["anna", "bert writes"]));
  it("shows a person once", () =>
    expect(names(seen(both, anna, "writing", at(12)))).toEqual(["anna writes", "bert writes"]));
  it("forgets who left", () => expect(names(seen(both, bert, "gone", at(12)))).toEqual(["anna"]));
  it("forgets who says nothing for half a minute", () => {
    expect(names(present(both, at(29)))).toEqual(["anna", "bert writes"]);
    expect(names(present(both, at(30)))).toEqual(["bert writes"]);
  });
  it("takes over what another process knows", () => expect(heard(shownOf(both), at(20))).toHaveLength(2));
});
