/** The one listener for keys. */
import { useEffect, useRef } from "react";
import { usePreferences } from "../shell/usePreferences.ts";
import { type Keys, keysInForce } from "./commands.ts";
import { runCommand } from "./registry.ts";
import { stroke, strokeOf, worksWhileTyping } from "./strokes.ts";

export const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.userAgent);

const TYPED_IN = "input, textarea, select, [contenteditable='true'], [role='textbox']";
/** A menu or dialog has its own keys; letters there choose in it. */
const OWN_KEYS = "[role='dialog'], [role='menu'], [role='listbox']";
/** So long after the first key of two, the second is taken for a new one. */
const TOGETHER_MS = 1_200;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && (target.closest(TYPED_IN) !== null || target.closest(OWN_KEYS) !== null);

export function useKeys(): Keys {
  const { shortcuts } = usePreferences();
  return keysInForce(shortcuts);
}

export function useKeyboard(): void {
  const keys = useKeys();
  const pending = useRef({ keys: "", at: 0 });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const pressed = strokeOf(event, isMac());
      if (event.defaultPrevented || event.isComposing) return;
      if (isTyping(event.target) && !worksWhileTyping(pressed)) return;
      const before = event.timeStamp - pending.current.at < TOGETHER_MS ? pending.current.keys : "";
      const result = stroke(pressed, before, keys);
      pending.current = { keys: result.pending, at: event.timeStamp };
      if (result.command && runCommand(result.command)) event.preventDefault();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [keys]);
}
