/** Which articles did not help. */
import type { BotOffer, BotReason } from "@luwte/contract/bot.ts";
import type { ArticleId, ArticleVersionId } from "@luwte/contract/ids.ts";
import { describe, expect, it } from "vitest";
import { unhelpfulIn } from "./rules.ts";

const offer = (part: Partial<BotOffer>): BotOffer => ({
  articleId: "wool" as ArticleId,
  versionId: "wool-1" as ArticleVersionId,
  language: "nl",
  title: "Wol wassen",
  confidence: 0.8,
  suggestionId: null,
  opened: true,
  helped: null,
  ...part,
});

describe("an article did not help", () => {
  it.each<[string, Partial<BotOffer>, BotReason | null, boolean]>([
    ["when the customer said so", { helped: false }, "not_helped", true],
    ["when the customer said so, whatever followed", { helped: false }, null, true],
    ["when it was read and a person was asked for", {}, "asked", true],
    ["when it was read and something unknown was asked", {}, "unsure", true],
    ["when it was read and the customer came back", {}, "came_back", true],
    ["not when it did, whatever followed", { helped: true }, "came_back", false],
    ["not when it was only shown", { opened: false }, "asked", false],
    ["not while nobody said anything", {}, null, false],
    ["not because the customer was silent", {}, "silent", false],
    ["not because a colleague answered", {}, "person_wrote", false],
    ["not because the bot was switched off", {}, "switched_off", false],
  ])("%s", (_, part, because, expected) =>
    expect(unhelpfulIn({ offers: [offer(part)], because })).toEqual(expected ? ["wool"] : []),
  );
});
