/** What stands in an address can be read back, and nothing else can. */
import { randomBytes, randomUUID } from "node:crypto";
import type { ConversationId } from "@luwte/contract/ids.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readToken, tokenText } from "./rules.ts";

test("a token is read as the conversation and the mark it was made of", () => {
  for (let turn = 0; turn < 50; turn++) {
    const [id, mark] = [randomUUID() as string as ConversationId, randomBytes(16)];
    const text = tokenText(id, mark);
    expect(text).toMatch(/^[\w-]{43}$/);
    expect(readToken(text)).toEqual({ conversationId: id, mark });
  }
});

test("whatever else stands there is nothing", () => {
  fc.assert(fc.property(fc.string({ maxLength: 80 }), (text) => text.length === 43 || readToken(text) === null));
  for (const text of ["", "a", "a".repeat(42), "a".repeat(44), `${"a".repeat(42)}=`, `${"a".repeat(42)}/`])
    expect(readToken(text)).toBeNull();
});
