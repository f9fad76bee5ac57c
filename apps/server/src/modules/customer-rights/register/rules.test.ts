/** What the register complains about, and in which order customers' tables are emptied. */
import { describe, expect, it } from "vitest";
import type { Register } from "../shapes.ts";
import { customerTables, REGISTER, unregistered } from "./rules.ts";

const column = (name: string, nullable = false) => ({ name, nullable });
const of: Register = {
  thanks: {
    of: "customer",
    purpose: "answering",
    kept: "contact",
    ways: [{ column: "conversation_id", to: "conversations" }],
    stays: { null: "words" },
    rest: "id conversation_id",
  },
};

describe("the register", () => {
  it.each([
    [
      "a table that nobody classified, with the line to add",
      of,
      { name: "rooms", columns: [column("id")] },
      /Add: rooms: \{ of: "nobody", rest: "id" \}/,
    ],
    [
      "a table of conversations, with how its rows are found",
      of,
      { name: "calls", columns: [column("id"), column("conversation_id"), column("words")] },
      /ways: \[\{ column: "conversation_id", to: "conversations" \}\]/,
    ],
    [
      "a column that nobody classified, with where it may go",
      of,
      { name: "thanks", columns: [column("id"), column("conversation_id"), column("words", true), column("name")] },
      /thanks\.name: .*`rest`.*`stays`/,
    ],
    [
      "a file that would be thought to be nobody's",
      of,
      {
        name: "thanks",
        columns: [column("id"), column("conversation_id"), column("words", true), { ...column("hash"), type: "text" }],
      },
      /thanks\.hash: names a file\?/,
    ],
    [
      "a column that is gone",
      of,
      { name: "thanks", columns: [column("id"), column("conversation_id")] },
      /thanks\.words: there is no such column/,
    ],
    [
      "null where the database refuses it",
      of,
      { name: "thanks", columns: [column("id"), column("conversation_id"), column("words")] },
      /cannot become null/,
    ],
  ])("says of %s", (_, register, table, complaint) => {
    expect(unregistered(register, [table]).join("\n")).toMatch(complaint);
  });

  it("empties what is found through a row before that row", () => {
    const order = customerTables(REGISTER).map(([table]) => table);
    const before = (one: string, other: string) => order.indexOf(one) < order.indexOf(other);
    expect(before("attachments", "drafts")).toBe(true);
    expect(before("attachments", "messages")).toBe(true);
    expect(before("visitor_files", "visitors")).toBe(true);
    expect(before("messages", "conversations")).toBe(true);
    expect(before("conversations", "customers")).toBe(true);
  });
});
