/** From candidates to an order with a reason. */
import type { ArticleId, ArticleVersionId, OrganisationId } from "@luwte/contract/ids.ts";
import { describe, expect, it } from "vitest";
import { emptyShelf } from "./keeping/rules.ts";
import { ranked } from "./rules.ts";
import type { Candidate, TermWeight } from "./shapes.ts";

const candidate = (id: string, title: string, body: string): Candidate => ({
  organisationId: "lee" as OrganisationId,
  articleId: id as ArticleId,
  versionId: id as ArticleVersionId,
  language: "nl",
  title,
  short: "",
  body,
  internal: null,
  categoryId: null,
  state: "published",
  approved: false,
  accepted: [],
});
const CANDIDATES = [
  candidate("wol", "Wol wassen", "Was wol koud en droog het plat."),
  candidate("jas", "Een jas wassen", "Een regenjas mag in de machine, op dertig graden."),
  candidate("post", "Verzenden", "Wij verzenden elke werkdag."),
];
const MOST = 5;
const weights = (terms: Record<string, number>): TermWeight[] =>
  Object.entries(terms).map(([term, weight]) => ({ term, weight, most: MOST }));
const find = (question: string, terms: Record<string, number>, most = 5) =>
  ranked(CANDIDATES, weights(terms), { question, language: "nl", most }, emptyShelf());

describe("says how sure it is", () => {
  it("less of what the article lacks", () => {
    const [all] = find("wol koud wassen", { wol: 4, koud: 3, was: 2 });
    const [half] = find("wol rood verven", { wol: 4, rood: MOST, verv: MOST });
    expect([all?.articleId, half?.articleId]).toEqual(["wol", "wol"]);
    expect(all!.confidence).toBeGreaterThan(half!.confidence + 0.1);
  });

  it("less of a word that many articles of the library have, though few candidates do", () => {
    const [rare] = find("wol koud wassen", { wol: 4, koud: 4, was: 4 });
    const [common] = find("wol koud wassen", { wol: 0.1, koud: 0.1, was: 0.1 });
    expect(rare!.confidence).toBeGreaterThan(common!.confidence);
  });

  it("least of those that are not on top", () => {
    const [first, second] = find("wol koud wassen", { wol: 4, koud: 3, was: 2 });
    expect(first!.confidence).toBeGreaterThan(second!.confidence);
  });

  it("the same of the best one, however few are wanted", () => {
    const terms = { wol: 4, jas: 4, was: 2 };
    const [among] = find("mag een jas van wol wassen", terms);
    const [alone, ...others] = find("mag een jas van wol wassen", terms, 1);
    expect(alone).toEqual(among);
    expect(others).toEqual([]);
  });
});

describe("of one or two words", () => {
  it("brings what has to do with them, and nothing for letters alone", () => {
    const found = (question: string) => find(question, {}).map(({ articleId }) => articleId);
    expect(found("regenjas")).toEqual(["jas"]);
    expect(found("regnejas")).toEqual(["jas"]);
    expect(found("verbranden")).toEqual([]);
  });

  it("brings of a question also what is hardly the answer", () =>
    expect(find("mag ik iets verbranden in de tuin", {}).length).toBeGreaterThan(0));
});

it("quotes a sentence, not a heading that says the title again", () => {
  const headed = [
    candidate("wol", "Wol wassen en drogen", "## Wassen\n\nWas wol op dertig graden.\n\n## Drogen\n\nDroog het plat."),
  ];
  const [one] = ranked(headed, [], { question: "wassen", language: "nl", most: 1 }, emptyShelf());
  expect(one?.excerpt).toBe("Was wol op dertig graden.");
});
