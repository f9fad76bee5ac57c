/** `luwte library import FOLDER | FILE.html ...`: brings articles in over the API. The same again changes what changed. */
import { type ImportArguments, importArguments } from "./arguments.ts";
import { batchesOf } from "./batches.ts";
import { gather } from "./gather.ts";
import { partsOf } from "./parts.ts";
import { type Sent, sendParts } from "./send.ts";
import { type Server, serverAt, troubleWith } from "./server.ts";
import { COMPLAINTS, type Complaint, MENDED, OUTCOMES, said, shown, TEXTS } from "./texts.ts";

export async function importCommand(args: string[]): Promise<number> {
  const typed = importArguments(args);
  if (!typed) {
    console.error(said(TEXTS.usageImport));
    return 2;
  }
  const server = serverAt(typed.server);
  return server ? importInto(server, typed) : 1;
}

async function importInto(server: Server, typed: ImportArguments): Promise<number> {
  const { parts, fileOf, complaints } = await partsOf(await gather(typed.paths));
  const report = emptyReport(complaints);
  sayComplaints(complaints);
  try {
    for (const batch of batchesOf(parts))
      for (const sent of await sendParts(server, batch, fileOf, typed)) {
        add(report, sent);
        sayOf(sent);
      }
  } catch (error) {
    const trouble = troubleWith(server, error);
    if (!trouble) throw error;
    console.error(trouble);
    return 1;
  }
  return concluded(report, typed, parts.length === 0);
}

type Report = Sent & { left: number };
const isLeftOut = ({ code }: Complaint): boolean => !MENDED.has(code);

const emptyReport = (lines: Complaint[]): Report => ({
  made: 0,
  changed: 0,
  same: 0,
  pictures: 0,
  texts: [],
  lines: [...lines],
  more: 0,
  left: lines.filter(isLeftOut).length,
});

function add(report: Report, sent: Sent): void {
  for (const count of ["made", "changed", "same", "pictures", "more"] as const) report[count] += sent[count];
  report.texts.push(...sent.texts);
  report.lines.push(...sent.lines);
  report.left += sent.lines.filter(isLeftOut).length;
}

function sayOf({ texts, lines, more }: Sent): void {
  for (const { path, title, language, outcome } of texts)
    if (outcome !== "same") console.log(`${shown(path)}  ${said(OUTCOMES[outcome])}: ${shown(title)} (${language})`);
  sayComplaints(lines);
  if (more > 0) console.error(said(TEXTS.more, { count: more }));
}

function sayComplaints(complaints: readonly Complaint[]): void {
  for (const { path, code, detail } of complaints)
    console.error(`${shown(path)}: ${said(COMPLAINTS[code])}${detail ? ` (${shown(detail)})` : ""}`);
}

/** 1 when something was left out, so that a script can ask. */
function concluded(report: Report, { isTrial, json }: ImportArguments, isNothing: boolean): number {
  if (isNothing) console.error(said(TEXTS.nothing));
  const { made, changed, same, pictures, left } = report;
  console.log(said(TEXTS.done, { made, changed, same, pictures, left }));
  if (isTrial) console.log(said(TEXTS.trial));
  if (json) console.log(JSON.stringify({ trial: isTrial, ...report }));
  return isNothing || left > 0 ? 1 : 0;
}
