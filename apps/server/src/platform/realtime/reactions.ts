/**
 * What modules do about events. One process of all does it: the one that holds the lock. Each reaction keeps its own place in the stream and
 * moves it when it is done, so that after a crash it hears again what it had not finished: at least once, in the order of commits.
 */
import pg from "pg";
import { isOfNobody } from "../database/sqlState.ts";
import type { Log } from "../log/log.ts";
import type { Reaction } from "../module.ts";
import type { Platform } from "../platform.ts";
import type { Happened } from "./listening.ts";
import { type OutboxRow, type ReactionPlace, reactionPlace, saveReactionPlace, wantedAfter } from "./queries.ts";

export type Reactions = {
  /** Events of these types are there; without types: perhaps of any. */
  wake(types?: ReadonlySet<string>): void;
  stop(): Promise<void>;
};

export type ReactionsOptions = {
  readonly reactions: readonly Reaction[];
  readonly platform: Platform;
  readonly pool: pg.Pool;
  readonly url: string;
  readonly log: Log;
  /** The wait after a first failure; it doubles. */
  readonly firstWaitMs?: number;
  /** How often it is written down that there was nothing. */
  readonly writeIdleMs?: number;
};

const PAGE = 100;
const POLL_MS = 1_000;
/** Under a stream of events one look serves many: the first comes soon, those that follow at this pace. Nobody notices so short a wait. */
const COLLECT_MS = 20;
const PACE_MS = 250;
/** That there was nothing for a reaction is written down this often: events are kept for as long as somebody may have to hear them. */
const WRITE_IDLE_MS = 600_000;
/** After so many failures of the same batch its events are passed over, one by one, so that one of them cannot stop all that come after. */
const MAXIMUM_FAILURES = 8;
const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 30_000;
const LOCK = 7_415_003;

export function createReactions(options: ReactionsOptions): Reactions {
  const turn = new Turn(options.url, options.log);
  const runners = options.reactions.map((reaction) => new Runner(reaction, options, turn));
  const wake = (types?: ReadonlySet<string>) => {
    for (const runner of runners) if (!types || runner.wants(types)) runner.wake();
  };
  wake();
  return {
    wake,
    async stop() {
      await Promise.all(runners.map((runner) => runner.stop()));
      await turn.close();
    },
  };
}

/** A session's lock: it ends with the connection, so a process that dies hands it on by itself. */
class Turn {
  #client: pg.Client | null = null;
  #asking: Promise<boolean> | null = null;
  /** Another number each time the lock was taken: what was known before may have been changed by another process. */
  term = 0;
  readonly #url: string;
  readonly #log: Log;

  constructor(url: string, log: Log) {
    this.#url = url;
    this.#log = log;
  }

