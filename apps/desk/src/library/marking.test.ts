/** Signs around what is chosen. */
import { expect, it } from "vitest";
import { type Marking, marked } from "./marking.ts";

/** `<` and `>` are where the choice begins and ends. */
const markedIn = (given: string, marking: Marking): string => {
  const from = given.indexOf("<");
  const to = given.indexOf(">") - 1;
  const value = given.replace(/[<>]/g, "");
  const { text, select, ...at } = marked(value, from, to, marking);
  const after = value.slice(0, at.from) + text + value.slice(at.to);
  return `${after.slice(0, select[0])}<${after.slice(...select)}>${after.slice(select[1])}`;
};

it.each([
  ["a word becomes bold", "wol <wassen> nu", "bold", "wol **<wassen>** nu"],
  ["bold again is plain", "wol **<wassen>** nu", "bold", "wol <wassen> nu"],
  ["nothing chosen gets a place to write", "wol <>", "italic", "wol *<>*"],
  ["a whole line becomes a heading", "een\ntw<e>e\ndrie", "heading", "een\n<## twee>\ndrie"],
  ["lines become a list", "<een\ntwee>", "bullets", "<- een\n- twee>"],
  ["and no list", "<- een\n- twee>", "bullets", "<een\ntwee>"],
  ["a link asks for its address", "zie <hier>.", "link", "zie [hier](<https://>)."],
] as const)("%s", (_name, given, marking, after) => expect(markedIn(given, marking)).toBe(after));
