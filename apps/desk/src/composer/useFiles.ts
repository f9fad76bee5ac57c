/** Files on their way to the server, and those that are there. */
import { type AttachmentId, newId } from "@luwte/contract/ids.ts";
import { useCallback, useRef, useState } from "react";
import { api } from "../api/api.ts";
import { useTrouble } from "../toasts/useTrouble.ts";
import type { WritingState } from "./useWriting.ts";

export type Uploading = { id: AttachmentId; name: string };
export type Files = { uploading: readonly Uploading[]; add(files: Iterable<File>): void };

const MAXIMUM_FILES = 30;

export function useFiles(state: WritingState): Files {
  const [uploading, setUploading] = useState<readonly Uploading[]>([]);
  const trouble = useTrouble();
  const latest = useRef(state);
  latest.current = state;
  const upload = useCallback(
    async (file: File) => {
      const id = newId<AttachmentId>();
      const name = file.name || "bestand";
      setUploading((before) => [...before, { id, name }]);
      try {
        const { attachment } = await api.uploadAttachment({ query: { name, id }, file });
        const { writing, change } = latest.current;
        change({ attachments: [...writing.attachments, attachment] });
      } catch (error) {
        trouble(error);
      } finally {
        setUploading((before) => before.filter((each) => each.id !== id));
      }
    },
    [trouble],
  );
  const add = useCallback(
    (files: Iterable<File>) => {
      const room = MAXIMUM_FILES - latest.current.writing.attachments.length;
      // One after the other: several at once would each add to the list as it was before.
      void [...files].slice(0, room).reduce((before, file) => before.then(() => upload(file)), Promise.resolve());
    },
    [upload],
  );
  return { uploading, add };
}
