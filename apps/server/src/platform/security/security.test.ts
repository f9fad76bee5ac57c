/** Secrets, tokens, passwords and lockouts: what opens them, what does not, and what they cost. */
import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { lockedUntil } from "./lockout.ts";
import { createPasswords } from "./passwords.ts";
import { createSecrets } from "./secrets.ts";
import { hashOfToken, isSameHash, newToken } from "./tokens.ts";

const [first, second] = [randomBytes(32), randomBytes(32)];

describe("a sealed secret", () => {
  const secrets = createSecrets([first]);
  const sealed = secrets.seal("correct horse", "mailbox 1");

  it("opens with its key and purpose", () => {
    expect(secrets.openText(sealed, "mailbox 1")).toBe("correct horse");
    expect(sealed.toString("latin1")).not.toContain("horse");
  });

  it("does not open for another purpose, after a change, or without its key", () => {
    expect(() => secrets.open(sealed, "mailbox 2")).toThrow();
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1;
      expect(() => secrets.open(changed, "mailbox 1"), `byte ${at}`).toThrow();
    }
    expect(() => createSecrets([second]).open(sealed, "mailbox 1")).toThrow("which is not in LUWTE_SECRET");
    expect(() => secrets.open(Buffer.from("x"), "mailbox 1")).toThrow("not something that Luwte sealed");
  });

  it("stays readable after a new key came, and shows that it is old", () => {
    const renewed = createSecrets([second, first]);
    expect(renewed.openText(sealed, "mailbox 1")).toBe("correct horse");
    expect(renewed.isCurrent(sealed)).toBe(false);
    expect(renewed.isCurrent(renewed.seal("x", "y"))).toBe(true);
  });
});

describe("a mark", () => {
  const secrets = createSecrets([first]);
  const mark = secrets.mark("conversation 1", "status");

  it("is the same every time, and another for another text, purpose or key", () => {
    expect(secrets.isMark(mark, "conversation 1", "status")).toBe(true);
    expect(secrets.isMark(mark, "conversation 2", "status")).toBe(false);
    expect(secrets.isMark(mark, "conversation 1", "files")).toBe(false);
    expect(createSecrets([second]).isMark(mark, "conversation 1", "status")).toBe(false);
  });

  it("stays good after a new key came", () => {
    expect(createSecrets([second, first]).isMark(mark, "conversation 1", "status")).toBe(true);
  });
});

describe("a password", () => {
  const passwords = createPasswords();

  it("is verified, in any way of writing its accents", async () => {
    const hash = await passwords.hash("café crème");
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwords.verify("cafe\u0301 cre\u0300me", hash)).toBe(true);
    expect(await passwords.verify("cafe creme", hash)).toBe(false);
  });

  it("of nobody, or a damaged hash, is never right", async () => {
    expect(await passwords.verify("", null)).toBe(false);
    expect(await passwords.verify("x", "$argon2id$v=19$m=9999999,t=2,p=1$c2FsdHNhbHQ$aaaaaaaaaaaaaaaaaaaaaaaa")).toBe(
      false,
    );
  });

  it("is marked when its parameters are outdated", async () => {
    const weak = createPasswords({ memory: 1_024, passes: 1, parallelism: 1 });
    expect(passwords.isOutdated(await weak.hash("x"))).toBe(true);
    expect(passwords.isOutdated(await passwords.hash("x"))).toBe(false);
  });

  it("waits its turn, and is refused when too many wait", async () => {
    const quick = createPasswords({ memory: 64, passes: 1, parallelism: 1 });
    const results = await Promise.allSettled(Array.from({ length: 100 }, () => quick.hash("x")));
    const refused = results.filter((result) => result.status === "rejected");
    expect(refused).toHaveLength(100 - 66);
    expect(refused[0]).toMatchObject({ reason: { refusal: { refused: "busy" } } });
    expect(await quick.hash("x")).toContain("$argon2id$");
  });
});

describe("a token", () => {
  it("is long, different each time, and recognised by its hash", () => {
    const token = newToken();
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(newToken()).not.toBe(token);
    expect(isSameHash(hashOfToken(token), hashOfToken(token))).toBe(true);
    expect(isSameHash(hashOfToken(token), hashOfToken(newToken()))).toBe(false);
    expect(isSameHash(hashOfToken(token), Buffer.alloc(3))).toBe(false);
  });
});

describe("a lockout", () => {
  const at = new Date("2026-03-02T09:00:00Z");
  it.each([
    [0, null],
    [4, null],
    [5, 1],
    [6, 2],
    [8, 8],
    [9, 15],
    [1_000_000, 15],
  ])("after %i failures lasts %s minutes", (failures, minutes) => {
    expect(lockedUntil(failures, at)?.getTime() ?? null).toBe(
      minutes === null ? null : at.getTime() + minutes * 60_000,
    );
  });
});
