/** Which key does what, also when it takes two. */
import { describe, expect, it } from "vitest";
import { COMMANDS, keysInForce } from "./commands.ts";
import { type Press, shownKeys, stroke, strokeOf } from "./strokes.ts";

const keys = keysInForce({});
const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe("a key", () => {
  it.each([
    [press("j"), "j"],
    [press("J", { shiftKey: true }), "shift+j"],
    [press("π", { altKey: true, code: "KeyP" }), "alt+p"],
    [press("€", { altKey: true, ctrlKey: true, code: "KeyE" }), "mod+alt+e"],
    [press("k", { ctrlKey: true }), "mod+k"],
    [press("?", { shiftKey: true }), "?"],
    [press("Enter", { ctrlKey: true }), "mod+Enter"],
  ])("%o is %s", (pressed, said) => expect(strokeOf(pressed, false)).toBe(said));

  it("on a Mac, Cmd is the key that Ctrl is elsewhere", () =>
    expect(strokeOf(press("k", { metaKey: true }), true)).toBe("mod+k"));
});

describe("a command", () => {
  it("of one key happens at once", () => expect(stroke("r", "", keys)).toEqual({ command: "reply", pending: "" }));
  it("of two keys waits for the second", () => {
    expect(stroke("g", "", keys)).toEqual({ command: null, pending: "g" });
    expect(stroke("m", "g", keys)).toEqual({ command: "goMine", pending: "" });
  });
  it("that is not finished gives way to the next", () =>
    expect(stroke("r", "g", keys)).toEqual({ command: "reply", pending: "" }));
  it("has the key that a person chose", () => {
    const own = keysInForce({ reply: "b" });
    expect(stroke("b", "", own).command).toBe("reply");
    expect(stroke("r", "", own).command).toBe(null);
  });
});

it("no two commands have the same key", () => {
  const all = Object.values(COMMANDS).map((command) => command.keys);
  expect(new Set(all).size).toBe(all.length);
});

it("shows keys as they stand on the keyboard", () => {
  expect(shownKeys("mod+k", false)).toEqual([["Ctrl", "K"]]);
  expect(shownKeys("g m", true)).toEqual([["G"], ["M"]]);
  expect(shownKeys("mod+Enter", true)).toEqual([["⌘", "↵"]]);
});
