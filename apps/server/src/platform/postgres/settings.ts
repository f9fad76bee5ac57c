/** What the embedded server is told at every start: durable, quiet, one socket, sized for a small machine. */
import { totalmem } from "node:os";

const MEGABYTE = 1024 * 1024;

/** An eighth of the memory: the desk itself and the rest of the machine need the other part. In megabytes. */
export function sharedBuffers(total: number): number {
  return Math.round(Math.min(Math.max(total / 8, 64 * MEGABYTE), 1024 * MEGABYTE) / MEGABYTE);
}

export type Durability = "durable" | "throwaway";

export function serverSettings(run: string, durability: Durability): Record<string, string> {
  return { ...always(run), ...memory(), ...DURABILITY[durability] };
}

function always(run: string): Record<string, string> {
  return {
    // Never a port: the only way in is the socket, in a folder that others cannot open.
    listen_addresses: "",
    unix_socket_directories: run,
    unix_socket_permissions: "0700",
    max_connections: "120",
    timezone: "UTC",
    log_timezone: "UTC",
    // A failed statement in the log would carry customers' words and addresses with it.
    log_min_messages: "log",
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    log_checkpoints: "off",
    // The program comes without a compiler library, and short queries would not earn it back.
    jit: "off",
    max_parallel_workers_per_gather: "1",
    random_page_cost: "1.1",
    wal_compression: "on",
  };
}

function memory(): Record<string, string> {
  const total = totalmem();
  return {
    shared_buffers: `${sharedBuffers(total)}MB`,
    effective_cache_size: `${Math.round(total / 2 / MEGABYTE)}MB`,
    work_mem: "8MB",
    maintenance_work_mem: "128MB",
    max_wal_size: "1GB",
  };
}

const DURABILITY: Record<Durability, Record<string, string>> = {
  durable: { fsync: "on", synchronous_commit: "on", full_page_writes: "on" },
  // Only for tests: survives the death of any process, not a power cut.
  throwaway: {
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    wal_level: "minimal",
    max_wal_senders: "0",
    max_wal_size: "256MB",
    shared_buffers: "128MB",
    max_connections: "300",
    autovacuum_naptime: "10min",
  },
};
