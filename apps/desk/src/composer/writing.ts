/** What one is writing, and what to do when the server knows another version of it. Pure. */
import type { Attachment, Draft } from "@luwte/contract/conversations.ts";
import type { NewPromise } from "@luwte/contract/newPromises.ts";

export type WritingKind = "reply" | "note";
export type Writing = {
  kind: WritingKind;
  richText: string;
  to: readonly string[];
  cc: readonly string[];
  attachments: readonly Attachment[];
  /** Made when it is sent. */
  promises: readonly NewPromise[];
};

export const EMPTY: Writing = { kind: "reply", richText: "", to: [], cc: [], attachments: [], promises: [] };

/** An editor without text still holds an empty paragraph. */
export const isBlank = (richText: string): boolean => richText.replace(/<[^>]*>|&nbsp;|\s/g, "") === "";

/** Nothing to keep. */
export const isEmpty = (writing: Writing): boolean => !isSendable(writing) && writing.promises.length === 0;

/** A promise alone is no answer: the customer would get an empty letter. */
export const isSendable = (writing: Writing): boolean => !isBlank(writing.richText) || writing.attachments.length > 0;

export const writingOf = (draft: Draft): Writing => ({
  kind: draft.kind,
  richText: draft.richText,
  to: draft.to,
  cc: draft.cc,
  attachments: draft.attachments,
  promises: draft.promises,
});

export function isSame(a: Writing, b: Writing): boolean {
  if (isEmpty(a) && isEmpty(b)) return true;
  const files = (writing: Writing) => writing.attachments.map((each) => each.id).join();
  return (
    a.kind === b.kind &&
    a.richText === b.richText &&
    files(a) === files(b) &&
    JSON.stringify(a.promises) === JSON.stringify(b.promises) &&
    a.to.join() === b.to.join() &&
    a.cc.join() === b.cc.join()
  );
}

export type Local = {
  writing: Writing;
  /** The version of the draft on the server that this grew from; 0: none. */
  version: number;
  /** Something here is not on the server yet. */
  dirty: boolean;
  /** On its way to the server right now. */
  sent: Writing | null;
};

export type Meeting =
  /** Nothing to do. */
  | { kind: "same" }
  /** What we were saving arrived: our version is this one. */
  | { kind: "ours"; version: number }
  /** Written in another window, and nothing here would be lost. */
  | { kind: "take"; writing: Writing; version: number }
  /** Written in another window, and here as well: a person chooses. */
  | { kind: "choose"; theirs: Draft };

/** The server told of a draft (or of none any more). Read from the top; the first line that holds wins. */
export function meet(local: Local, draft: Draft | null): Meeting {
  if (!draft) {
    if (local.version === 0 || local.sent) return { kind: "same" };
    return local.dirty
      ? { kind: "ours", version: 0 }
      : { kind: "take", writing: { ...EMPTY, kind: local.writing.kind }, version: 0 };
  }
  const theirs = writingOf(draft);
  if (draft.version <= local.version) return { kind: "same" };
  if (isSame(theirs, local.writing) || (local.sent && isSame(theirs, local.sent)))
    return { kind: "ours", version: draft.version };
  if (!local.dirty || isEmpty(local.writing)) return { kind: "take", writing: theirs, version: draft.version };
  return { kind: "choose", theirs: draft };
}

/** Colleagues who are named in a note. */
export function mentionsIn(richText: string): string[] {
  const found = richText.matchAll(/<span[^>]*data-type="mention"[^>]*>/g);
  const ids = [...found].map(([tag]) => /data-id="([0-9a-f-]{36})"/.exec(tag)?.[1]);
  return [...new Set(ids.filter((id) => id !== undefined))];
}
