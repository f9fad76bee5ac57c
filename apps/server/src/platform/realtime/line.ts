/** One desk's line: what it hears, in order and without a hole, or an honest word that it must load afresh. */
import type { ServerResponse } from "node:http";
import type { Caller } from "../http/caller.ts";
import { BEAT_FRAME, RETRY_FRAME, signalFrame } from "./frames.ts";
import type { Ear } from "./hub.ts";
import { isAfter, type Place, positionOf } from "./position.ts";

/** What may wait for a slow line. Beyond it the desk loads afresh, which costs less than all that it missed. */
const MAXIMUM_WAITING_BYTES = 1_000_000;
const MAXIMUM_HELD_FRAMES = 5_000;
/** A line that is told to end and does not is cut. */
const LAST_WORDS_MS = 10_000;

type Held = { readonly frame: Buffer; readonly place: Place | null };

/** It holds what happens back until what happened before has been sent (`release`). */
export class Line implements Ear {
  readonly caller: Caller;
  readonly #response: ServerResponse;
  #held: Held[] | null = [];
  #last: Place;
  #ended = false;

  constructor(caller: Caller, response: ServerResponse, from: Place) {
    this.caller = caller;
    this.#response = response;
    this.#last = from;
  }

  get isOpen(): boolean {
    return !this.#ended && !this.#response.destroyed;
  }

  hear(frame: Buffer, place: Place | null): void {
    if (!this.isOpen) return;
    if (!this.#held) this.#write(frame, place);
    else if (this.#held.length < MAXIMUM_HELD_FRAMES) this.#held.push({ frame, place });
    else this.#giveUp();
  }

  /** What came before, from the outbox. False: the line is slow or gone, so wait or stop. */
  replay(frame: Buffer, place: Place): boolean {
    if (this.isOpen) this.#write(frame, place);
    return this.isOpen;
  }

  release(): void {
    const held = this.#held ?? [];
    this.#held = null;
    // What was replayed may have been heard meanwhile as well; it is said once.
    for (const { frame, place } of held) if (place === null || isAfter(place, this.#last)) this.#write(frame, place);
  }

  signal(frame: Buffer): void {
    if (this.isOpen) this.#send(frame);
  }

  beat(): void {
    if (!this.isOpen) return;
    if (this.#response.writableLength > MAXIMUM_WAITING_BYTES) this.#giveUp();
    else this.#send(BEAT_FRAME);
  }

  end(): void {
    if (this.isOpen) this.#endWith(RETRY_FRAME);
  }

  /** Resolves when the line has room again, or is gone. */
  drained(): Promise<void> {
    const response = this.#response;
    if (!response.writableNeedDrain || !this.isOpen) return Promise.resolve();
    return new Promise((resolve) => {
      response.once("drain", resolve);
      response.once("close", resolve);
    });
  }

  #write(frame: Buffer, place: Place | null): void {
    if (!this.isOpen) return;
    if (this.#response.writableLength > MAXIMUM_WAITING_BYTES) this.#giveUp();
    else {
      if (place) this.#last = place;
      this.#send(frame);
    }
  }

  /** What is said in one breath leaves together: with hundreds of lines, each write to a socket counts. */
  #send(frame: Buffer): void {
    const response = this.#response;
    if (response.writableCorked === 0) {
      response.cork();
      process.nextTick(() => response.uncork());
    }
    response.write(frame);
  }

  #giveUp(): void {
    this.#endWith(
      signalFrame("resync", { position: positionOf(this.#last), reason: "too_slow" }, positionOf(this.#last)),
    );
  }

  #endWith(frame: Buffer): void {
    this.#ended = true;
    this.#held = null;
    const { socket } = this.#response;
    this.#response.end(frame, () => socket?.end());
    setTimeout(() => this.#response.destroy(), LAST_WORDS_MS).unref();
  }
}
