/**
 * The tabs of one visitor act as one: a single tab talks to the server, the others mirror what it knows.
 * So no message is sent by two tabs at once, and six open tabs do not use up the six connections a browser grants to a server.
 *
 * The tab that the visitor looks at takes the lead, because browsers put hidden tabs to sleep with whatever they hold.
 * Without locks (plain http, private mode) every tab leads itself: more connections, and still nothing doubled, since the server knows the ids.
 */

type Mirror<State> = { readonly term: number; readonly step: number; readonly state: State };

export type TabsOptions<State> = {
  readonly name: string;
  /** False when tabs share no storage: each is then a visitor of its own. */
  readonly shared: boolean;
  state(): State;
  mirrored(state: State): void;
  lead(signal: AbortSignal): void;
};

const HELLO = "hello";

export class Tabs<State> {
  readonly #options: TabsOptions<State>;
  #channel: BroadcastChannel | null = null;
  #leading: AbortController | null = null;
  #asking: AbortController | null = null;
  #term = 0;
  #step = 0;

  constructor(options: TabsOptions<State>) {
    this.#options = options;
  }

  get leads(): boolean {
    return this.#leading !== null;
  }

  start(): void {
    const together = this.#options.shared && navigator.locks && "BroadcastChannel" in globalThis;
    if (together) this.#join();
    else this.#begin();
  }

  #join(): void {
    this.#channel = new BroadcastChannel(this.#options.name);
    this.#channel.onmessage = ({ data }) => this.#heard(data);
    this.#channel.postMessage(HELLO);
    if (document.visibilityState === "visible") this.claim();
    else this.#ask(false);
  }

  /** Lets go of everything, so that the page may rest in the browser's back-forward cache. */
  stop(): void {
    this.#asking?.abort();
    this.#asking = null;
    this.#end();
    this.#channel?.close();
    this.#channel = null;
  }

  /** The visitor is here now. */
  claim(): void {
    if (this.#channel && !this.#leading) this.#ask(true);
  }

  /** The leading tab's state changed: the others take it over. */
  tell(): void {
    if (!this.#leading) return;
    this.#channel?.postMessage({ term: this.#term, step: ++this.#step, state: this.#options.state() });
  }

  /** Holds the lock until stopped, or until another tab takes it; then waits in line again. */
  #ask(steal: boolean): void {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    // A lock may be stolen or waited for, not both: the two options exclude each other.
    const how = steal ? { steal } : { signal: asking.signal };
    const held = () =>
      new Promise<void>((release) => {
        if (asking.signal.aborted) return release();
        asking.signal.addEventListener("abort", () => release());
        this.#begin();
      });
    navigator.locks.request(this.#options.name, how, held).catch(() => {
      if (asking.signal.aborted) return;
      this.#end();
      this.#ask(false);
    });
  }

  #begin(): void {
    if (this.#leading) return;
    this.#leading = new AbortController();
    this.#term = Math.max(Date.now(), this.#term + 1);
    this.#step = 0;
    this.#options.lead(this.#leading.signal);
  }

  #end(): void {
    this.#leading?.abort();
    this.#leading = null;
  }

  #heard(data: typeof HELLO | Mirror<State>): void {
    if (data === HELLO) this.tell();
    else this.#believe(data);
  }

  /** A late word of a former leader is older than what we have. */
  #believe(data: Mirror<State>): void {
    const newer = data.term > this.#term || (data.term === this.#term && data.step > this.#step);
    if (this.#leading || !newer) return;
    this.#term = data.term;
    this.#step = data.step;
    this.#options.mirrored(data.state);
  }
}
