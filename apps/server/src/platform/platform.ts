/** What every module may use: gates to the data, the clock, the log, files, secrets. It knows no business word. */
import type pg from "pg";
import { secretKeys } from "./config/secretKeys.ts";
import type { Settings } from "./config/settings.ts";
import { type Database, databaseOn } from "./database/connection.ts";
import { openPool } from "./database/pool.ts";
import { statementNames } from "./database/statements.ts";
import { type Authenticators, type Callers, type Forget, rememberCallers } from "./http/caller.ts";
import type { Log } from "./log/log.ts";
import { createPasswords, type Passwords } from "./security/passwords.ts";
import { createSecrets, type Secrets } from "./security/secrets.ts";
import { createGate } from "./work/gate.ts";
import { createWorkGate, type WorkGate } from "./work/work.ts";

export type Platform = WorkGate & {
  readonly settings: Settings;
  readonly clock: () => Date;
  readonly log: Log;
  readonly secrets: Secrets;
  readonly passwords: Passwords;
  /** The whole database, past the walls: for the few questions that belong to no organisation, such as whose session this is. */
  readonly database: Database;
  /** Call after a session, a person or a key lost its rights: no process takes their word any more. */
  forget(whom: Forget): void;
};

export type PlatformOptions = {
  readonly databaseUrl: string;
  readonly settings: Settings;
  readonly log: Log;
  readonly clock: () => Date;
  readonly authenticators: (platform: Platform) => Authenticators;
};

/** For the parts of the platform itself. */
export type PlatformInside = {
  readonly platform: Platform;
  readonly pool: pg.Pool;
  readonly callers: Callers;
  stop(): Promise<void>;
};

export async function createPlatform(options: PlatformOptions): Promise<PlatformInside> {
  const { settings, log, clock } = options;
  const pool = openPool({
    url: options.databaseUrl,
    connections: settings.databaseConnections,
    name: "luwte",
    onError: (error) => log.warn("database.connection_lost", { message: error.message }),
  });
  const names = statementNames();
  const gate = createWorkGate({
    gate: createGate(pool, names),
    clock,
    insertJobs: async () => {},
    committed: () => {},
  });
  const platform: Platform = {
    ...gate,
    settings,
    clock,
    log,
    secrets: createSecrets(await secretKeys(settings)),
    passwords: createPasswords(),
    database: databaseOn(pool, names),
    forget: (whom) => callers.forget(whom),
  };
  const callers = rememberCallers(options.authenticators(platform));
  return { platform, pool, callers, stop: () => pool.end() };
}
