/** Going through what was said by keyboard: arrows move; the line that has the focus answers to keys of its own. */
import type { KeyboardEvent, RefObject } from "react";

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

export function useLineKeys(scroller: RefObject<HTMLDivElement | null>) {
  return (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const element = scroller.current;
    const here = (event.target as Element).closest<HTMLElement>("[data-said='true']");
    if (step === undefined || !element || (event.target !== element && event.target !== here)) return;
    const lines = [...element.querySelectorAll<HTMLElement>("[data-said='true']")];
    const next = here ? lines[lines.indexOf(here) + step] : step < 0 ? lines.at(-1) : undefined;
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
}
