/** Nothing personal reaches the log, whatever is thrown into it. */
import { describe, expect, it } from "vitest";
import { createLog } from "./log.ts";
import { scrub } from "./scrub.ts";

const lines: string[] = [];
const log = createLog({ level: "debug", write: (line) => lines.push(line) });
const last = () => JSON.parse(lines.at(-1) ?? "{}");

describe("the log", () => {
  it.each([
    ["to jan.de.vries+shop@voorbeeld.nl failed", "to (address) failed"],
    ["call +31 (0)6 1234 5678 back", "call (telephone) back"],
    ["bel 06-12345678 terug", "bel (telephone) terug"],
    ["connect postgres://luwte:hunter2@db.internal/luwte", "connect postgres://***@db.internal/luwte"],
    ["authorization: Bearer abc.def", "authorization: (hidden)"],
    ["got Bearer abcdefghijkl", "got (token)"],
    ["NL91 ABNA 0417 1643 00 paid", "(account) paid"],
    ["müller@müllerei.example wrote", "(address) wrote"],
  ])("makes «%s» «%s»", (given, expected) => {
    expect(scrub(given)).toBe(expected);
  });

  it("keeps ids, counts and codes", () => {
    const id = "0198c0de-1234-7000-8000-123456789012";
    expect(scrub(`conversation ${id} took 1234567 ms at 2026-03-02T09:00:00.000Z: 23505`)).toBe(
      `conversation ${id} took 1234567 ms at 2026-03-02T09:00:00.000Z: 23505`,
    );
  });

  it("says what a database error was, but not whose row it was about", () => {
    const error = Object.assign(new Error('duplicate key value violates unique constraint "people_email"'), {
      code: "23505",
      constraint: "people_email",
      detail: "Key (lower(email))=(jan@voorbeeld.nl) already exists.",
    });
    log.error("http.failed", error, { requestId: "r-1" });
    expect(last()).toMatchObject({
      happening: "http.failed",
      requestId: "r-1",
      error: { code: "23505", constraint: "people_email" },
    });
    expect(lines.join()).not.toContain("jan@");
  });

  it("is one line of JSON, whatever is thrown", () => {
    log.error("odd", "text with\nnewline and a@b.nl");
    log.error("odder", undefined);
    log.info("list", { ids: ["a@b.nl", "x"], count: 2 });
    expect(lines.every((line) => line.endsWith("\n") && !line.slice(0, -1).includes("\n"))).toBe(true);
    expect(last()).toMatchObject({ ids: ["(address)", "x"], count: 2 });
  });
});
