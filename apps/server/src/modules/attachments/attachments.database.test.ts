/** Files over the API: whose they are, what is refused, and how they leave. */
import { Readable } from "node:stream";
import { type AttachmentId, newId } from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/conversations.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { TestPerson } from "../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../testing/platform.ts";
import { attachmentsModule } from "./public.ts";
import { deleteUnsent } from "./queries.ts";

let t: TestPlatform;
let [agent, colleague] = [] as unknown as [TestPerson, TestPerson];
beforeAll(async () => {
  t = await testPlatform({ modules: [attachmentsModule], settings: { maxUploadBytes: 10_000 } });
  [agent, colleague] = [await t.person("agent"), await t.person("agent")];
});
afterAll(() => t.close());

const api = (person: TestPerson) => t.api(person, operations);
const up = (person: TestPerson, name: string, content: string, type = "text/plain", id = newId<AttachmentId>()) =>
  api(person).uploadAttachment({ query: { name, id }, file: new Blob([content], { type }) });
const code = (code: string) => expect.objectContaining({ problem: expect.objectContaining({ code }) });

test("what went up comes down to the byte, to its uploader only until it was sent", async () => {
  const { attachment } = await up(agent, "../notitie é.txt", "hallo");
  expect(attachment).toMatchObject({ name: "notitie é.txt", size: 5, inline: false });
  const params = { attachmentId: attachment.id };
  expect(await (await api(agent).downloadAttachment({ params })).text()).toBe("hallo");
  await expect(api(colleague).downloadAttachment({ params })).rejects.toEqual(code("not_found"));
});

test("the same id again is the same file", async () => {
  const id = newId<AttachmentId>();
  const first = await up(agent, "a.txt", "een", "text/plain", id);
  expect(await up(agent, "b.txt", "twee", "text/plain", id)).toEqual(first);
});

test("programs and what is too large are refused, and say so", async () => {
  await expect(up(agent, "foto.jpg.exe", "MZ")).rejects.toEqual(code("file_type_refused"));
  await expect(up(agent, "groot.txt", "x".repeat(10_001))).rejects.toEqual(code("too_large"));
});

test("a page that somebody uploads never runs here", async () => {
  const { attachment } = await up(agent, "page.html", "<script>alert(1)</script>", "text/html");
  const answer = await fetch(`${t.url}/api/attachments/${attachment.id}?inline=yes`, { headers: agent.headers });
  expect(answer.headers.get("content-type")).toBe("application/octet-stream");
  expect(answer.headers.get("content-disposition")).toContain("attachment");
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  expect(answer.headers.get("content-security-policy")).toContain("sandbox");
});

test("what was never sent is forgotten after its days", async () => {
  const { attachment } = await up(agent, "oud.txt", "oud");
  await deleteUnsent(t.platform.database, new Date(Date.now() - 60_000));
  expect(await (await api(agent).downloadAttachment({ params: { attachmentId: attachment.id } })).text()).toBe("oud");
  await deleteUnsent(t.platform.database, new Date(Date.now() + 60_000));
  await expect(api(agent).downloadAttachment({ params: { attachmentId: attachment.id } })).rejects.toEqual(
    code("not_found"),
  );
});

test("a stream that breaks off leaves nothing behind", async () => {
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from("half");
      throw new Error("cut");
    })(),
  );
  await expect(t.platform.blobs.put(broken)).rejects.toThrow("cut");
});
