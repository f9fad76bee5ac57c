/**
 * Keeps the conversation true: brings the visitor's messages to the server and the server's events here, through every kind of bad line.
 * Two loops, both only in the leading tab: `listen` holds the stream, `deliver` empties the outbox.
 */
import type {
  AddressReply,
  EarlierReply,
  MessageReply,
  MessageRequest,
  WidgetAddress,
  WidgetFile,
} from "@luwte/contract/widget/protocol.ts";
import type { PanelContext } from "../shared/context.ts";
import { Api, type Reply } from "./api.ts";
import type { Frame } from "./frames.ts";
import { newId } from "./ids.ts";
import {
  applyEvent,
  emptyModel,
  fromSession,
  type Model,
  unreadOf,
  withEarlier,
  withMessage,
  withRead,
} from "./model.ts";
import { type Letter, Outbox } from "./outbox.ts";
import { Session, subjectOf } from "./session.ts";
import { readStream } from "./stream.ts";
import { Tabs } from "./tabs.ts";
import { delayOf, Pause } from "./wait.ts";

const FOREVER = 2 ** 31 - 1;
const TYPING_EVERY = 3_000;
/** A stream that lived this long was a good one: its end is no reason to wait longer before the next. */
const STEADY = 10_000;

export class Engine {
  readonly outbox: Outbox;
  model: Model;
  /** Tries in a row that came to nothing; the screen speaks of it only when it lasts. */
  troubles = 0;
  readonly #context: PanelContext;
  readonly #session: Session;
  readonly #api: Api;
  readonly #tabs: Tabs<{ model: Model; troubles: number }>;
  readonly #pause = new Pause();
  readonly #changed: () => void;
  readonly #wiped: () => void;
  #beginning: Promise<boolean> | null = null;
  /** Rises when somebody else is here: what was asked for the former person is not believed when it comes. */
  #era = 0;
  /** Who is signed in at the host site. */
  #who: string | null;
  #typedAt = 0;
  #readUpTo = "";

