/**
 * What the visitor wrote and the server has not confirmed. Kept in the browser's storage, so that a reload, a crash or a dead line loses nothing.
 * One stored value per message: two tabs that write at the same moment cannot overwrite each other's list.
 */
import type { MessageRequest, WidgetFile } from "@luwte/contract/widget/protocol.ts";
import type { Store } from "../shared/storage.ts";
import { newId } from "./ids.ts";

export type Letter = {
  readonly id: string;
  readonly text: string;
  readonly files: readonly WidgetFile[];
  readonly address: MessageRequest["address"] | null;
  /** When the visitor last asked to send it. */
  readonly at: number;
  /** Why it will not be sent again by itself; null while it is on its way. */
  readonly failed: string | null;
};

const PREFIX = "out:";
export const MOST_WAITING = 50;
/** What was written yesterday is not sent behind the visitor's back today: the visitor decides. */
const STALE = 24 * 3_600_000;

const read = (stored: string | null): Letter | null => {
  try {
    return JSON.parse(stored ?? "") as Letter;
  } catch {
    return null;
  }
};

export class Outbox {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Oldest first: ids sort by time. */
  letters(now: number = Date.now()): Letter[] {
    const names = this.#store.names().filter((name) => name.startsWith(PREFIX));
    return names
      .sort()
      .map((name) => read(this.#store.get(name)))
      .filter((letter) => letter !== null)
      .map((letter) => (now - letter.at > STALE && !letter.failed ? { ...letter, failed: "stale" } : letter));
  }

  next = (): Letter | undefined => this.letters().find(({ failed }) => !failed);

  /** Null when too much waits already; the text then stays in the writing field. */
  add(letter: Omit<Letter, "id" | "at" | "failed">): Letter | null {
    if (this.letters().length >= MOST_WAITING) return null;
    return this.#keep({ ...letter, id: newId(), at: Date.now(), failed: null });
  }

  fail(letter: Letter, reason: string): void {
    this.#keep({ ...letter, failed: reason });
  }

  /** A new try, always under the same id: if it did arrive after all, it is not doubled. */
  retry(letter: Letter): void {
    this.#keep({ ...letter, at: Date.now(), failed: null });
  }

  remove(id: string): void {
    this.#store.set(PREFIX + id, null);
  }

  clear(): void {
    for (const { id } of this.letters()) this.remove(id);
  }

  #keep(letter: Letter): Letter {
    this.#store.set(PREFIX + letter.id, JSON.stringify(letter));
    return letter;
  }
}

export const isOutbox = (storageKey: string, prefix: string): boolean => storageKey.startsWith(prefix + PREFIX);
