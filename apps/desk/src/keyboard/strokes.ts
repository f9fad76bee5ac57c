/** From key presses to commands. Pure: what was pressed just before comes in as an argument. */
import type { CommandId, Keys } from "./commands.ts";

export type Press = {
  key: string;
  code?: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
};

/** Case and shift are one thing for letters; for signs, the sign itself says that shift was held. */
export function strokeOf(press: Press, mac: boolean): string {
  const mod = mac ? press.metaKey : press.ctrlKey;
  // With Alt a Mac types another sign; which key it was is still known.
  const letter = press.altKey ? /^Key([A-Z])$/.exec(press.code ?? "")?.[1] : undefined;
  const typed = letter ?? press.key;
  const key = typed.length === 1 ? typed.toLowerCase() : typed;
  const isLetter = /^[a-z]$/.test(key);
  return [mod && "mod", press.altKey && "alt", press.shiftKey && (isLetter || key.length > 1) && "shift", key]
    .filter(Boolean)
    .join("+");
}

export type Stroked = { command: CommandId | null; pending: string };

/** `pending` is the first key of a command of two; anything that does not finish one starts anew. */
export function stroke(pressed: string, pending: string, keys: Keys): Stroked {
  const sequence = pending === "" ? pressed : `${pending} ${pressed}`;
  const found = (Object.entries(keys) as [CommandId, string][]).find(([, wanted]) => wanted === sequence);
  if (found) return { command: found[0], pending: "" };
  if (Object.values(keys).some((wanted) => wanted.startsWith(`${sequence} `)))
    return { command: null, pending: sequence };
  return pending === "" ? { command: null, pending: "" } : stroke(pressed, "", keys);
}

/** What works also while somebody types: it cannot be meant as text. AltGr types signs; browsers say so with Ctrl, so it is not Alt alone. */
export const worksWhileTyping = (pressed: string): boolean => /^(mod|alt\+[a-z]$)/.test(pressed);

const SIGNS: Readonly<Record<string, string>> = {
  Enter: "↵",
  Escape: "Esc",
  ArrowUp: "↑",
  ArrowDown: "↓",
  alt: "Alt",
  shift: "⇧",
};

/** As it is shown: "Ctrl K", "G dan M" is two keys beside each other. */
export const shownKeys = (keys: string, mac: boolean): string[][] =>
  keys
    .split(" ")
    .map((chord) =>
      chord.split(/\+(?=.)/).map((key) => (key === "mod" ? (mac ? "⌘" : "Ctrl") : (SIGNS[key] ?? key.toUpperCase()))),
    );
