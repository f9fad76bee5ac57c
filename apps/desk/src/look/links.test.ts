/** What may be typed as a link, and what it becomes. */
import { describe, expect, it } from "vitest";
import { linkFrom } from "./links.ts";

describe("the address of a link", () => {
  it.each([
    ["https://winkel.example/jas?maat=m#foto", "https://winkel.example/jas?maat=m#foto"],
    ["http://winkel.example", "http://winkel.example/"],
    ["  winkel.example/retour ", "https://winkel.example/retour"],
    ["www.winkel.example", "https://www.winkel.example/"],
    ["winkel.example:8443/x", "https://winkel.example:8443/x"],
    ["anna@winkel.example", "mailto:anna@winkel.example"],
    ["mailto:anna@winkel.example", "mailto:anna@winkel.example"],
    ["030 - 123 45 67", "tel:0301234567"],
    ["+32 (0)2 123 45 67", "tel:+32021234567"],
    ["tel:+31301234567", "tel:+31301234567"],
  ])("%s leads to %s", (typed, href) => expect(linkFrom(typed)).toBe(href));
  it.each([
    "",
    "https://",
    "hallo",
    "twee woorden.example",
    "localhost",
    "https://localhost/x",
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://winkel.example",
    "file:///etc/passwd",
    "https://bank.example@elders.example",
  ])("%s leads nowhere", (typed) => expect(linkFrom(typed)).toBeNull());
});
