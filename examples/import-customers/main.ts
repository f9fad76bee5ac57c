/** Imports customers from a CSV file and says what happened to each line that could not go in. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { IMPORT_PROBLEMS, type ImportStatus } from "@luwte/contract/imports.ts";
import { fill } from "@luwte/contract/language.ts";

const { LUWTE_URL = "http://localhost:4100", LUWTE_KEY } = process.env;
const [file] = process.argv.slice(2);
if (!LUWTE_KEY || !file) throw new Error("Usage: LUWTE_KEY=... node main.ts <file.csv>");
const MOST_CHECKS = 600;

async function ask(path: string, init: RequestInit = {}): Promise<ImportStatus> {
  const headers = { authorization: `Bearer ${LUWTE_KEY}`, "content-type": "text/csv" };
  const answer = await fetch(`${LUWTE_URL}${path}`, { ...init, headers });
  const reply = (await answer.json()) as { import: ImportStatus; title?: string; detail?: string };
  if (!answer.ok) throw new Error(`${reply.title} ${reply.detail ?? ""}`);
  return reply.import;
}

const name = encodeURIComponent(basename(file));
let status = await ask(`/api/imports?kind=customers&name=${name}`, { method: "POST", body: await readFile(file) });
for (let checks = 0; checks < MOST_CHECKS && !status.finishedAt; checks++) {
  await sleep(250);
  status = await ask(`/api/imports/${status.id}`);
}
console.log(`${status.created} new, ${status.changed} changed, ${status.skipped} left out`);
for (const { line, code, value } of status.problems)
  console.log(`line ${line}: ${fill(IMPORT_PROBLEMS[code].en, { value })}`);
