/** Which forms on the screen hold words that are not kept yet. */
import { useCallback, useEffect, useState } from "react";

type Mark = { changed: boolean };
const marks = new Set<Mark>();

export const isUnsaved = (): boolean => [...marks].some(({ changed }) => changed);

/** The returned function says that all is kept before the screen knows: what follows a success may lead elsewhere. */
export function useUnsaved(changed: boolean): () => void {
  const [mark] = useState<Mark>(() => ({ changed: false }));
  useEffect(() => {
    mark.changed = changed;
  });
  useEffect(() => {
    marks.add(mark);
    return () => void marks.delete(mark);
  }, [mark]);
  return useCallback(() => {
    mark.changed = false;
  }, [mark]);
}
