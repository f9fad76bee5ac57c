/** The list of drafts has one name, wherever one is sent to it. */
import { expect, it } from "vitest";
import { COMMANDS } from "../keyboard/commands.ts";
import { ARTICLES } from "./texts.ts";

it.each(["nl", "fr", "en"] as const)(
  "in %s the way to it, and what says where a draft went, call it as its page does",
  (language) => {
    const name = ARTICLES.drafts[language];
    expect(ARTICLES.saved[language]).toContain(name);
    expect(String(COMMANDS.goArticles.text[language]).toLowerCase()).toContain(name.toLowerCase());
  },
);
