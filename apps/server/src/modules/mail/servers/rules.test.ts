/** What failures of mail servers mean. */
import { expect, test } from "vitest";
import { troubleOf } from "./rules.ts";

const failure = (more: Record<string, unknown>, message = "x"): Error => Object.assign(new Error(message), more);

test.each([
  [failure({ code: "ENOTFOUND" }), "unknown_host"],
  [failure({ code: "EDNS" }), "unknown_host"],
  [failure({ code: "ECONNREFUSED" }), "refused"],
  [failure({ code: "ESOCKET", cause: { code: "ECONNREFUSED" } }), "unreachable"],
  [failure({ code: "DEPTH_ZERO_SELF_SIGNED_CERT" }), "certificate"],
  [failure({ code: "ESOCKET" }, "self-signed certificate"), "certificate"],
  [failure({ authenticationFailed: true, responseText: "Authentication failed" }), "wrong_password"],
  [failure({ code: "EAUTH", responseCode: 535 }), "wrong_password"],
  [failure({ code: "ETLS" }), "no_tls"],
  [failure({ code: "ERR_SSL_WRONG_VERSION_NUMBER" }), "no_tls"],
  [failure({ code: "CONNECT_TIMEOUT" }), "timeout"],
  [failure({ code: "ETIMEDOUT" }), "timeout"],
  [failure({ code: "ECONNRESET" }), "unreachable"],
  [failure({}, "Something else"), "odd_answer"],
  ["not even an error", "odd_answer"],
])("%o", (error, code) => {
  expect(troubleOf(error).code).toBe(code);
});

test("what the server said is kept on one line, and short", () => {
  expect(troubleOf(failure({ response: `550 no\r\n${"x".repeat(1000)}` })).words).toMatch(/^550 no x{1,400}$/);
});
