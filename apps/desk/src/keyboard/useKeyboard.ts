/** The one listener for keys. */
import { useEffect, useRef } from "react";
import { usePreferences } from "../shell/usePreferences.ts";
import { type CommandId, type Keys, keysInForce } from "./commands.ts";
import { dropLetters, giveLetters, holdLetters, isHolding, takeLetter } from "./held.ts";
import { runCommand, runWhenThere } from "./registry.ts";
import { stroke, strokeOf, worksWhileTyping } from "./strokes.ts";

export const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.userAgent);

const TYPED_IN = "input, textarea, select, [contenteditable='true'], [role='textbox']";
/** A menu or dialog has its own keys; letters there choose in it. */
const OWN_KEYS = "[role='dialog'], [role='menu'], [role='listbox']";
/** So long after the first key of two, the second is taken for a new one. */
const TOGETHER_MS = 1_200;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && (target.closest(TYPED_IN) !== null || target.closest(OWN_KEYS) !== null);

/** After these one writes. */
const TO_WRITE: readonly CommandId[] = ["reply", "note"];
/** Where a place to write comes, though it may not be there yet: the address is ahead of the screen. */
const A_CONVERSATION = /^\/inbox\/[^/]+\/[^/]+/;

/** True when it happened, or will as soon as who can do it is there. */
function run(command: CommandId): boolean {
  if (!TO_WRITE.includes(command) || !A_CONVERSATION.test(location.pathname)) return runCommand(command);
  holdLetters();
  runWhenThere(command, isHolding);
  return true;
}

function useHeldLetters(): void {
  useEffect(() => {
    const give = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.closest(TYPED_IN)) giveLetters();
    };
    window.addEventListener("focusin", give);
    // Who points elsewhere goes elsewhere.
    window.addEventListener("pointerdown", dropLetters);
    return () => {
      window.removeEventListener("focusin", give);
      window.removeEventListener("pointerdown", dropLetters);
    };
  }, []);
}

export function useKeys(): Keys {
  const { shortcuts } = usePreferences();
  return keysInForce(shortcuts);
}

export function useKeyboard(): void {
  const keys = useKeys();
  const pending = useRef({ keys: "", at: 0 });
  useHeldLetters();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const pressed = strokeOf(event, isMac());
      if (event.defaultPrevented || event.isComposing) return;
      if (!worksWhileTyping(pressed)) {
        if (isTyping(event.target)) return;
        if (takeLetter(event)) return event.preventDefault();
      }
      const before = event.timeStamp - pending.current.at < TOGETHER_MS ? pending.current.keys : "";
      const result = stroke(pressed, before, keys);
      pending.current = { keys: result.pending, at: event.timeStamp };
      if (result.command && run(result.command)) event.preventDefault();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [keys]);
}
