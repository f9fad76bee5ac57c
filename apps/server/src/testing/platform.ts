/** A whole server for a test: its own migrated database, a clock that stands still, people to call it with. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Api, createClient } from "@luwte/contract/client.ts";
import type { LuwteEvent } from "@luwte/contract/events.ts";
import type { OrganisationId } from "@luwte/contract/ids.ts";
import type { Operations } from "@luwte/contract/operation.ts";
import type { Right, Role } from "@luwte/contract/rights.ts";
import { type Assembled, assemble, type PlatformOptions } from "../platform/assemble.ts";
import { readSettings } from "../platform/config/read.ts";
import type { Settings } from "../platform/config/settings.ts";
import { createLog } from "../platform/log/log.ts";
import type { Module } from "../platform/module.ts";
import type { Platform } from "../platform/platform.ts";
import { createPasswords } from "../platform/security/passwords.ts";
import { createWeb } from "../platform/web.ts";
import { testDatabase } from "./database.ts";
import { endInOrder } from "./ending.ts";
import { collectEvents } from "./events.ts";
import { runDueJobs } from "./jobs.ts";
import { addKey, addOrganisation, addPerson, type TestCaller, type TestPerson, tokenAuthenticators } from "./people.ts";

export type TestPlatformOptions = {
  readonly modules?: readonly Module[];
  readonly settings?: Partial<Settings>;
  /** Preset: Monday 2 March 2026, 10:00 in Amsterdam. */
  readonly now?: Date;
  /** Preset: tokens of the people made here. Give the real ones to test signing in. */
  readonly authenticators?: PlatformOptions["authenticators"];
  /** Shows what the server logs; preset: kept in `logged`. */
  readonly showLog?: boolean;
  /** Lets jobs and reactions run by themselves, as in production. Without it `runJobs` does the jobs that are due by the test's clock. */
  readonly work?: boolean;
};

export type TestClock = { now(): Date; set(at: Date): void; advance(milliseconds: number): void };

export type TestPlatform = {
  readonly platform: Platform;
  readonly inside: Assembled;
  /** Where the server listens, without a slash at the end. */
  readonly url: string;
  readonly clock: TestClock;
  /** Lines of the log so far. */
  readonly logged: readonly string[];
  organisation(given?: {
    id?: OrganisationId;
    name?: string;
    timeZone?: string;
    settings?: object;
  }): Promise<OrganisationId>;
  /** In the first organisation of this test unless another is named; it is made when there is none. */
  person(
    role: Role,
    given?: {
      organisationId?: OrganisationId;
      name?: string;
      email?: string;
      language?: string;
      works?: "always" | "as_written";
    },
  ): Promise<TestPerson>;
  key(rights: readonly Right[], organisationId?: OrganisationId): Promise<TestCaller>;
  /** A typed client that calls over HTTP as this person or key: `t.api(agent, conversationOperations).listConversations()`. */
  api<const Set extends Operations>(caller: TestCaller | null, operations: Set): Api<Set>;
  /** What an action told the world, in the order of commits. */
  during(organisationId: OrganisationId, action: () => Promise<unknown>): Promise<LuwteEvent[]>;
  /** Does the jobs that are due by the test's clock, and those that they queue, in order; gives their names. What a job throws, this throws. */
  runJobs(): Promise<string[]>;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

const MONDAY = new Date("2026-03-02T09:00:00.000Z");

export async function testPlatform(options: TestPlatformOptions = {}): Promise<TestPlatform> {
  const database = await testDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), "luwte-test-"));
  const logged: string[] = [];
  const clock = testClock(options.now ?? MONDAY);
  const callers = new Map<string, TestCaller>();
  const inside = await assemble({
    databaseUrl: database.url,
    settings: testSettings(dataDir, options),
    log: createLog({
      level: "debug",
      write: (line) => (options.showLog ? process.stderr.write(line) : logged.push(line)),
    }),
    clock: clock.now,
    version: "0.0.0-test",
    modules: options.modules ?? [],
    secretKeys: [Buffer.alloc(32, 7)],
    // Quick and weak: tests sign in often.
    passwords: createPasswords({ memory: 64, passes: 1, parallelism: 1 }),
    authenticators: options.authenticators ?? (() => tokenAuthenticators(callers)),
  });
  await inside.start();
  if (options.work) await inside.startWork();
  const web = await createWeb({
    inside,
    checkReplies: true,
    onAnswered: () => {},
    more: [],
  });
  const url = (await web.listen({ host: "127.0.0.1", port: 0 })).replace(/\/$/, "");
  const first: { organisationId?: OrganisationId } = {};
  const organisation: TestPlatform["organisation"] = async (given = {}) => {
    const id = await addOrganisation(inside.platform, given);
    first.organisationId ??= id;
    return id;
  };
  const home = async (id?: OrganisationId) => id ?? first.organisationId ?? (await organisation());
  const close = () =>
    endInOrder({
      // As the program does: lines to desks end first, or the web would wait for them for ever.
      async "its web"() {
        inside.realtime.hub.endAll();
        await web.close();
      },
      "its work": () => inside.stop(),
      "its database": () => database.drop(),
      "its folder": () => rm(dataDir, { recursive: true, force: true }),
    });
  return {
    platform: inside.platform,
    inside,
    url,
    clock,
    logged,
    organisation,
    person: async (role, given = {}) =>
      addPerson(inside.platform, callers, role, { ...given, organisationId: await home(given.organisationId) }),
    key: async (rights, organisationId) => addKey(callers, rights, await home(organisationId)),
    api: (caller, operations) =>
      createClient(operations, { baseUrl: url, headers: () => caller?.headers ?? {}, pauses: [] }),
    runJobs: () => runDueJobs(inside),
    during: (organisationId, action) => collectEvents(inside.pool, organisationId, action),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Limits so wide that no test meets them by accident. Where a test does the jobs itself, nobody clears away those that its clock says are of today. */
function testSettings(dataDir: string, { settings: given = {}, work }: TestPlatformOptions): Settings {
  const read = readSettings({ LUWTE_DATA: dataDir, PORT: "0", LUWTE_DATABASE_CONNECTIONS: "6" });
  if ("problems" in read) throw new Error(read.problems[0]?.message.en);
  const wide = { requestsPerMinutePerson: 1e6, requestsPerMinuteKey: 1e6, requestsPerMinuteStranger: 1e6 };
  return { ...read.settings, ...wide, ...(work ? {} : { parts: ["web"] }), ...given };
}

function testClock(start: Date): TestClock {
  let now = start.getTime();
  return {
    now: () => new Date(now),
    set: (at) => {
      now = at.getTime();
    },
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}
