/** Whom one may mean while one types after an @. */
import { type KeyboardEvent, useState } from "react";
import { askedAt, fitting, type Named } from "./mentions.ts";
import { useNamed } from "./useNamed.ts";

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

export function useMentioning(text: string) {
  const named = useNamed();
  const [caret, setCaret] = useState<number | null>(null);
  const [active, setActive] = useState(0);
  const asked = caret === null ? null : askedAt(text, caret);
  const shown: readonly Named[] = asked ? fitting(named, asked.q) : [];
  const close = () => setCaret(null);
  /** True when the key was for the list. */
  const press = (event: KeyboardEvent, choose: (name: string) => void): boolean => {
    if (shown.length === 0) return false;
    const step = STEPS[event.key];
    const chosen = event.key === "Enter" || event.key === "Tab" ? shown[active] : undefined;
    if (step !== undefined) setActive((active + step + shown.length) % shown.length);
    else if (chosen) choose(chosen.name);
    else if (event.key === "Escape") close();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  const typed = (field: HTMLTextAreaElement) => {
    setCaret(field.selectionStart);
    setActive(0);
  };
  return { asked, shown, active, close, press, typed };
}
