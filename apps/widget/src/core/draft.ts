/** What the visitor is writing: text and files not yet sent. Kept per tab, so that a change of page does not eat half a sentence. */
import {
  WIDGET_FILE_TYPES,
  WIDGET_LIMITS,
  type WidgetFile,
  type WidgetRefusal,
} from "@luwte/contract/widget/protocol.ts";
import type { Store } from "../shared/storage.ts";
import type { Reply } from "./api.ts";
import { newId } from "./ids.ts";

export type Attachment = {
  readonly key: string;
  readonly name: string;
  readonly size: number;
  readonly state:
    | { readonly kind: "loading"; readonly share: number }
    | { readonly kind: "ready"; readonly file: WidgetFile }
    | { readonly kind: "failed"; readonly code: WidgetRefusal | "unreachable"; readonly source: File };
};

export type Upload = (file: File, onProgress: (share: number) => void) => Promise<Reply<WidgetFile>>;

const NAME = "draft";

/** Some systems know no type for a file; its ending is then all there is, and the server decides. */
function refusalOf(file: File): WidgetRefusal | null {
  if (file.size > WIDGET_LIMITS.fileBytes) return "too_large";
  return file.type && !WIDGET_FILE_TYPES.includes(file.type.split(";")[0]!) ? "file_type_refused" : null;
}

export class Draft {
  text = "";
  attachments: readonly Attachment[] = [];
  readonly #tab: Store;
  readonly #upload: Upload;
  readonly #changed: () => void;

  constructor(tab: Store, upload: Upload, changed: () => void) {
    this.#tab = tab;
    this.#upload = upload;
    this.#changed = changed;
    this.#restore();
  }

  get loading(): boolean {
    return this.attachments.some(({ state }) => state.kind === "loading");
  }

  get files(): WidgetFile[] {
    return this.attachments.flatMap(({ state }) => (state.kind === "ready" ? [state.file] : []));
  }

  write(text: string): void {
    this.text = text;
    this.#save();
  }

  /** False when there were more than a message can carry; the first ones are taken. */
  add(files: readonly File[]): boolean {
    const room = WIDGET_LIMITS.filesPerMessage - this.attachments.length;
    for (const file of files.slice(0, room)) void this.#begin(newId(), file);
    return files.length <= room;
  }

  retry({ key, state }: Attachment): void {
    if (state.kind === "failed") void this.#begin(key, state.source);
  }

  remove(key: string): void {
    this.attachments = this.attachments.filter((attachment) => attachment.key !== key);
    this.#save();
  }

  clear(): void {
    this.text = "";
    this.attachments = [];
    this.#save();
  }

  async #begin(key: string, file: File): Promise<void> {
    const code = refusalOf(file);
    if (code) return this.#put(key, file, { kind: "failed", code, source: file });
    this.#put(key, file, { kind: "loading", share: 0 });
    const reply = await this.#upload(file, (share) => this.#change(key, { kind: "loading", share }));
    if (reply.kind === "ok") this.#change(key, { kind: "ready", file: reply.value });
    else
      this.#change(key, { kind: "failed", code: reply.kind === "refused" ? reply.code : "unreachable", source: file });
  }

  #put(key: string, { name, size }: File, state: Attachment["state"]): void {
    this.attachments = [...this.attachments.filter((known) => known.key !== key), { key, name, size, state }];
    this.#changed();
  }

  /** Only what is still there: a removed file that finishes loading stays removed. */
  #change(key: string, state: Attachment["state"]): void {
    this.attachments = this.attachments.map((known) => (known.key === key ? { ...known, state } : known));
    this.#save();
  }

  #save(): void {
    const kept = this.text || this.files.length ? JSON.stringify({ text: this.text, files: this.files }) : null;
    this.#tab.set(NAME, kept);
    this.#changed();
  }

  #restore(): void {
    try {
      const { text, files } = JSON.parse(this.#tab.get(NAME)!) as { text: string; files: WidgetFile[] };
      this.text = text;
      this.attachments = files.map((file) => ({
        key: file.id,
        name: file.name,
        size: file.size,
        state: { kind: "ready", file },
      }));
    } catch {
      // Nothing was kept.
    }
  }
}