  isOurs(): Promise<boolean> {
    if (this.#client) return Promise.resolve(true);
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  async #ask(): Promise<boolean> {
    const client = new pg.Client({ connectionString: this.#url, application_name: "luwte reactions", keepAlive: true });
    const lost = () => {
      if (this.#client === client) this.#client = null;
    };
    client.on("error", lost);
    client.on("end", lost);
    try {
      await client.connect();
      const { rows } = await client.query("select pg_try_advisory_lock($1) as ours", [LOCK]);
      if (rows[0].ours) this.#take(client);
      else await client.end();
      return rows[0].ours;
    } catch (error) {
      this.#log.warn("reactions.no_turn", { message: String((error as Error).message) });
      await client.end().catch(() => {});
      return false;
    }
  }

  #take(client: pg.Client): void {
    this.#client = client;
    this.term++;
  }

  async close(): Promise<void> {
    const client = this.#client;
    this.#client = null;
    await client?.end().catch(() => {});
  }
}

class Runner {
  readonly #reaction: Reaction;
  readonly #options: ReactionsOptions;
  readonly #turn: Turn;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #again = false;
  #stopped = false;
  /** Where it stands, and in which term that was read: while the lock is ours nobody else moves it. */
  #known: { readonly place: ReactionPlace; readonly term: number } | null = null;
  #writtenAt = 0;

  constructor(reaction: Reaction, options: ReactionsOptions, turn: Turn) {
    this.#reaction = reaction;
    this.#options = options;
    this.#turn = turn;
  }

  wants(types: ReadonlySet<string>): boolean {
    return this.#reaction.to.some((type) => types.has(type));
  }

  wake(): void {
    if (this.#stopped) return;
    if (this.#running) this.#again = true;
    else if (!this.#again) {
      this.#again = true;
      if (this.#timer) clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#start(), COLLECT_MS);
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#running;
  }

  #start(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#again = false;
    this.#running = this.#run()
      .catch((error) => {
        this.#options.log.error("reactions.failed", error, { reaction: this.#reaction.name });
        return POLL_MS;
      })
      .then((wait) => this.#rest(wait));
  }

  #rest(wait: number): void {
    this.#running = null;
    if (this.#stopped) return;
    const next = this.#again && wait <= POLL_MS ? Math.min(wait, PACE_MS) : wait;
    this.#timer = setTimeout(() => this.#start(), next);
  }

  /** Gives the milliseconds to wait. */
  async #run(): Promise<number> {
    if (!(await this.#turn.isOurs())) return POLL_MS;
    const place = await this.#place();
    // Suspicious batches go one by one, so that only the event that fails is passed over.
    const page = place.failures > 0 ? 1 : PAGE;
    const { rows, settled } = await wantedAfter(this.#options.pool, place, this.#reaction.to, page);
    if (rows.length === 0) return this.#passOver(place, settled);
    const failed = await this.#react(rows);
    if (failed === null) return this.#moveOn(rows, page);
    this.#options.log.error("reactions.event_failed", failed, {
      reaction: this.#reaction.name,
      failures: place.failures + 1,
    });
    if (place.failures + 1 >= MAXIMUM_FAILURES) return this.#moveOn(rows.slice(0, 1), 1);
    await this.#save({ ...place, failures: place.failures + 1 });
    return Math.min(LONGEST_WAIT_MS, (this.#options.firstWaitMs ?? FIRST_WAIT_MS) * 2 ** place.failures);
  }

  async #moveOn(rows: readonly OutboxRow[], page: number): Promise<number> {
    const last = rows.at(-1)!;
    await this.#save({ xid: BigInt(last.xid), seq: BigInt(last.seq), failures: 0 });
    return rows.length < page ? POLL_MS : 0;
  }

  /** What is settled and not for us need not be looked through again. */
  async #passOver(before: ReactionPlace, settled: bigint): Promise<number> {
    if (settled <= before.xid) return POLL_MS;
    const place = { xid: settled, seq: 0n, failures: 0 };
    const every = this.#options.writeIdleMs ?? WRITE_IDLE_MS;
    if (performance.now() - this.#writtenAt > every) await this.#save(place);
    else this.#known = { place, term: this.#known!.term };
    return POLL_MS;
  }

  async #place(): Promise<ReactionPlace> {
    const { term } = this.#turn;
    if (this.#known?.term !== term)
      this.#known = { place: await reactionPlace(this.#options.pool, this.#reaction.name), term };
    return this.#known.place;
  }

  async #save(place: ReactionPlace): Promise<void> {
    const { term } = this.#turn;
    this.#known = null;
    await saveReactionPlace(this.#options.pool, this.#reaction.name, place);
    this.#known = { place, term };
    this.#writtenAt = performance.now();
  }

  /** Null when all went well. */
  async #react(rows: readonly OutboxRow[]): Promise<unknown> {
    try {
      for (const happened of grouped(rows))
        await this.#reaction.react(happened, this.#options.platform).catch((error: unknown) => {
          if (!isOfNobody(error)) throw error;
        });
      return null;
    } catch (error) {
      return error ?? new Error("A reaction threw nothing.");
    }
  }
}

/** Neighbours of one organisation together: a reaction that looks at the state looks once. */
export function grouped(rows: readonly OutboxRow[]): Happened[][] {
  const groups: Happened[][] = [];
  for (const row of rows) {
    const happened = happenedOf(row);
    const last = groups.at(-1);
    if (last?.[0]?.organisationId === happened.organisationId) last.push(happened);
    else groups.push([happened]);
  }
  return groups;
}

/** The cast: what stands in the outbox was recorded through its type. */
export const happenedOf = (row: OutboxRow): Happened =>
  ({
    type: row.type,
    organisationId: row.organisation_id,
    payload: JSON.parse(row.payload),
    at: row.created_at,
  }) as Happened;
