/** Everything about telling: the reader of the outbox, the lines to desks, the calls between processes. */
import type { PassingEvent } from "@luwte/contract/events.ts";
import type { OrganisationId } from "@luwte/contract/ids.ts";
import type pg from "pg";
import { z } from "zod";
import type { Forget } from "../http/caller.ts";
import type { Log } from "../log/log.ts";
import type { Bus, Message } from "./bus.ts";
import { createHub, type Hub, type Passing } from "./hub.ts";
import { createListeners } from "./listeners.ts";
import type { Listening } from "./listening.ts";
import { createReader, type Reader } from "./reader.ts";

export type Realtime = Listening & {
  readonly hub: Hub;
  readonly reader: Reader;
  /** Events were committed here. */
  committed(): void;
  /** Jobs were queued here; whoever works on them may start. */
  queued(names: ReadonlySet<string>): void;
  /** Heard by who listens now, here and elsewhere, and then gone. */
  tell(organisationId: OrganisationId, event: PassingEvent): void;
  forget(whom: Forget): void;
  start(): Promise<void>;
  stop(): Promise<void>;
};

export type RealtimeOptions = {
  readonly pool: pg.Pool;
  readonly bus: Bus;
  readonly log: Log;
  /** Somebody was signed out, here or in another process. */
  readonly forgotten: (whom: Forget) => void;
  /** There is something new for the reactions, of these types. */
  readonly arrived: (types: ReadonlySet<string>) => void;
  readonly jobsQueued: (names: ReadonlySet<string>) => void;
};

const BEAT_MS = 15_000;

const ForgetText = z.union([
  z.object({ sessionId: z.string() }),
  z.object({ personId: z.string() }),
  z.object({ apiKeyId: z.string() }),
]);
const PassingText = z.object({
  organisationId: z.string(),
  type: z.string(),
  payload: z.unknown(),
  audience: z.union([z.null(), z.object({ people: z.array(z.string()) }), z.object({ right: z.string() })]),
});

export function createRealtime(options: RealtimeOptions): Realtime {
  const { pool, bus, log } = options;
  const hub = createHub();
  const listeners = createListeners(log);
  const reader = createReader({
    pool,
    log,
    onEvents(rows) {
      hub.tell(rows);
      listeners.tell(rows);
      options.arrived(new Set(rows.map((row) => row.type)));
    },
  });
  const pass = (passing: Passing) => {
    hub.tellPassing(passing);
    listeners.tellPassing(passing);
  };
  const forget = (whom: Forget) => {
    options.forgotten(whom);
    hub.forget(whom);
  };
  const hear: Record<Message["topic"], (text: string) => void> = {
    wake: () => reader.wake(),
    passing: (text) => pass(PassingText.parse(JSON.parse(text)) as Passing),
    forget: (text) => forget(ForgetText.parse(JSON.parse(text))),
    jobs: (text) => options.jobsQueued(new Set(text.split(","))),
  };
  const beat = setInterval(() => hub.beat(), BEAT_MS).unref();
  return {
    hub,
    reader,
    onEvent: listeners.onEvent,
    onPassing: listeners.onPassing,
    committed() {
      reader.wake();
      bus.say({ topic: "wake", text: "" });
    },
    queued(names) {
      options.jobsQueued(names);
      bus.say({ topic: "jobs", text: [...names].join(",") });
    },
    tell(organisationId, { type, payload, audience = null }) {
      const passing = { organisationId, type, payload, audience };
      pass(passing);
      bus.say({ topic: "passing", text: JSON.stringify(passing) });
    },
    forget(whom) {
      forget(whom);
      bus.say({ topic: "forget", text: JSON.stringify(whom) });
    },
    async start() {
      await reader.start();
      await bus.listen({ heard: (message) => heard(message, hear, log), gap: () => reader.wake() });
    },
    async stop() {
      clearInterval(beat);
      hub.endAll();
      await reader.stop();
      await bus.close();
    },
  };
}

/** What another process says is checked like anything that comes from outside. */
function heard(message: Message, hear: Record<Message["topic"], (text: string) => void>, log: Log): void {
  try {
    hear[message.topic]?.(message.text);
  } catch (error) {
    log.error("bus.not_understood", error);
  }
}
