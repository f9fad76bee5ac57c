/** One process at a time: a lock that the kernel frees when its holder dies, so that it can never be left behind. */
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";

const POLL = 25;
const SQLITE_BUSY = 5;

/**
 * Runs `work` while no other process holds `file`. Node has no file locks, but the SQLite inside it takes them: an
 * exclusive transaction on an empty database is a lock that works on every system and dies with its process. A file
 * that merely exists, with a pid in it, would outlive a kill -9 and need guesses about who is still alive.
 */
export async function withLock<T>(file: string, patience: number, work: () => Promise<T>): Promise<T> {
  const lock = new DatabaseSync(file);
  try {
    await take(lock, file, Date.now() + patience);
    return await work();
  } finally {
    lock.close();
  }
}

async function take(lock: DatabaseSync, file: string, deadline: number): Promise<void> {
  while (!tryTake(lock)) {
    if (Date.now() > deadline) throw new Error(`Another process has held ${file} for too long; end it and try again.`);
    await sleep(POLL);
  }
}

function tryTake(lock: DatabaseSync): boolean {
  try {
    lock.exec("begin exclusive");
    return true;
  } catch (error) {
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return false;
    throw error;
  }
}
