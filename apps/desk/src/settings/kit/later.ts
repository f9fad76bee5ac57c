/** Removal with a way back: it is hidden at once and done a little later, unless it is taken back. Whoever leaves the page does it now. */
import { useEffect, useRef, useState } from "react";
import { closeToast, showToast } from "../../toasts/toasts.ts";
import { useTrouble } from "../../toasts/useTrouble.ts";
import { COMMON } from "../../words/common.ts";
import { useText } from "../../words/useText.tsx";

const WAIT_MS = 8_000;
type Waiting = { timer: ReturnType<typeof setTimeout>; run: () => void };

export type Later = {
  /** Hidden now, gone soon. */
  hidden: ReadonlySet<string>;
  remove: (id: string, said: string, run: () => Promise<unknown>) => void;
};

export function useLater(): Later {
  const common = useText(COMMON);
  const trouble = useTrouble();
  const waiting = useRef(new Map<string, Waiting>());
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  useFlush(waiting.current);

  const show = (id: string) => setHidden((now) => new Set([...now].filter((each) => each !== id)));
  const takeBack = (id: string) => {
    clearTimeout(waiting.current.get(id)?.timer);
    waiting.current.delete(id);
    show(id);
  };
  const remove: Later["remove"] = (id, said, run) => {
    const now = () => {
      waiting.current.delete(id);
      closeToast(id);
      run().catch((error: unknown) => {
        show(id);
        trouble(error);
      });
    };
    waiting.current.set(id, { timer: setTimeout(now, WAIT_MS), run: now });
    setHidden((before) => new Set([...before, id]));
    const action = { label: common("undo"), run: () => takeBack(id) };
    showToast({ id, text: said, until: Date.now() + WAIT_MS, counts: true, action });
  };
  return { hidden, remove };
}

function useFlush(waiting: Map<string, Waiting>): void {
  useEffect(() => {
    const flush = () => {
      for (const { timer, run } of waiting.values()) {
        clearTimeout(timer);
        run();
      }
    };
    addEventListener("pagehide", flush);
    return () => {
      removeEventListener("pagehide", flush);
      flush();
    };
  }, [waiting]);
}
