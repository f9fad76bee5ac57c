/** Names of files from elsewhere. */
import { expect, it } from "vitest";
import { fileNameOf, isProgram } from "./rules.ts";

it.each([
  ["factuur.pdf", false],
  ["rekening.pdf.exe", true],
  ["EXPLORER.EXE", true],
  ["setup.exe. ", true],
  ["foto", false],
  ["javascript.txt", false],
  ["bundle.js", true],
])("%s is a program: %s", (name, program) => expect(isProgram(name)).toBe(program));

it.each([
  ["../../etc/passwd", "passwd"],
  ["C:\\map\\foto.jpg", "foto.jpg"],
  ["regel\nafbreking.txt", "regelafbreking.txt"],
  ["", "bestand"],
  ["x".repeat(400), "x".repeat(255)],
])("%j becomes %j", (given, name) => expect(fileNameOf(given)).toBe(name));
