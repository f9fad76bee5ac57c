/**
 * The open lines to visitors' widgets in this process. A line hears that something may have changed, looks how things stand, and gets the difference;
 * so it does not matter in which order, how often, or by which process it is told. What it cannot get is only that nobody told it anything.
 */
import type { ServerResponse } from "node:http";
import type { ConversationId, OrganisationId, PersonId } from "@luwte/contract/ids.ts";
import type { WidgetEvent } from "@luwte/contract/widget/protocol.ts";
import type { Platform } from "../../../platform/platform.ts";
import { BEAT_FRAME } from "../../../platform/realtime/frames.ts";
import type { ChatNeeds, Snapshot, StoredWidget, Visitor, VisitorId } from "../shapes.ts";
import { answeringName, snapshotOf } from "../snapshot/actions.ts";
import { findVisitor } from "../visitors/queries.ts";
import { publicName } from "../visitors/rules.ts";
import { eventsBetween } from "./rules.ts";

/** A widget that reads slower than this loads afresh later, which costs less than what waits for it. */
const MAXIMUM_WAITING_BYTES = 500_000;
/** Several changes of one unit of work are one look. */
const COLLECT_MS = 5;

export function frameOf({ type, ...data }: WidgetEvent, cursor: string | null): string {
  return `${cursor === null ? "" : `id: ${cursor}\n`}event: ${type}\ndata: ${JSON.stringify(data)}\n\n`;
}

export class Line {
  readonly widget: StoredWidget;
  readonly visitorId: VisitorId;
  conversationId: ConversationId | null;
  readonly #response: ServerResponse;
  /** What the widget has; null until it is known. */
  #has: Snapshot | null = null;

  constructor(widget: StoredWidget, visitor: Visitor, response: ServerResponse) {
    this.widget = widget;
    this.visitorId = visitor.id;
    this.conversationId = visitor.conversationId;
    this.#response = response;
  }

  get isOpen(): boolean {
    return !this.#response.destroyed && !this.#response.writableEnded;
  }

  /** The widget says what it has; when that is not how things stand, it must ask afresh. */
  begin(cursor: string, now: Snapshot): void {
    if (cursor === now.cursor) {
      this.#has = now;
      this.#write(": in step\n\n");
    } else this.#resync();
  }

  show(now: Snapshot): void {
    if (!this.#has || !this.isOpen) return;
    const events = eventsBetween(this.#has, now);
    this.#has = now;
    if (events === "resync") this.#resync();
    else this.#tell(events, now.cursor);
  }

  pass(event: WidgetEvent): void {
    this.#write(frameOf(event, null));
  }

  beat(): void {
    if (this.isOpen) this.#response.write(BEAT_FRAME);
  }

  end(): void {
    if (this.isOpen) this.#response.end();
  }

  /** Only the last one moves the widget's cursor: cut off before it, the widget comes back with the old one and loads afresh. */
  #tell(events: readonly WidgetEvent[], cursor: string): void {
    for (const event of events) this.#write(frameOf(event, event === events.at(-1) ? cursor : null));
  }

  #resync(): void {
    this.#write(frameOf({ type: "resync" }, null));
    this.end();
  }

  #write(frame: string): void {
    if (!this.isOpen) return;
    if (this.#response.writableLength > MAXIMUM_WAITING_BYTES) this.#response.destroy();
    else this.#response.write(frame);
  }
}

export class Lines {
  readonly #platform: Platform;
  readonly #needs: ChatNeeds;
  readonly #lines = new Set<Line>();
  readonly #waking = new Map<VisitorId, "soon" | "now" | "again">();

  constructor(platform: Platform, needs: ChatNeeds) {
    this.#platform = platform;
    this.#needs = needs;
  }

  add(line: Line): () => void {
    this.#lines.add(line);
    return () => this.#lines.delete(line);
  }

  all = (): Line[] => [...this.#lines];
  of = (visitorId: VisitorId): Line[] => this.all().filter((line) => line.visitorId === visitorId);
  in = (id: ConversationId): Line[] => this.all().filter((line) => line.conversationId === id);

  wakeConversation(id: ConversationId): void {
    for (const line of this.in(id)) this.wake(line.visitorId);
  }

  wakeAll(organisationId: OrganisationId): void {
    for (const line of this.#lines) if (line.widget.organisationId === organisationId) this.wake(line.visitorId);
  }

  /** A first message may have come in through another process: whoever had no conversation yet may have one now. */
  wakeNewcomers(organisationId: OrganisationId): void {
    for (const line of this.#lines)
      if (line.conversationId === null && line.widget.organisationId === organisationId) this.wake(line.visitorId);
  }

  /** Looks once for all that happens at this moment, and once more for what happens while it looks. */
  wake(id: VisitorId): void {
    const state = this.#waking.get(id);
    if (state === "now") this.#waking.set(id, "again");
    if (state) return;
    this.#waking.set(id, "soon");
    setTimeout(() => void this.#look(id), COLLECT_MS);
  }

  /** Who writes is said as it happens, and forgotten by the widget after a few seconds. */
  async tellWriting(organisationId: OrganisationId, id: ConversationId, personId: PersonId | null): Promise<void> {
    const lines = this.in(id);
    if (lines.length === 0) return;
    const found = await this.#platform.read(organisationId, (tx) =>
      answeringName(tx, this.#needs, personId, this.#platform.clock()),
    );
    const name = found ? publicName(found) : "";
    for (const line of lines) line.pass({ type: "typing", name, typing: name !== "" });
  }

  endAll(): void {
    for (const line of this.#lines) line.end();
  }

  async #look(id: VisitorId): Promise<void> {
    this.#waking.set(id, "now");
    try {
      await this.#show(id);
    } catch (error) {
      // Those widgets may have missed something: their next line begins with a comparison.
      this.#platform.log.error("chat.look_failed", error);
      for (const line of this.of(id)) line.end();
    }
    const again = this.#waking.get(id) === "again";
    this.#waking.delete(id);
    if (again) this.wake(id);
  }

  async #show(id: VisitorId): Promise<void> {
    const lines = this.of(id);
    const first = lines[0];
    if (!first) return;
    const { widget } = first;
    const now = this.#platform.clock();
    const seen = await this.#platform.read(widget.organisationId, async (tx) => {
      const visitor = await findVisitor(tx, id);
      return visitor && { visitor, snapshot: await snapshotOf(tx, this.#needs, widget, visitor, now) };
    });
    for (const line of lines) {
      if (!seen) line.end();
      else {
        line.conversationId = seen.visitor.conversationId;
        line.show(seen.snapshot);
      }
    }
  }
}
