/** Files on their way to the server, and those that are there. */
import { type AttachmentId, newId } from "@luwte/contract/ids.ts";
import { useCallback, useRef, useState } from "react";
import { api } from "../api/api.ts";
import { useTrouble } from "../toasts/useTrouble.ts";
import type { WritingState } from "./useWriting.ts";

export type Uploading = { id: AttachmentId; name: string };
/** A file that is elsewhere yet. `lost`: says so when it does not come, in words of its own. */
export type Coming = { name: string; load(): Promise<{ name: string; file: Blob }>; lost?: () => void };
export type Files = {
  uploading: readonly Uploading[];
  add(files: Iterable<File>): void;
  bring(coming: readonly Coming[]): void;
};

const MAXIMUM_FILES = 30;

export function useFiles(state: WritingState): Files {
  const [uploading, setUploading] = useState<readonly Uploading[]>([]);
  const trouble = useTrouble();
  const latest = useRef(state);
  latest.current = state;
  const upload = useCallback(
    async ({ id, load, lost }: Coming & Uploading) => {
      try {
        const { name, file } = await load();
        const { attachment } = await api.uploadAttachment({ query: { name, id }, file });
        const { writing, change } = latest.current;
        change({ attachments: [...writing.attachments, attachment] });
      } catch (error) {
        if (lost) lost();
        else trouble(error);
      } finally {
        setUploading((before) => before.filter((each) => each.id !== id));
      }
    },
    [trouble],
  );
  const bring = useCallback(
    (coming: readonly Coming[]) => {
      const room = MAXIMUM_FILES - latest.current.writing.attachments.length;
      const named = coming.slice(0, room).map((each) => ({ ...each, id: newId<AttachmentId>() }));
      // All are said to be on their way at once, so that nothing is sent between two of them.
      setUploading((before) => [...before, ...named.map(({ id, name }) => ({ id, name }))]);
      // One after the other: several at once would each add to the list as it was before.
      void named.reduce((before, each) => before.then(() => upload(each)), Promise.resolve());
    },
    [upload],
  );
  const add = useCallback((files: Iterable<File>) => bring([...files].map(here)), [bring]);
  return { uploading, add, bring };
}

function here(file: File): Coming {
  const name = file.name || "bestand";
  return { name, load: async () => ({ name, file }) };
}
