/** What stands in an address can be read back, and nothing else can. */
import { randomBytes, randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isGenuine, linkText, readLink } from "./links.ts";
import { createSecrets } from "./secrets.ts";

const PURPOSE = "test link";
const secrets = createSecrets([randomBytes(32)]);

test("a link is read as what it was made of, and is genuine for its own generation, purpose and house only", () => {
  for (let turn = 0; turn < 20; turn++) {
    const id = randomUUID() as string;
    const text = linkText(secrets, { id, generation: 3 }, PURPOSE);
    expect(text).toMatch(/^[\w-]{43}$/);
    const read = readLink(text)!;
    expect(read.id).toBe(id);
    expect(isGenuine(secrets, read, 3, PURPOSE)).toBe(true);
    expect(isGenuine(secrets, read, 4, PURPOSE)).toBe(false);
    expect(isGenuine(secrets, read, 3, "another link")).toBe(false);
    expect(isGenuine(createSecrets([randomBytes(32)]), read, 3, PURPOSE)).toBe(false);
  }
});

test("whatever else stands there is nothing", () => {
  fc.assert(fc.property(fc.string({ maxLength: 80 }), (text) => text.length === 43 || readLink(text) === null));
  for (const text of ["", "a", "a".repeat(42), "a".repeat(44), `${"a".repeat(42)}=`, `${"a".repeat(42)}/`])
    expect(readLink(text)).toBeNull();
});
