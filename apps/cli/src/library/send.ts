/** Sends parts of a folder. One that is refused is sent again in halves until what is wrong stands alone: it is named, and the rest comes in. */
import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { ApiProblem } from "@luwte/contract/client.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { ImportReport } from "@luwte/contract/library.ts";
import { BESIDE } from "@luwte/server/modules/library/public.ts";
import { ZipFile } from "yazl";
import type { Part } from "./batches.ts";
import type { Gathered } from "./gather.ts";
import type { Server } from "./server.ts";
import type { Complaint } from "./texts.ts";

export type How = { language: Language; publish: boolean; isTrial: boolean };
export type Sent = Omit<ImportReport, "lines"> & { lines: Complaint[] };

/** What the key or the way to the server does wrong stops everything; what stands in a file does not. */
const OF_A_FILE = new Set([400, 413, 422, 500]);
const MOST_WAITS = 5;
const LONGEST_WAIT = 60;

export async function sendParts(
  server: Server,
  parts: readonly Part[],
  fileOf: ReadonlyMap<string, Gathered>,
  how: How,
): Promise<Sent[]> {
  const { zip, missing } = await zipOf(parts, fileOf);
  try {
    const report = await sendPatiently(server, zip, how);
    return [{ ...report, lines: [...missing, ...report.lines] }];
  } catch (error) {
    if (!(error instanceof ApiProblem) || !OF_A_FILE.has(error.status)) throw error;
    if (parts.length === 1) return [nothingOf(parts[0]!, error)];
    const middle = Math.ceil(parts.length / 2);
    const first = await sendParts(server, parts.slice(0, middle), fileOf, how);
    return [...first, ...(await sendParts(server, parts.slice(middle), fileOf, how))];
  }
}

const NOTHING = { made: 0, changed: 0, same: 0, pictures: 0, texts: [], more: 0 };
const nothingOf = (part: Part, { message }: ApiProblem): Sent => ({
  ...NOTHING,
  lines: [{ path: part.paths[0]!, code: "refused", detail: message }],
});

async function zipOf(parts: readonly Part[], fileOf: ReadonlyMap<string, Gathered>) {
  const zip = new ZipFile();
  const missing: Complaint[] = [];
  for (const path of new Set(parts.flatMap(({ paths }) => paths))) {
    const bytes = await readFile(fileOf.get(path)!.at).catch(() => null);
    if (bytes) zip.addBuffer(bytes, path);
    else missing.push({ path, code: "unreadable", detail: null });
  }
  const beside = besideOf(parts);
  if (beside) zip.addBuffer(Buffer.from(JSON.stringify(beside)), BESIDE);
  zip.end();
  return { zip: new Blob([new Uint8Array(await buffer(zip.outputStream))], { type: "application/zip" }), missing };
}

/** What is linked to and goes in another part. Null: nothing. */
function besideOf(parts: readonly Part[]): Record<string, string | null> | null {
  const inside = new Set(parts.flatMap(({ paths }) => paths));
  const outside = parts.flatMap(({ links = [] }) => links).filter(([path]) => !inside.has(path));
  return outside.length > 0 ? Object.fromEntries(outside) : null;
}

/** A server that has to do with others says for how long to leave it alone. */
async function sendPatiently(server: Server, file: Blob, { language, publish, isTrial }: How): Promise<ImportReport> {
  const yesOrNo = (asked: boolean) => (asked ? "yes" : "no");
  const query = { name: "folder.zip", language, publish: yesOrNo(publish), trial: yesOrNo(isTrial) } as const;
  for (let waits = 0; ; waits++) {
    const answer = await server.api.importArticles({ query, file }).catch((error: unknown) => {
      if (error instanceof ApiProblem && error.status === 429 && waits < MOST_WAITS) return error;
      throw error;
    });
    if (!(answer instanceof ApiProblem)) return answer.report;
    await wait(Math.min(answer.retryAfterSeconds ?? 1, LONGEST_WAIT) * 1_000);
  }
}
