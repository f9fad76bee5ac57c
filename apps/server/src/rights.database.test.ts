/**
 * Who may do what, walked: every declared operation by every role, without a session, and by keys. Nothing here names an operation, so a
 * new one is tested as soon as it is declared.
 */
import type { Operation } from "@luwte/contract/operation.ts";
import { may, RIGHTS, type Right, ROLES, rightsOf } from "@luwte/contract/rights.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createModules } from "./modules.ts";
import type { TestCaller } from "./testing/people.ts";
import { type TestPlatform, testPlatform } from "./testing/platform.ts";
import { ask, declaredOperations, implementedIn } from "./testing/walls/declared.ts";

const DECLARED = await declaredOperations();
const t: TestPlatform = await testPlatform({ modules: createModules() });
const IMPLEMENTED = implementedIn(t);
const OPERATIONS = DECLARED.filter(({ id }) => IMPLEMENTED.has(id));
const GUARDED = OPERATIONS.filter((operation) => operation.right in RIGHTS);
const ALL = Object.keys(RIGHTS) as Right[];

const callers = new Map<string, TestCaller>();
beforeAll(async () => {
  for (const role of ROLES) callers.set(role, await t.person(role));
});
afterAll(() => t.close());

it("every declared operation is there", () => {
  expect(DECLARED.map(({ id }) => id).filter((id) => !IMPLEMENTED.has(id))).toEqual([]);
});

/** Wrong on purpose: who passes the door is told what is wrong, and nothing is done. */
const knock = (operation: Operation, caller: TestCaller | null) =>
  ask(t.url, {
    operation,
    headers: caller?.headers ?? {},
    ...(operation.body || operation.upload ? { body: operation.upload ? "" : 0 } : {}),
  });

/** Whether what came back was said at the door. Only an operation without anything to get wrong can say it itself. */
const isTurnedAway = ({ status, code }: { status: number; code: string | null }) =>
  (status === 403 && code === "forbidden") || status === 401;
const canBeWrong = (operation: Operation) => operation.body !== undefined || operation.params !== undefined;

describe.each(OPERATIONS.map((operation) => [operation.id, operation] as const))("%s", (_id, operation) => {
  const { right } = operation;

  it(right === "anyone" ? "opens for anyone" : "does not open without a session", async () => {
    const answer = await knock(operation, null);
    if (right === "anyone") expect(answer.code).not.toBe("not_signed_in");
    else expect(answer).toMatchObject({ status: 401, code: "not_signed_in" });
  });

  it.each(ROLES)("opens for who has the right, %s or not", async (role) => {
    const answer = await knock(operation, callers.get(role)!);
    const allowed = !(right in RIGHTS) || may(role, right as Right);
    expect(answer.status, answer.text).toBeLessThan(500);
    if (!allowed) expect(answer).toMatchObject({ status: 403, code: "forbidden" });
    else if (right !== "anyone") expect(isTurnedAway(answer), answer.text).toBe(false);
  });
});

describe.each(GUARDED.map((operation) => [operation.id, operation] as const))("a key at %s", (_id, operation) => {
  const right = operation.right as Right;

  it("with every right but this one is turned away", async () => {
    const key = await t.key(ALL.filter((each) => each !== right));
    expect(await knock(operation, key)).toMatchObject({ status: 403, code: "forbidden" });
  });

  it("with only this right passes the door", async () => {
    const answer = await knock(operation, await t.key([right]));
    // What belongs to a person's own account refuses keys behind the door.
    if (canBeWrong(operation)) expect(isTurnedAway(answer), answer.text).toBe(false);
    else expect(answer.status).not.toBe(401);
  });
});

it("a privacy officer works along and answers for customers' data, and does not run the house", () => {
  const more = rightsOf("privacy_officer").filter((right) => !rightsOf("agent").includes(right));
  expect(more).toEqual(["customer_rights.manage", "retention.manage", "access_log.read"]);
  expect(rightsOf("privacy_officer")).toEqual(expect.arrayContaining(rightsOf("agent")));
});

it("an administrator has every right, and an agent fewer than a lead", () => {
  expect(rightsOf("administrator")).toEqual(ALL);
  expect(rightsOf("lead").filter((right) => rightsOf("agent").includes(right))).toEqual(rightsOf("agent"));
  expect(rightsOf("agent").length).toBeLessThan(rightsOf("lead").length);
});
