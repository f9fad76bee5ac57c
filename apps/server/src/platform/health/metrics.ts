/** Figures for Prometheus: how long operations take, who listens, what waits. Never a name, an address or an organisation. */
import type pg from "pg";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Answered } from "../http/server.ts";
import type { JobCount } from "../jobs/deadLetters.ts";

export type Metrics = {
  readonly contentType: string;
  answered(answered: Answered): void;
  text(): Promise<string>;
};

export type MetricsOptions = {
  readonly pool: pg.Pool;
  readonly streams: () => number;
  readonly jobs: () => Promise<readonly JobCount[]>;
};

const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

export function createMetrics({ pool, streams, jobs }: MetricsOptions): Metrics {
  const registers = [new Registry()];
  const registry = registers[0]!;
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: "luwte_operation_seconds",
    help: "How long operations took, by operation and status.",
    labelNames: ["operation", "status"] as const,
    buckets: BUCKETS,
    registers,
  });
  gauge("luwte_streams", "Desks that listen to this process.", registers, streams);
  gauge("luwte_database_connections", "Connections to the database that are open.", registers, () => pool.totalCount);
  gauge("luwte_database_waiting", "Who waits for a connection to the database.", registers, () => pool.waitingCount);
  const queued = new Gauge({
    name: "luwte_jobs",
    help: "Jobs by kind and state.",
    labelNames: ["job", "state"] as const,
    registers,
  });
  return {
    contentType: registry.contentType,
    answered: ({ operationId, status, milliseconds }) =>
      duration.observe({ operation: operationId ?? "none", status: String(status) }, milliseconds / 1000),
    async text() {
      for (const { job, waiting, running } of await jobs()) {
        queued.set({ job, state: "waiting" }, waiting);
        queued.set({ job, state: "running" }, running);
      }
      return registry.metrics();
    },
  };
}

function gauge(name: string, help: string, registers: Registry[], read: () => number): void {
  new Gauge({
    name,
    help,
    registers,
    collect() {
      this.set(read());
    },
  });
}
