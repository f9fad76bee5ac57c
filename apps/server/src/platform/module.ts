/** What a module gives the platform: its operations, its jobs, what it does about events, and what runs as long as the server does. */
import type { EventType } from "@luwte/contract/events.ts";
import type { Text } from "@luwte/contract/language.ts";
import type { Operation } from "@luwte/contract/operation.ts";
import type { FastifyInstance } from "fastify";
import type { Caller } from "./http/caller.ts";
import type { Implementation } from "./http/operations.ts";
import type { Job } from "./jobs/job.ts";
import type { Platform } from "./platform.ts";
import type { Happened } from "./realtime/listening.ts";

/**
 * Every event is given at least once, in one process of all (one that does jobs); again after a failure or a crash. So what it does must
 * be harmless when done twice: enqueue a job with a `singletonKey`, or look at the state first.
 */
export type Reaction = {
  /** Names the reader's place in the stream; never change it, or everything is heard again. */
  readonly name: string;
  readonly to: readonly EventType[];
  /** One or more events of one organisation, in the order of commits. */
  react(happened: readonly Happened[], platform: Platform): Promise<void>;
};

/** An operation that was answered and not refused. The parts are as they were parsed. */
export type Seen = {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
  readonly at: Date;
};

export type Module = {
  readonly name: string;
  /** A function where handlers of operations that anyone may call need the platform itself: nobody's gates come with such a call. */
  readonly routes?: readonly Implementation[] | ((platform: Platform) => readonly Implementation[]);
  readonly jobs?: readonly Job[];
  readonly reactions?: readonly Reaction[];
  /** Routes that are no operations, such as the widget's own protocol. */
  readonly http?: (app: FastifyInstance, platform: Platform) => void;
  /** Sees every answered operation of somebody who is known. Nobody waits for it, so it only remembers, and never throws. */
  readonly watch?: (seen: Seen, platform: Platform) => void;
  /** Runs from start to stop, for example connections to mail servers. What it gives back ends it. */
  readonly run?: (platform: Platform) => Promise<() => Promise<void>>;
  /** Said to who started Luwte, once it is ready: with whom to sign in, where to begin. */
  readonly greet?: (platform: Platform) => Promise<readonly Text[]>;
};
