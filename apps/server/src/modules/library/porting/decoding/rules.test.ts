/** Bytes as letters. */
import { expect, it } from "vitest";
import { lettersIn } from "./rules.ts";

it.each([
  ["UTF-8", Buffer.from("één"), { text: "één", assumed: null }],
  ["UTF-16 that says so", Buffer.from("\uFEFFà froid", "utf16le"), { text: "à froid", assumed: null }],
  ["what old Windows wrote", Buffer.from([0xe0, 0x20, 0x80]), { text: "à €", assumed: "windows-1252" }],
  ["no text at all", Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), null],
])("%s", (_what, bytes, letters) => expect(lettersIn(bytes)).toEqual(letters));
