/** The doctor's words: what is well, what is not, and what to do. */
import { mkdtempSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Finding, lineOf } from "./finding.ts";
import { lookAtFolder, lookAtRoom, roomFor } from "./folder.ts";
import { lookAtMessages, lookAtPort } from "./network.ts";

const GIGABYTE = 1024 ** 3;
const words = (finding: Finding) => lineOf(finding, "en");

test.each([
  ["a lot of room is well", 100 * GIGABYTE, "good"],
  ["little room is worth a look", 1.5 * GIGABYTE, "warning"],
  ["hardly any room is wrong", GIGABYTE / 10, "bad"],
])("%s", (_, free, state) => {
  expect(roomFor(free).state).toBe(state);
});

test("a finding that is not well says how to mend it, on a line of its own", () => {
  expect(words(roomFor(0)).split("\n")).toEqual([
    "✗ The disk is full (0.0 GB left).",
    "  Make room or enlarge the disk now, and restart Luwte.",
  ]);
});

test("a folder that can be written is well, and is left as it was", () => {
  const folder = mkdtempSync(join(tmpdir(), "luwte-doctor-"));
  expect(lookAtFolder(join(folder, "new", "data")).state).toBe("good");
  expect(lookAtRoom(join(folder, "new")).params.free).toBeDefined();
  rmdirSync(folder);
});

test("a file in the place of the folder is wrong, with the system's reason", () => {
  const folder = mkdtempSync(join(tmpdir(), "luwte-doctor-"));
  writeFileSync(join(folder, "data"), "");
  expect(words(lookAtFolder(join(folder, "data")))).toContain("cannot be written: EEXIST");
  rmSync(folder, { recursive: true });
});

test("a port that another program has is wrong", async () => {
  const other = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as { port: number };
  expect(words(await lookAtPort("127.0.0.1", port))).toContain(`Another program uses port ${port} (EADDRINUSE).`);
  await new Promise((resolve) => other.close(resolve));
  expect((await lookAtPort("127.0.0.1", port)).state).toBe("good");
});

test("a message server that is not there is wrong", async () => {
  expect(words(await lookAtMessages("nats://127.0.0.1:1"))).toContain("does not answer: ECONNREFUSED");
});
