/** Works an import off, batch by batch; taken up again after a crash where it was. */
import type { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";
import type { Job, JobContext } from "../../platform/jobs/job.ts";
import type { Work } from "../../platform/work/work.ts";
import { countryOf } from "../customers/public.ts";
import { defineFields, defineGroups, importConversation, importCustomer, type Surroundings } from "./actions.ts";
import { addProgress, findImport, finishImport, lockProgress, type StoredImport } from "./queries.ts";
import {
  type CsvLine,
  columnsOf,
  delimiterOf,
  inConversations,
  type MessageLine,
  type Read,
  readCustomer,
  readMessage,
} from "./rules.ts";
import type { ImportNeeds, Outcome } from "./shapes.ts";

const MAXIMUM_BYTES = 100 * 1024 * 1024;
/** Few enough that a transaction is short and its events fit. */
const BATCH = 100;

type Task = (work: Work) => Promise<Outcome>;
type Plan = { tasks: Task[]; before: (work: Work) => Promise<void> };

export const runImport = (needs: ImportNeeds): Job<{ importId: string }> => ({
  name: "portability.import",
  attempts: 5,
  maxSeconds: 3600,
  atOnce: 1,
  async run({ importId }, job) {
    const stored = await job.read((tx) => findImport(tx, importId));
    if (!stored || stored.finishedAt) return;
    const text = (await job.platform.blobs.bytes(stored.hash, MAXIMUM_BYTES))?.toString("utf8") ?? "";
    const plan = planOf(stored, linesOf(text), needs);
    await job.work(plan.before);
    await workOff(job, importId, plan.tasks);
    await job.work((work) => finishImport(work.tx, importId, "done", work.now));
  },
});

async function workOff(job: JobContext, importId: string, tasks: readonly Task[]): Promise<void> {
  for (let guard = 0; guard <= tasks.length; guard++) {
    job.signal.throwIfAborted();
    const left = await job.work(async (work) => {
      const done = await lockProgress(work.tx, importId);
      const outcomes: Outcome[] = [];
      for (const task of tasks.slice(done, done + BATCH)) outcomes.push(await task(work));
      await addProgress(work.tx, importId, outcomes, tasks.length);
      return tasks.length - done - outcomes.length;
    });
    if (left <= 0) return;
  }
}

type Lines = { lines: CsvLine[]; labels: Map<string, string>; ragged: number[] };

/** A line with too many or too few columns is left out and told; it does not stop the others. */
export function linesOf(text: string): Lines {
  const clean = text.replace(/^\uFEFF/, "");
  const ragged: number[] = [];
  const rows = parse(clean, {
    delimiter: delimiterOf(clean.slice(0, clean.indexOf("\n") >>> 0)),
    info: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error: CsvError | undefined) =>
      void ragged.push(Number((error as { lines?: number } | undefined)?.lines ?? 0)),
  }) as unknown as { record: string[]; info: { lines: number } }[];
  const header = rows[0]?.record ?? [];
  const columns = columnsOf(header);
  return {
    ragged,
    labels: new Map(columns.map((column, index) => [column, header[index]!.trim()])),
    lines: rows.slice(1).map(({ record, info }) => ({
      line: info.lines,
      fields: Object.fromEntries(columns.map((column, index) => [column, record[index] ?? ""])),
    })),
  };
}

const problemTask =
  (outcome: Outcome): Task =>
  async () =>
    outcome;
const raggedTasks = (lines: readonly number[]): Task[] =>
  lines.map((line) => problemTask({ counted: "skipped", problem: { line, code: "wrong_columns", value: "" } }));

function planOf({ kind }: StoredImport, file: Lines, needs: ImportNeeds): Plan {
  return kind === "customers" ? customersPlan(file) : conversationsPlan(file, needs);
}

function customersPlan({ lines, labels, ragged }: Lines): Plan {
  let here: Surroundings = { country: "NL", groups: new Map() };
  const own = new Map([...labels].filter(([key]) => !KNOWN.has(key)));
  const read = lines.map(readCustomer);
  const named = read.flatMap((each) => (each.ok && each.value.group ? [each.value.group] : []));
  const tasks = read.map((each) => whenRead(each, (line) => (work) => importCustomer(work, line, here)));
  return {
    tasks: [...raggedTasks(ragged), ...tasks],
    async before(work) {
      await defineFields(work, own);
      here = { country: await countryOf(work.tx), groups: await defineGroups(work, [...new Set(named)]) };
    },
  };
}

const KNOWN = new Set(["name", "email", "phone", "company", "language", "group", ""]);

function conversationsPlan({ lines, ragged }: Lines, needs: ImportNeeds): Plan {
  const read = lines.map(readMessage);
  const good = read.flatMap((each): MessageLine[] => (each.ok ? [each.value] : []));
  const bad = read.flatMap((each): Task[] =>
    each.ok ? [] : [problemTask({ counted: "skipped", problem: each.problem })],
  );
  const whole = inConversations(good).map(
    (conversation): Task =>
      (work) =>
        importConversation(work, conversation, needs),
  );
  return { tasks: [...raggedTasks(ragged), ...bad, ...whole], before: async () => {} };
}

const whenRead = <Value>(read: Read<Value>, then: (value: Value) => Task): Task =>
  read.ok ? then(read.value) : problemTask({ counted: "skipped", problem: read.problem });
