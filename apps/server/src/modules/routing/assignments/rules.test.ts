/** Who may give what to whom, as a table. */
import type { PersonId } from "@luwte/contract/ids.ts";
import type { Availability } from "@luwte/contract/people.ts";
import { describe, expect, it } from "vitest";
import { codeOf, type Giving, refusalToGive } from "./rules.ts";

const [SANNE, BRAM, LEAD] = ["sanne", "bram", "lead"] as PersonId[] as [PersonId, PersonId, PersonId];
const to = (id: PersonId, availability: Availability = "available", fits = true) => ({
  id,
  isColleague: true,
  availability,
  fits,
});
const giving = (given: Partial<Giving>): Giving => ({
  channel: "mail",
  holderId: null,
  actorId: SANNE,
  mayReassignOthers: false,
  target: null,
  despiteCeiling: false,
  ...given,
});

describe("giving a conversation", () => {
  it.each<[string, Partial<Giving>, string | null]>([
    ["what is nobody's may be given to a colleague who is there", { target: to(BRAM) }, null],
    ["one's own may be given away", { holderId: SANNE, target: to(BRAM) }, null],
    ["one's own may be put back", { holderId: SANNE }, null],
    ["an agent does not take from a colleague", { holderId: BRAM, target: to(SANNE) }, "forbidden"],
    ["nor puts back what is a colleague's", { holderId: BRAM }, "forbidden"],
    ["a lead does both", { actorId: LEAD, mayReassignOthers: true, holderId: BRAM, target: to(SANNE) }, null],
    ["giving it to who has it already changes nothing and is no offence", { holderId: BRAM, target: to(BRAM) }, null],
    ["a stranger cannot be given anything", { target: { ...to(BRAM), isColleague: false } }, "not_found"],
    ["who is away gets nothing", { target: to(BRAM, "away") }, "not_available"],
    ["also not from a lead", { actorId: LEAD, mayReassignOthers: true, target: to(BRAM, "away") }, "not_available"],
    ["a mail waits for who is on a break", { target: to(BRAM, "break") }, null],
    ["a chat does not", { channel: "chat", target: to(BRAM, "break") }, "not_available"],
    ["who is busy may be given something by a person", { channel: "chat", target: to(BRAM, "busy") }, null],
    ["who is at the ceiling gets no more", { target: to(BRAM, "available", false) }, "at_ceiling"],
    ["unless on purpose", { target: to(BRAM, "available", false), despiteCeiling: true }, null],
    ["one may take on more oneself", { target: to(SANNE, "available", false) }, null],
    ["also on a break", { channel: "chat", target: to(SANNE, "break") }, null],
    [
      "a program gives like anybody without the right to take from others",
      { actorId: null, holderId: BRAM, target: to(SANNE) },
      "forbidden",
    ],
  ])("%s", (_name, given, refusal) => expect(refusalToGive(giving(given))).toBe(refusal));
});

it("what one gives oneself was taken", () => {
  expect([codeOf(SANNE, SANNE), codeOf(LEAD, SANNE), codeOf(null, SANNE)]).toEqual([
    "taken",
    "reassigned",
    "reassigned",
  ]);
});
