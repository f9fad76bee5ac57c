/** Making the file of an audit as it is read: nothing of it is held in memory but a page. */
import { createHash } from "node:crypto";
import { PassThrough, Readable } from "node:stream";
import { ZipFile } from "yazl";
import type { Call } from "../../../platform/http/call.ts";
import type { FileReply } from "../../../platform/http/operations.ts";
import * as queries from "./queries.ts";
import {
  type Asked,
  type FileMade,
  headOf,
  lineOf,
  manifestOf,
  nameOf,
  POLICY,
  SUGGESTIONS,
  sumsOf,
  type Table,
} from "./rules.ts";
import type { PolicyLine, SuggestionLine } from "./shapes.ts";

type Reads = Pick<Call, "platform" | "organisationId" | "actor">;

/** Pages are read one after the other, each in a transaction of its own: what is added meanwhile is after the end of the period. */
async function* suggestionsOf({ platform, organisationId }: Reads, asked: Asked): AsyncGenerator<SuggestionLine> {
  let after: queries.Place | null = null;
  for (;;) {
    const place: queries.Place | null = after;
    const page: queries.Line[] = await platform.read(organisationId, (tx) =>
      queries.findSuggestions(tx, asked, asked.isPersonal, place),
    );
    for (const { line } of page) yield line;
    const last = page.at(-1);
    if (!last) return;
    after = { at: last.at, id: last.id };
  }
}

async function* policyOf({ platform, organisationId }: Reads, { until }: Asked): AsyncGenerator<PolicyLine> {
  yield* await platform.read(organisationId, (tx) => queries.findPolicyUntil(tx, until));
}

async function* asJson(lines: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const line of lines) yield `${JSON.stringify(line)}\n`;
}

async function* asTable<Line>(table: Table<Line>, lines: AsyncIterable<Line>): AsyncGenerator<string> {
  yield headOf(table);
  for await (const line of lines) yield lineOf(table, line);
}

/** What lines hash to is known once the last one was read. */
async function* written(name: string, lines: AsyncIterable<string>, files: FileMade[]): AsyncGenerator<Buffer> {
  const hash = createHash("sha256");
  let count = 0;
  for await (const line of lines) {
    const bytes = Buffer.from(line);
    hash.update(bytes);
    count += 1;
    yield bytes;
  }
  files.push({ name, lines: count, sha256: hash.digest("hex") });
}

/** Said before a byte leaves: who breaks off the download has had what came until then. */
const noted = (call: Reads, action: string, details: Record<string, unknown>): Promise<void> =>
  call.platform.work(call.organisationId, call.actor, async (work) => work.audit({ action, details }));

/** The archive writes its files one after the other, so the manifest is made when the others are through. */
export async function exportFile(call: Reads, asked: Asked): Promise<FileReply> {
  const { from, until, isPersonal } = asked;
  const period = { from: from.toISOString(), until: until.toISOString() };
  await noted(call, "assistance.exported", { ...period, personal: isPersonal });
  const zip = new ZipFile();
  const files: FileMade[] = [];
  const content = zip.outputStream.pipe(new PassThrough());
  const add = (name: string, make: () => AsyncIterable<Buffer>) =>
    zip.addReadStreamLazy(name, { mtime: asked.until }, (give) => {
      const stream = Readable.from(make());
      stream.on("error", (error) => content.destroy(error));
      give(null, stream);
    });
  zip.on("error", (error: Error) => content.destroy(error));
  const put = (name: string, lines: () => AsyncIterable<string>) => add(name, () => written(name, lines(), files));
  put("suggestions.jsonl", () => asJson(suggestionsOf(call, asked)));
  put("policy.jsonl", () => asJson(policyOf(call, asked)));
  put("suggestions.csv", () => asTable(SUGGESTIONS, suggestionsOf(call, asked)));
  put("policy.csv", () => asTable(POLICY, policyOf(call, asked)));
  add("manifest.json", () => manifest(call, asked, files));
  add("SHA256SUMS", () => sums(call, asked, files));
  zip.end();
  return { content, type: "application/zip", name: nameOf(asked) };
}

async function* manifest(call: Reads, asked: Asked, files: FileMade[]): AsyncGenerator<Buffer> {
  yield Buffer.from(manifestOf(call.organisationId, asked, files));
}

/** Last: the hash of the manifest goes into the log as well, where nobody can change it. */
async function* sums(call: Reads, asked: Asked, files: readonly FileMade[]): AsyncGenerator<Buffer> {
  const text = manifestOf(call.organisationId, asked, files);
  const sha256 = createHash("sha256").update(text).digest("hex");
  await noted(call, "assistance.export_finished", { manifest: sha256 });
  yield Buffer.from(sumsOf([...files, { name: "manifest.json", sha256 }]));
}
