/** What search engines are told. */
import { expect, it } from "vitest";
import { robotsOf } from "./rules.ts";

it("nothing at all while nothing is open", () =>
  expect(robotsOf([], "https://luwte.example")).toBe("User-agent: *\nDisallow: /\n"));

it("only help centres that are open, and no page that is made for one reader", () => {
  const lines = robotsOf(["wol"], "https://luwte.example").split("\n");
  expect(lines).toContain("Allow: /help/");
  expect(lines).toContain("Disallow: /help/*/*/contact");
  expect(lines.at(-2)).toBe("Sitemap: https://luwte.example/help/wol/sitemap.xml");
});

it("no map where Luwte does not know its own address", () => expect(robotsOf(["wol"], null)).not.toContain("Sitemap"));
