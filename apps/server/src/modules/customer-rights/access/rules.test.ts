/** Which operations are a look at a customer's data, and who may ask who looked. */
import type { Operation } from "@luwte/contract/operation.ts";
import { describe, expect, it } from "vitest";
import { accessOf, refusalToAsk } from "./rules.ts";

const asked = (id: string, method: Operation["method"], params = {}, query = {}) =>
  accessOf({ operation: { id, method }, params, query });

describe("a look", () => {
  it.each([
    ["opening a conversation", asked("getConversation", "GET", { conversationId: "1" }), "opened"],
    ["opening a customer", asked("getCustomer", "GET", { customerId: "1" }), "opened"],
    ["downloading a file", asked("downloadAttachment", "GET", { attachmentId: "1" }), "opened"],
    ["changing a conversation", asked("changeConversation", "PATCH", { conversationId: "1" }), "changed"],
    ["searching", asked("search", "GET", {}, { q: "Anna" }), "searched"],
    ["looking a customer up by name", asked("listCustomers", "GET", {}, { q: "Anna" }), "searched"],
    ["taking everything out", asked("exportAll", "GET"), "exported"],
    ["taking one customer out", asked("downloadCustomerExport", "GET", { exportId: "1" }), "exported"],
    ["a list without a name", asked("listCustomers", "GET"), undefined],
    ["the own settings", asked("getSelf", "GET"), undefined],
    ["a colleague", asked("getPerson", "GET", { personId: "1" }), undefined],
  ])("%s", (_, access, kind) => {
    expect(access?.kind).toBe(kind);
  });

  it("does not remember what was searched for", () => {
    expect(JSON.stringify(asked("search", "GET", {}, { q: "Anna" }))).not.toContain("Anna");
  });
});

const decided = { worksCouncil: { reference: "OR 2026-4", on: "2026-02-01" } };
const later = { worksCouncil: { reference: "OR 2026-4", on: "2026-04-01" } };
const none = { worksCouncil: null };

describe("asking who looked", () => {
  it.each([
    ["at a customer", { customerId: "1" }, none, null],
    ["at a conversation", { conversationId: "1" }, none, null],
    ["at nobody in particular", {}, decided, "invalid_request"],
    ["of a colleague, without a decision", { personId: "1", reason: "Melding" }, none, "works_council_needed"],
    ["of a colleague, before the decision holds", { personId: "1", reason: "Melding" }, later, "works_council_needed"],
    ["of a colleague, with a decision and no reason", { personId: "1" }, decided, "invalid_request"],
    ["of a colleague, with a reason of spaces", { personId: "1", reason: "    " }, decided, "invalid_request"],
    ["of a colleague, with a decision and a reason", { personId: "1", reason: "Melding 12" }, decided, null],
    [
      "of a colleague at one customer, without a decision",
      { personId: "1", customerId: "2" },
      none,
      "works_council_needed",
    ],
  ])("%s", (_, question, settings, code) => {
    expect(refusalToAsk(question, settings, "2026-03-02")?.refused ?? null).toBe(code);
  });
});