  constructor(context: PanelContext, changed: () => void, wiped: () => void) {
    this.#context = context;
    this.#changed = changed;
    this.#wiped = wiped;
    this.outbox = new Outbox(context.store);
    this.#session = new Session(context.store, context.language, context.identity);
    this.#api = new Api(context.base, () => this.#session.token);
    this.#who = subjectOf(context.identity());
    // A page that says nothing of who is signed in changes nothing.
    if (this.#who !== null) this.#wipeUnless(this.#session.subject);
    this.model = this.#blank();
    this.#tabs = new Tabs({
      name: context.base,
      shared: context.store.lasting,
      state: () => ({ model: this.model, troubles: this.troubles }),
      mirrored: (state) => this.#mirror(state),
      lead: (signal) => this.#lead(signal),
    });
  }

  start = (): void => this.#tabs.start();
  stop = (): void => this.#tabs.stop();

  /** The visitor is at this tab: it leads, and what waits is tried now. */
  claim(): void {
    this.#tabs.claim();
    this.#pause.wake();
  }

  /** False when too much waits already. */
  send(text: string, files: readonly WidgetFile[], address: WidgetAddress | null): boolean {
    const letter = this.outbox.add({ text, files, address });
    this.#typedAt = 0;
    this.wake();
    return letter !== null;
  }

  retry(letter: Letter): void {
    this.outbox.retry(letter);
    this.wake();
  }

  discard(letter: Letter): void {
    this.outbox.remove(letter.id);
    this.wake();
  }

  /** The outbox changed, here or in another tab; or somebody signed out there. */
  wake(): void {
    if (this.model.phase === "ready" && !this.#session.token) this.#set(this.#blank());
    this.#pause.wake();
    this.#changed();
  }

  typing(typing: boolean): void {
    const now = Date.now();
    if (!this.model.conversation || (typing && now - this.#typedAt < TYPING_EVERY)) return;
    this.#typedAt = typing ? now : 0;
    void this.#api.call("/typing", { typing });
  }

  async read(): Promise<void> {
    const newest = unreadOf(this.model).at(-1);
    if (!newest || newest.id === this.#readUpTo) return;
    this.#readUpTo = newest.id;
    const reply = await this.ask("/read", { upTo: newest.id });
    if (reply.kind === "ok") this.#set(withRead(this.model, "visitor", newest.at));
    else this.#readUpTo = "";
  }

  async giveAddress(address: WidgetAddress): Promise<Reply<AddressReply>> {
    const reply = await this.ask<AddressReply>("/address", address);
    if (reply.kind === "ok") this.#set({ ...this.model, visitor: reply.value.visitor });
    return reply;
  }

  async loadEarlier(): Promise<void> {
    const first = this.model.messages[0];
    if (!first) return;
    const reply = await this.ask<EarlierReply>(`/messages?before=${first.id}`);
    if (reply.kind === "ok") this.#set(withEarlier(this.model, reply.value));
  }

  async upload(file: File, onProgress: (share: number) => void): Promise<Reply<WidgetFile>> {
    if (!(await this.#begun())) return { kind: "unreachable", after: 0 };
    return this.#api.upload(newId(), file, onProgress);
  }

  async download(id: string): Promise<Blob> {
    const response = await this.#api.fetch(`/files/${id}`, {});
    if (!response.ok) throw new Error(`file ${id}: ${response.status}`);
    return response.blob();
  }

  /** A stranger may turn out to be somebody, and keeps what they wrote; anybody else takes the place of the one before. */
  identityChanged(): void {
    const before = this.#who ?? this.#session.subject;
    this.#tabs.stop();
    this.#era++;
    this.#beginning = null;
    this.#who = subjectOf(this.#context.identity());
    this.#wipeUnless(before);
    this.#set(this.#blank());
    this.#tabs.start();
  }

  setAvailability(availability: Model["availability"]): void {
    this.#set({ ...this.model, availability });
  }

  #blank(): Model {
    const known = this.#session.token !== null || this.#context.identity() !== null;
    return emptyModel(this.#context.config.availability, known);
  }

  #wipeUnless(before: string | null): void {
    if (before === null || before === this.#who) return;
    this.outbox.clear();
    this.#session.forget();
    this.#wiped();
  }

  #set(model: Model): void {
    this.model = model;
    const arrived = new Set(model.messages.map(({ id }) => id));
    for (const { id } of this.outbox.letters()) if (arrived.has(id)) this.outbox.remove(id);
    this.#tabs.tell();
    this.#changed();
  }

  #mirror({ model, troubles }: { model: Model; troubles: number }): void {
    this.troubles = troubles;
    this.model = model;
    this.#changed();
  }

  #lead(signal: AbortSignal): void {
    void this.#repeat(signal, () => this.#listen(signal));
    void this.#repeat(signal, () => this.#deliver());
  }

  /** Runs a step again and again; a step tells how long to wait before the next, or null when it got somewhere. */
  async #repeat(signal: AbortSignal, step: () => Promise<number | null>): Promise<void> {
    for (let attempt = 0; !signal.aborted; ) {
      const wait = await step();
      attempt = wait === null ? 0 : attempt + 1;
      if (wait !== null && !signal.aborted) await this.#pause.wait(wait || delayOf(attempt - 1, Math.random()), signal);
      if (wait === FOREVER) attempt = 0;
    }
  }

  async #listen(signal: AbortSignal): Promise<number | null> {
    if (this.model.phase === "new") return FOREVER;
    if (this.model.phase === "loading" && !(await this.#begun())) return this.#trouble(0);
    const since = Date.now();
    const end = await readStream(this.#api, this.model.cursor, signal, {
      opened: () => this.#calm(),
      frame: (frame) => !signal.aborted && this.#heard(frame),
    });
    if (signal.aborted || this.model.phase === "loading") return null;
    if (end === "unknown_visitor") this.#restart();
    if (Date.now() - since < STEADY) return this.#trouble(0);
    await this.#pause.wait(delayOf(0, Math.random()), signal);
    return null;
  }

  /** Answers whether to read on: not after a gap that the server cannot replay. */
  #heard({ id, event }: Frame): boolean {
    if (event.type === "resync") this.model = { ...this.model, phase: "loading" };
    else this.#set({ ...applyEvent(this.model, event, Date.now()), cursor: id ?? this.model.cursor });
    return event.type !== "resync";
  }

  async #deliver(): Promise<number | null> {
    const letter = this.outbox.next();
    if (!letter) return FOREVER;
    if (!(await this.#begun())) return this.#trouble(0);
    const reply = await this.ask<MessageReply>("/messages", requestOf(letter));
    if (reply.kind === "unreachable") return this.#trouble(reply.after);
    this.#calm();
    if (reply.kind === "ok") this.#confirmed(letter, reply.value);
    else if (reply.code === "not_signed_in") this.#restart();
    // The id is ours, so the server has it: in another conversation by now, where somebody of the team put it.
    else if (reply.code === "already_exists") this.outbox.remove(letter.id);
    else this.outbox.fail(letter, reply.code);
    this.#changed();
    return null;
  }

  #confirmed(letter: Letter, { message, conversation }: MessageReply): void {
    this.outbox.remove(letter.id);
    const visitor = letter.address ? { ...this.model.visitor, ...letter.address } : this.model.visitor;
    // The stream may have told more than this answer, which was on its way before; whatever is new, it tells as well.
    this.#set({ ...withMessage(this.model, message), visitor, conversation: this.model.conversation ?? conversation });
  }

  /** One session at a time, however many ask for it. */
  #begun(): Promise<boolean> {
    if (this.#session.token && this.model.phase === "ready") return Promise.resolve(true);
    const beginning = this.#beginning ?? this.#load();
    this.#beginning = beginning;
    return beginning.finally(() => {
      if (this.#beginning === beginning) this.#beginning = null;
    });
  }

  async ask<Value>(path: string, body?: object): Promise<Reply<Value>> {
    const era = this.#era;
    const reply = await this.#api.call<Value>(path, body);
    return era === this.#era ? reply : { kind: "unreachable", after: 0 };
  }

  async #load(): Promise<boolean> {
    const era = this.#era;
    const reply = await this.#session.begin(this.#api);
    if (reply.kind !== "ok" || era !== this.#era) return false;
    this.#session.remember(reply.value.visitorToken);
    this.#set(fromSession(reply.value));
    this.#pause.wake();
    return true;
  }

  /** The server no longer knows this visitor: begin as a new one; what waits in the outbox goes along. */
  #restart(): void {
    this.#session.forget();
    this.#set({ ...this.#blank(), phase: "new" });
  }

  #trouble(after: number): number {
    this.#tellTroubles(this.troubles + 1);
    return after;
  }

  #calm = (): void => this.#tellTroubles(0);

  #tellTroubles(troubles: number): void {
    if (this.troubles === troubles) return;
    this.troubles = troubles;
    this.#tabs.tell();
    this.#changed();
  }
}

const requestOf = ({ id, text, files, address }: Letter): MessageRequest => ({
  id,
  text,
  fileIds: files.map((file) => file.id),
  ...(address && { address }),
});
