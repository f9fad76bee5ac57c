/** Keeps a draft in step with the server. One save at a time; what is written meanwhile goes with the next. */
import type { Draft } from "@luwte/contract/conversations.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import { api, codeOf } from "../api/api.ts";
import { forgetUnsaved, keepUnsaved } from "./unsaved.ts";
import { isEmpty, isSame, type Local, meet, type Writing, writingOf } from "./writing.ts";

const AFTER_MS = 700;
const AGAIN_MS = 5_000;

type Shown = { writing: Writing; revision: number; theirs: Draft | null; troubled: boolean };

export class Keeper {
  #local: Local;
  #revision = 0;
  #theirs: Draft | null = null;
  #troubled = false;
  /** What was just sent. The line may still tell of it as a draft; that is no news. */
  #handed: Writing | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | null = null;
  #redraw: () => void = () => undefined;
  readonly #personId: string;
  readonly #conversationId: ConversationId;

  constructor(local: Local, personId: string, conversationId: ConversationId) {
    this.#local = local;
    this.#personId = personId;
    this.#conversationId = conversationId;
  }

  shown(): Shown {
    return { writing: this.#local.writing, revision: this.#revision, theirs: this.#theirs, troubled: this.#troubled };
  }

  attach(redraw: () => void): () => void {
    this.#redraw = redraw;
    if (this.#local.dirty) this.#saveSoon(AFTER_MS);
    const leaving = () => document.visibilityState === "hidden" && this.#saveNow();
    document.addEventListener("visibilitychange", leaving);
    return () => {
      document.removeEventListener("visibilitychange", leaving);
      this.#redraw = () => undefined;
      this.#saveNow();
    };
  }

  change(part: Partial<Writing>): void {
    this.#local = { ...this.#local, writing: { ...this.#local.writing, ...part }, dirty: true };
    keepUnsaved(this.#personId, this.#conversationId, this.#local.writing);
    this.#saveSoon(AFTER_MS);
    this.#redraw();
  }

  replace(writing: Writing): void {
    this.#revision++;
    this.change(writing);
  }

  /** The server told of a draft. */
  met(draft: Draft | null): void {
    if (!draft) this.#handed = null;
    if (draft && this.#handed && isSame(writingOf(draft), this.#handed)) return;
    const meeting = meet(this.#local, draft);
    if (meeting.kind === "ours") this.#local = { ...this.#local, version: meeting.version };
    if (meeting.kind === "choose") this.#theirs = meeting.theirs;
    if (meeting.kind === "take") this.#take(meeting.writing, meeting.version);
    if (meeting.kind !== "same") this.#redraw();
  }

  takeTheirs(): void {
    if (this.#theirs) this.#take(writingOf(this.#theirs), this.#theirs.version);
    this.#redraw();
  }

  /** Over the other window's text, knowing that it is there. */
  keepMine(): void {
    if (this.#theirs) this.#local = { ...this.#local, version: this.#theirs.version, dirty: true };
    this.#theirs = null;
    this.#saveSoon(0);
    this.#redraw();
  }

  async handOver(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#saving;
    this.#handed = this.#local.writing;
    this.#local = { ...this.#local, dirty: false, version: 0, sent: null };
    forgetUnsaved(this.#personId, this.#conversationId);
  }

  /** It was taken back: the draft that comes now is to be shown. */
  expectBack(): void {
    this.#handed = null;
  }

  #take(writing: Writing, version: number): void {
    this.#local = { writing, version, dirty: false, sent: null };
    this.#theirs = null;
    this.#revision++;
    forgetUnsaved(this.#personId, this.#conversationId);
  }

  #saveSoon(after: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#saveNow(), after);
  }

  #saveNow(): void {
    clearTimeout(this.#timer);
    if (!this.#local.dirty || this.#saving || this.#theirs) return;
    this.#saving = this.#save().finally(() => {
      this.#saving = null;
      if (this.#local.dirty && !this.#theirs) this.#saveSoon(this.#troubled ? AGAIN_MS : AFTER_MS);
      this.#redraw();
    });
  }

  async #save(): Promise<void> {
    const { writing, version } = this.#local;
    this.#local = { ...this.#local, dirty: false, sent: writing };
    try {
      const next = isEmpty(writing) ? await this.#discard(version) : await this.#put(writing, version);
      // What the line told meanwhile may be further already.
      this.#local = { ...this.#local, version: next === 0 ? 0 : Math.max(next, this.#local.version) };
      this.#troubled = false;
      if (!this.#local.dirty) forgetUnsaved(this.#personId, this.#conversationId);
    } catch (error) {
      this.#local = { ...this.#local, dirty: true };
      this.#troubled = codeOf(error) !== "changed_meanwhile";
    } finally {
      this.#local = { ...this.#local, sent: null };
    }
  }

  async #put(writing: Writing, version: number): Promise<number> {
    const { attachments, to, cc, promises, ...rest } = writing;
    const body = {
      ...rest,
      promises: [...promises],
      to: [...to],
      cc: [...cc],
      attachmentIds: attachments.map((each) => each.id),
      version,
    };
    const { draft } = await api.saveDraft({ params: { conversationId: this.#conversationId }, body });
    return draft.version;
  }

  async #discard(version: number): Promise<number> {
    if (version > 0) await api.discardDraft({ params: { conversationId: this.#conversationId } });
    return 0;
  }
}
