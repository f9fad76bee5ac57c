/** Making ready what a customer is handed over: looked at first, then built by a job, then kept for a while. */
import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { CustomerExport, ExportPart, ExportSection } from "@luwte/contract/customerRights.ts";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { CustomerExportId, CustomerId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import { ZipFile } from "yazl";
import type { Blobs } from "../../../platform/blobs/blobs.ts";
import type { JobContext } from "../../../platform/jobs/job.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { addressesOf, conversationsOf, familyOf, standingOf } from "../erasing/queries.ts";
import { foundIn } from "../erasing/rules.ts";
import type { Whose } from "../erasing/shapes.ts";
import { findRetention } from "../keeping/queries.ts";
import { REGISTER } from "../register/rules.ts";
import { PURPOSES } from "../shapes.ts";
import { dataOf, pageOf } from "./page/rules.ts";
import * as queries from "./queries.ts";
import { filesWithout, givenTables, isReviewed, keptFor, pathOfFile, without, wordsOf } from "./rules.ts";
import type { Dossier, FileOf, Section } from "./shapes.ts";

export const BUILD = "rights.build_export";
const GIVEN = givenTables(REGISTER);

type NotFound = Refusal<"not_found">;

export async function askExport(
  work: Work,
  customerId: CustomerId,
  { id, language }: { id: CustomerExportId; language: Language },
): Promise<CustomerExport | NotFound> {
  const standing = await standingOf(work.tx, customerId);
  if (!standing || standing.merged || standing.erased) return refuse("not_found");
  await queries.insertExport(work, { id, customerId, language });
  work.audit({
    action: "customer.export_asked",
    subject: { kind: "customer", id: customerId },
    details: { exportId: id },
  });
  const made = await queries.findExport(work.tx, id);
  return made?.customerId === customerId ? queries.shown(made) : refuse("not_found");
}

export async function whoseOf(tx: OrganisationTransaction, customerId: CustomerId): Promise<Whose> {
  const customers = await familyOf(tx, customerId);
  return {
    customers,
    conversations: await conversationsOf(tx, customers),
    addresses: await addressesOf(tx, customers),
  };
}

async function sectionsOf(tx: OrganisationTransaction, whose: Whose): Promise<Section[]> {
  const { settings } = await findRetention(tx);
  const sections: Section[] = [];
  for (const { table, line, columns } of GIVEN) {
    const found = foundIn(REGISTER, table, whose);
    const rows = await queries.rowsOf(tx, { table, columns, found }, whose);
    sections.push({ table, title: line.title!, purpose: PURPOSES[line.purpose], kept: keptFor(line, settings), rows });
  }
  return sections;
}

/** As many as anybody looks through; the others are handed over as they are counted. */
const MOST_PARTS = 1_000;

export async function reviewOf(
  tx: OrganisationTransaction,
  made: CustomerExport,
): Promise<{ sections: ExportSection[]; parts: ExportPart[] }> {
  const sections = await sectionsOf(tx, await whoseOf(tx, made.customerId));
  const withheld = new Set(made.withheld.map(({ part }) => part));
  const parts = sections.flatMap((section) => {
    const given = GIVEN.find(({ table }) => table === section.table)!;
    return section.rows
      .filter((row) => isReviewed(given, row))
      .map((row) => ({
        part: row.part,
        title: section.title[made.language],
        at: typeof row.values.at === "string" ? new Date(row.values.at).toISOString() : null,
        text: wordsOf(row),
        withheld: withheld.has(row.part),
      }));
  });
  const counted = sections.map(({ table, title, rows }) => ({
    table,
    title: title[made.language],
    count: rows.length,
  }));
  return { sections: counted, parts: parts.slice(0, MOST_PARTS) };
}

type NotOpen = Refusal<"not_found" | "export_not_open">;

export async function withhold(
  work: Work,
  id: CustomerExportId,
  { part, reason }: { part: string; reason: string | null },
): Promise<CustomerExport | NotOpen> {
  const made = await queries.lockExport(work.tx, id);
  if (!made) return refuse("not_found");
  if (made.state !== "review") return refuse("export_not_open");
  const { parts } = await reviewOf(work.tx, made);
  if (!parts.some((each) => each.part === part)) return refuse("not_found", { part });
  await queries.setWithheld(work, id, part, reason);
  work.audit({
    action: reason === null ? "customer.export_part_given" : "customer.export_part_withheld",
    subject: { kind: "customer", id: made.customerId },
    details: { exportId: id, part },
  });
  return queries.shown((await queries.findExport(work.tx, id))!);
}

export async function release(work: Work, id: CustomerExportId): Promise<CustomerExport | NotOpen> {
  const made = await queries.lockExport(work.tx, id);
  if (!made) return refuse("not_found");
  if (made.state !== "review" && made.state !== "failed") return refuse("export_not_open");
  await queries.updateExport(work.tx, id, { state: "building", done: 0 });
  await work.enqueue(BUILD, { exportId: id }, { singletonKey: id });
  work.audit({
    action: "customer.export_released",
    subject: { kind: "customer", id: made.customerId },
    details: { exportId: id },
  });
  return queries.shown((await queries.findExport(work.tx, id))!);
}

async function dossierOf(tx: OrganisationTransaction, made: CustomerExport, now: Date): Promise<Dossier> {
  const whose = await whoseOf(tx, made.customerId);
  const house = await queries.houseOf(tx);
  const found = foundIn(REGISTER, "attachments", whose);
  const files = (await queries.filesOf(tx, found, whose)).map((file, place) => ({
    ...file,
    path: pathOfFile(file.name, place),
  }));
  return {
    organisation: house.name,
    language: made.language,
    timeZone: house.timeZone,
    madeAt: now,
    sections: without(await sectionsOf(tx, whose), made.withheld),
    files: filesWithout(files, made.withheld),
    looked: await queries.lookedAt(tx, whose),
    withheld: made.withheld,
  };
}

const DAY = 86_400_000;

/** Begun anew after a crash: what is there already is the same file again, by its content. */
export async function build(job: JobContext, id: CustomerExportId): Promise<void> {
  const made = await job.read((tx) => queries.findExport(tx, id));
  if (made?.state !== "building") return;
  const dossier = await job.read((tx) => dossierOf(tx, made, job.now));
  const total = dossier.files.length + 1;
  await job.work((work) => queries.updateExport(work.tx, id, { total }));
  const progress = (done: number) => job.work((work) => queries.updateExport(work.tx, id, { done }));
  const blob = await zipped(job.platform.blobs, dossier, progress);
  await job.work(async (work) => {
    const { settings } = await findRetention(work.tx);
    const expires_at = new Date(work.now.getTime() + settings.export * DAY);
    await queries.updateExport(work.tx, id, {
      state: "ready",
      done: total,
      hash: blob.hash,
      size: blob.size,
      expires_at,
    });
  });
}

/** One file at a time is read; the archive goes to the store as it is made. */
async function zipped(blobs: Blobs, dossier: Dossier, progress: (done: number) => Promise<void>) {
  const zip = new ZipFile();
  const out = zip.outputStream.pipe(new PassThrough());
  zip.on("error", (error: Error) => out.destroy(error));
  const kept = blobs.put(out);
  kept.catch(() => {});
  zip.addBuffer(Buffer.from(pageOf(dossier)), "index.html", { mtime: dossier.madeAt });
  zip.addBuffer(Buffer.from(dataOf(dossier)), "data.json", { mtime: dossier.madeAt });
  for (const [place, file] of dossier.files.entries()) {
    await addFile(zip, blobs, file, dossier.madeAt);
    if (place % PROGRESS_EVERY === 0) await progress(place + 1);
  }
  zip.end();
  return kept;
}

const PROGRESS_EVERY = 10;

/** A file that is gone from the store is left out; its name is on the page. */
async function addFile(zip: ZipFile, blobs: Blobs, { hash, path }: FileOf, mtime: Date): Promise<void> {
  const opened = await blobs.open(hash);
  if (opened) zip.addBuffer(await buffer(opened.stream), path, { mtime });
}
