/** A half-written answer is never lost: not to another window, not to the server, not to oneself. */
import type { Draft } from "@luwte/contract/conversations.ts";
import { describe, expect, it } from "vitest";
import { EMPTY, isBlank, type Local, meet, mentionsIn, type Writing } from "./writing.ts";

const written = (richText: string): Writing => ({ ...EMPTY, richText });
const draft = (richText: string, version: number) =>
  ({ kind: "reply", richText, to: [], cc: [], attachments: [], promises: [], version }) as unknown as Draft;
const local = (part: Partial<Local>): Local => ({ writing: EMPTY, version: 0, dirty: false, sent: null, ...part });

describe("a draft from another window", () => {
  it("is taken when nothing is written here", () =>
    expect(meet(local({}), draft("<p>daar</p>", 1))).toMatchObject({ kind: "take", version: 1 }));
  it("is taken when what is here was kept already", () => {
    const here = local({ writing: written("<p>oud</p>"), version: 1 });
    expect(meet(here, draft("<p>nieuw</p>", 2))).toMatchObject({ kind: "take", version: 2 });
  });
  it("is a choice when something is written here too", () => {
    const here = local({ writing: written("<p>hier</p>"), version: 1, dirty: true });
    expect(meet(here, draft("<p>daar</p>", 2))).toMatchObject({ kind: "choose" });
  });
  it("that is older says nothing", () => {
    const here = local({ writing: written("<p>hier</p>"), version: 3, dirty: true });
    expect(meet(here, draft("<p>daar</p>", 3))).toEqual({ kind: "same" });
  });
});

describe("our own draft that comes back", () => {
  it("is recognised while it is being kept, also when one wrote on", () => {
    const here = local({ writing: written("<p>een twee</p>"), dirty: true, sent: written("<p>een</p>") });
    expect(meet(here, draft("<p>een</p>", 1))).toEqual({ kind: "ours", version: 1 });
  });
});

describe("a draft that is gone", () => {
  it("was sent elsewhere: the field is empty", () =>
    expect(meet(local({ writing: written("<p>x</p>"), version: 2 }), null)).toMatchObject({
      kind: "take",
      version: 0,
    }));
  it("leaves what was written here since", () =>
    expect(meet(local({ writing: written("<p>x</p>"), version: 2, dirty: true }), null)).toEqual({
      kind: "ours",
      version: 0,
    }));
});

it.each([
  ["", true],
  ["<p></p>", true],
  ["<p> <br></p>", true],
  ["<p>a</p>", false],
])("%j is blank: %s", (html, blank) => expect(isBlank(html)).toBe(blank));

it("finds who is mentioned, each once", () => {
  const id = "019aa000-0000-7000-8000-000000000001";
  const tag = `<span data-type="mention" data-id="${id}" data-label="Sanne">@Sanne</span>`;
  expect(mentionsIn(`<p>${tag} en ${tag}</p>`)).toEqual([id]);
});
