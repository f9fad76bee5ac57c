/** What search engines are told. */
import type { OrganisationId } from "@luwte/contract/ids.ts";
import { describe, expect, it } from "vitest";
import { houseOf } from "../house/rules.ts";
import { presetFor } from "../settings/rules.ts";
import { mapFor, robotsOf } from "./rules.ts";

const HOUSE = houseOf({
  organisationId: "o" as OrganisationId,
  organisation: "Wol",
  timeZone: "Europe/Amsterdam",
  settings: presetFor("Wol"),
  version: 1,
  categories: [],
  listed: [],
});

it("nothing at all while nothing is open", () =>
  expect(robotsOf([], "https://luwte.example")).toBe("User-agent: *\nDisallow: /\n"));

it("only help centres that are open, and no page that is made for one reader", () => {
  const lines = robotsOf(["wol"], "https://luwte.example").split("\n");
  expect(lines).toContain("Allow: /help/");
  expect(lines).toContain("Disallow: /help/*/*/contact");
  expect(lines.at(-2)).toBe("Sitemap: https://luwte.example/help/wol/sitemap.xml");
});

describe("where Luwte does not know its own address", () => {
  it("there is no map, and why", () => {
    expect(robotsOf(["wol"], null)).not.toContain("Sitemap:");
    expect(robotsOf(["wol"], null)).toContain("LUWTE_URL");
  });
  it.each(["nl", "fr", "en"] as const)("whoever opens the map reads in %s what to set", (language) => {
    const { status, type, text } = mapFor(HOUSE, null, language);
    expect({ status, type }).toEqual({ status: 404, type: "text/plain; charset=utf-8" });
    expect(text).toContain("LUWTE_URL=https://");
  });
  it("and with an address it is the map", () =>
    expect(mapFor(HOUSE, "https://luwte.example", "nl")).toMatchObject({
      status: 200,
      text: expect.stringContaining("<loc>https://luwte.example/"),
    }));
});
