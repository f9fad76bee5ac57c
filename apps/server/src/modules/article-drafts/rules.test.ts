/** From a thread to words, and what in them is a customer's. */
import type { TalkMessageId } from "@luwte/contract/ids.ts";
import { describe, expect, it } from "vitest";
import { namesOf, personalIn, proposeWords, unconfirmed } from "./rules.ts";

const said = (text: string, removedAt: string | null = null) => ({
  id: "m" as TalkMessageId,
  rootId: "m" as TalkMessageId,
  text,
  removedAt,
});

describe("a proposal", () => {
  it.each([
    [
      ["Hoe was je merino?", "Op 30 graden.", "Liggend drogen."],
      "Hoe was je merino?",
      "Op 30 graden.\n\nLiggend drogen.",
    ],
    [["@Anna de Vries, hoe was je merino?", "Koud."], "hoe was je merino?", "Koud."],
    [["Ik zoek het label. Wie weet waar het staat?", "In Archief"], "Wie weet waar het staat?", "In Archief"],
    [["Alleen een vraag"], "Alleen een vraag", ""],
    [[], "", ""],
  ])("of %j", (texts, title, answer) =>
    expect(proposeWords(texts.map((text) => said(text)))).toMatchObject({ title, answer }),
  );

  it("leaves out what was taken away", () => {
    expect(proposeWords([said("Vraag?"), said("", "2026-03-02"), said("Antwoord")]).answer).toBe("Antwoord");
  });
});

const words = (changes = {}) => ({ title: "Wol wassen", question: "Hoe?", answer: "Koud", ...changes });
describe("what is a customer's", () => {
  const names = namesOf(["Fatima Benali", "Bo", "van den Berg"]);
  it("is a whole name and its long words", () =>
    expect(names).toEqual(["Fatima Benali", "Fatima", "Benali", "van den Berg", "Berg"]));
  it.each([
    ["nothing", words(), []],
    ["an address in the answer", words({ answer: "Mail jan@post.example" }), [["answer", "email", "jan@post.example"]]],
    ["a name in the title", words({ title: "Mevrouw benali wil ruilen" }), [["title", "name", "Benali"]]],
    ["but not a part of a word", words({ answer: "Bergschoenen" }), []],
  ])("%s", (_case, given, found) =>
    expect(personalIn(given, names).map(({ field, kind, text }) => [field, kind, text])).toEqual(found),
  );
  it("is asked about until it is gone or confirmed, each by itself", () => {
    const found = personalIn(words({ answer: "jan@post.example of 0612345678" }), []);
    expect(unconfirmed(found, [{ kind: "email", text: "jan@post.example" }]).map(({ kind }) => kind)).toEqual([
      "phone",
    ]);
    expect(unconfirmed(found, [{ kind: "phone", text: "jan@post.example" }])).toHaveLength(2);
  });
});
