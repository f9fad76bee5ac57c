/** How processes of one Luwte call to each other. Nothing that matters is only said here: what was missed is found in the database. */
export type Topic = "wake" | "passing" | "forget" | "jobs";
export type Message = { readonly topic: Topic; readonly text: string };

export type Listener = {
  heard(message: Message): void;
  /** The line was broken for a while, so something may have been missed. */
  gap(): void;
};

export type Bus = {
  /** To the other processes, soon; not to ourselves. Several in a row travel together. */
  say(message: Message): void;
  listen(listener: Listener): Promise<void>;
  close(): Promise<void>;
};

/** Many a moment is worth one message: collected for this long. */
export const COLLECT_MS = 10;

/** Said twice means the same as said once. */
const REPEATS: ReadonlySet<Topic> = new Set<Topic>(["wake", "jobs"]);

export type Batch = { readonly from: string; readonly messages: readonly Message[] };

export function readBatch(text: string): Batch | null {
  try {
    const batch = JSON.parse(text) as Batch;
    return typeof batch.from === "string" && Array.isArray(batch.messages) ? batch : null;
  } catch {
    return null;
  }
}

/** Collects what is said; Beyond the limits the oldest passing words are lost, which is what passing means. */
export class Outgoing {
  #messages: Message[] = [];
  #timer: NodeJS.Timeout | null = null;
  readonly #send: (messages: readonly Message[]) => void;
  readonly #maximum = 500;

  constructor(send: (messages: readonly Message[]) => void) {
    this.#send = send;
  }

  add(message: Message): void {
    if (
      REPEATS.has(message.topic) &&
      this.#messages.some((each) => each.topic === message.topic && each.text === message.text)
    )
      return;
    if (this.#messages.length >= this.#maximum) this.#messages.shift();
    this.#messages.push(message);
    this.#timer ??= setTimeout(() => this.flush(), COLLECT_MS);
  }

  flush(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const messages = this.#messages;
    this.#messages = [];
    if (messages.length > 0) this.#send(messages);
  }
}
