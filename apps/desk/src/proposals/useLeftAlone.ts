/** The answer left, or was wiped: what was offered in it and not decided on was left alone. */
import { useEffect, useRef } from "react";

export function useLeftAlone<One>(isBlank: boolean, offered: readonly One[], note: (one: One) => void): void {
  const shown = useRef<readonly One[]>([]);
  const latest = useRef(note);
  useEffect(() => {
    latest.current = note;
    if (!isBlank) shown.current = offered;
  });
  useEffect(() => {
    if (!isBlank) return;
    for (const one of shown.current) latest.current(one);
    shown.current = [];
  }, [isBlank]);
}
