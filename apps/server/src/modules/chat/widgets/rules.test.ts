/** Where a widget may stand, and what it says of its hours. */
import { WidgetSettings } from "@luwte/contract/widget/widget.ts";
import { describe, expect, test } from "vitest";
import { availabilityOf, chosenLanguage, configOf, mayShow, openingOf } from "./rules.ts";

describe("a widget may stand", () => {
  test.each([
    ["anywhere when no site is named", [], "https://shop.example", true],
    ["on a site that is named", ["https://shop.example"], "https://shop.example", true],
    ["not on another", ["https://shop.example"], "https://evil.example", false],
    ["not on a site whose name only ends like it", ["https://*.shop.example"], "https://evilshop.example", false],
    ["on every host below a star", ["https://*.shop.example"], "https://www.shop.example", true],
    ["not on the host that the star stands before", ["https://*.shop.example"], "https://shop.example", false],
    ["not by http when https was meant", ["https://shop.example"], "http://shop.example", false],
    ["not on another port", ["https://shop.example"], "https://shop.example:8443", false],
    ["not in a page without an origin", ["https://shop.example"], "null", false],
    ["for a request that no page made", ["https://shop.example"], undefined, true],
  ] as const)("%s", (_, allowed, origin, expected) => expect(mayShow(allowed, origin)).toBe(expected));
});

const settings = WidgetSettings.parse({ name: "Winkel", greetings: { nl: "Hallo" }, languages: ["fr", "nl"] });
const widget = { ...settings, id: "w" as never, key: "k", demo: false, version: 1 };

test("a widget speaks the visitor's language when it can, else its first", () => {
  expect(chosenLanguage(widget, "nl")).toBe("nl");
  expect(chosenLanguage(widget, "en")).toBe("fr");
});

test("what a visitor gets names no inbox, no team and no secret", () => {
  const config = configOf(widget, "nl", { open: true, opensAt: null });
  expect(Object.keys(config).toSorted()).toEqual(
    ["accent", "askAddress", "availability", "greeting", "language", "name", "privacyUrl", "side"].toSorted(),
  );
  expect(config).toMatchObject({ name: "Winkel", language: "nl", greeting: "Hallo" });
  expect(configOf(widget, "fr", { open: true, opensAt: null }).greeting).toBeNull();
});

describe("hours", () => {
  const day = [{ from: "09:00", to: "17:00" }];
  const hours = { week: [day, day, day, day, day, [], []], exceptions: [] };
  test("on Monday at ten somebody is there, and nothing is promised of a closing time", () => {
    const opening = openingOf(hours, "Europe/Amsterdam", new Date("2026-11-23T09:00:00Z"));
    expect(availabilityOf(opening)).toEqual({ open: true, changesAt: null });
  });
  test("on Saturday it says Monday at nine, on the organisation's clock", () => {
    const opening = openingOf(hours, "Europe/Amsterdam", new Date("2026-11-21T12:00:00Z"));
    expect(availabilityOf(opening)).toEqual({ open: false, changesAt: "2026-11-23T08:00:00.000Z" });
  });
  test("hours that cannot be read promise nothing", () => {
    const opening = openingOf({ week: [], exceptions: [] }, "Europe/Amsterdam", new Date("2026-11-21T12:00:00Z"));
    expect(availabilityOf(opening)).toEqual({ open: false, changesAt: null });
  });
});
