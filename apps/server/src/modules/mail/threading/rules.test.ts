/** The truth table of threading. Lessons "Mail in" 2, 3 and 4. */
import { describe, expect, test } from "vitest";
import {
  type Candidate,
  lookupsOf,
  replyAddress,
  senderOf,
  type Threading,
  threadingOf,
  WAYS,
  type Way,
} from "./rules.ts";

const ANNA = "anna@x.example";

const found = (way: Way, conversationId: string, more: Partial<Candidate> = {}): Candidate => ({
  way,
  conversationId,
  closed: false,
  subject: "Vraag",
  participants: [ANNA, "bert@x.example"],
  ...more,
});

const decide = (sender: string, subject: string, ...candidates: Candidate[]): Threading =>
  threadingOf({ sender, subject, candidates });

describe("lesson 2: the order of trust", () => {
  test.each(WAYS.slice(0, -1).map((way, at) => [way, WAYS[at + 1]!] as const))(
    "%s is believed before %s",
    (better, worse) => {
      expect(decide(ANNA, "Re: Vraag", found(worse, "worse"), found(better, "better"))).toMatchObject({
        kind: "join",
        conversationId: "better",
        because: better,
      });
    },
  );

  test("References overwritten by Apple Mail or PGP: the token in our reply address still finds it", () => {
    expect(decide(ANNA, "Re: Vraag", found("reply-token", "ours"))).toMatchObject({
      kind: "join",
      conversationId: "ours",
    });
  });

  test("a better trusted way to a conversation of strangers gives way to a lesser one to the sender's own", () => {
    expect(
      decide(
        ANNA,
        "Re: Vraag",
        found("references", "theirs", { participants: ["x@y.example"] }),
        found("reply-token", "hers"),
      ),
    ).toMatchObject({ kind: "join", conversationId: "hers" });
  });

  test("nothing found is a first mail", () => {
    expect(decide(ANNA, "Vraag")).toEqual({ kind: "new", because: "first", linkTo: null });
  });
});

describe("lesson 3: a new subject", () => {
  test.each([
    ["closed, same subject", true, "RE: vraag", { kind: "join", otherSubject: false }],
    ["closed, new subject", true, "Iets anders", { kind: "new", because: "new-subject", linkTo: "c" }],
    ["open, same subject", false, "Re: Vraag", { kind: "join", otherSubject: false }],
    ["open, new subject: both stay visible", false, "Iets anders", { kind: "join", otherSubject: true }],
    ["closed, no subject at all", true, "", { kind: "join", otherSubject: false }],
    ["closed, our case number in it", true, "Re: Vraag [#12]", { kind: "join", otherSubject: false }],
  ])("%s", (_name, closed, subject, expected) => {
    expect(decide(ANNA, subject, found("in-reply-to", "c", { closed }))).toMatchObject(expected);
  });
});

describe("lesson 4: strangers", () => {
  test.each(WAYS.map((way) => [way]))(
    "a sender who takes no part never joins, found by %s; the two are linked",
    (way) => {
      expect(decide("mallory@x.example", "Re: Vraag", found(way, "c"))).toEqual({
        kind: "new",
        because: "stranger",
        linkTo: "c",
      });
    },
  );

  test("everybody who answers one newsletter begins a conversation of their own", () => {
    const newsletter = found("in-reply-to", "news", { participants: ["news@shop.example"] });
    for (const sender of ["a@x.example", "b@x.example"])
      expect(decide(sender, "Re: Nieuwsbrief", newsletter)).toMatchObject({ kind: "new" });
  });

  test("a mail without a sender joins nothing", () => {
    expect(decide("", "Re: Vraag", found("in-reply-to", "c", { participants: [""] }))).toMatchObject({ kind: "new" });
  });

  test("capitals make no stranger", () => {
    expect(decide("Anna@X.example", "Re: Vraag", found("in-reply-to", "c"))).toMatchObject({ kind: "join" });
  });
});

describe("what is looked up", () => {
  const nothing = { inReplyTo: null, references: [], to: [], cc: [], deliveredTo: [] };

  test("the nearest reference first", () => {
    expect(lookupsOf({ ...nothing, references: ["<a@x>", "<b@x>"] }).references).toEqual(["<b@x>", "<a@x>"]);
  });

  test("tokens in every address it went to, blind copies too", () => {
    const token = "k3m9x2p7q4";
    const to = [{ name: "", address: replyAddress("support@shop.example", token) }];
    expect(lookupsOf({ ...nothing, to, deliveredTo: ["Info+ABCDEFGH12@shop.example"] }).tokens).toEqual([
      token,
      "abcdefgh12",
    ]);
    expect(lookupsOf({ ...nothing, deliveredTo: ["a+b@x.example"] }).tokens).toEqual([]);
  });
});

describe("who wrote", () => {
  const from = (address: string, name = "") => ({ address, name });
  const own = ["support@shop.example"];
  test.each([
    ["an ordinary mail", { from: from(ANNA), replyTo: [], list: null }, ANNA],
    ["Reply-To elsewhere is not believed", { from: from(ANNA), replyTo: [from("x@y.example")], list: null }, ANNA],
    ["a contact form sends from our own address", { from: from(own[0]!), replyTo: [from(ANNA)], list: null }, ANNA],
    [
      "a list that writes for somebody",
      { from: from("l@lists.example", "Anna via Lijst"), replyTo: [from(ANNA)], list: null },
      ANNA,
    ],
    ["our own address without a writer", { from: from(own[0]!), replyTo: [], list: null }, own[0]],
  ])("%s", (_name, mail, sender) => {
    expect(senderOf(mail, own)?.address).toBe(sender);
  });
});
