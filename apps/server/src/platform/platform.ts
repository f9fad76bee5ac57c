/** What every module may use: gates to the data, the clock, the log, files, secrets, telling. It knows no business word. */
import type { PassingEvent } from "@luwte/contract/events.ts";
import type { OrganisationId } from "@luwte/contract/ids.ts";
import type { Blobs } from "./blobs/blobs.ts";
import type { Settings } from "./config/settings.ts";
import type { Database } from "./database/connection.ts";
import type { Forget } from "./http/caller.ts";
import type { Queue } from "./jobs/deadLetters.ts";
import type { Log } from "./log/log.ts";
import type { Listening } from "./realtime/listening.ts";
import type { Passwords } from "./security/passwords.ts";
import type { Secrets } from "./security/secrets.ts";
import type { WorkGate } from "./work/work.ts";

export type Platform = WorkGate &
  Listening & {
    readonly settings: Settings;
    /** Of this Luwte, as in package.json. */
    readonly version: string;
    readonly clock: () => Date;
    readonly log: Log;
    /** The whole database, past the walls: for the few questions that belong to no organisation, such as whose session this is. */
    readonly database: Database;
    readonly blobs: Blobs;
    readonly secrets: Secrets;
    readonly passwords: Passwords;
    readonly jobs: Queue;
    /** Heard by who listens now and then gone: who types, who looks. */
    tell(organisationId: OrganisationId, event: PassingEvent): void;
    /** Call after a session, a person or a key lost its rights: no process takes their word any more, and their streams end. */
    forget(whom: Forget): void;
  };
