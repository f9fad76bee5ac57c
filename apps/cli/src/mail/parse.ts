/** `luwte mail parse FILE.eml`: what Luwte reads in a mail, as JSON. Any file gives an answer; what is wrong with it stands in `problems`. */
import { type FileHandle, open } from "node:fs/promises";
import { PARSE_LIMITS, parseMailSafely, reportOf } from "@luwte/server/modules/mail/public.ts";
import { type Text, terminalLanguage } from "../terminal.ts";

const TEXTS = {
  usage: {
    nl: "Gebruik: luwte mail parse BESTAND.eml [meer bestanden], of - voor wat u intypt of doorgeeft.",
    fr: "Usage : luwte mail parse FICHIER.eml [autres fichiers], ou - pour l’entrée standard.",
    en: "Usage: luwte mail parse FILE.eml [more files], or - for what is piped in.",
  },
  unreadable: {
    nl: "Dit bestand is niet te lezen:",
    fr: "Ce fichier est illisible :",
    en: "This file cannot be read:",
  },
} as const satisfies Record<string, Text>;

/** One line of JSON per file when there are several, so that a whole folder can be read by a program. */
export async function parseCommand(files: string[]): Promise<number> {
  if (files.length === 0) {
    console.error(TEXTS.usage[terminalLanguage()]);
    return 2;
  }
  let code = 0;
  for (const file of files) if (!(await printMail(file, files.length > 1))) code = 1;
  return code;
}

async function printMail(file: string, several: boolean): Promise<boolean> {
  const bytes = await readMail(file).catch(() => null);
  if (bytes === null) {
    console.error(`${TEXTS.unreadable[terminalLanguage()]} ${file}`);
    return false;
  }
  const report = reportOf(parseMailSafely(bytes));
  console.log(several ? JSON.stringify({ file, ...report }) : JSON.stringify(report, null, 2));
  return true;
}

/** One byte more than the largest mail is enough to see that it is too large. */
const MOST_BYTES = PARSE_LIMITS.bytes + 1;

async function readMail(file: string): Promise<Buffer> {
  if (file === "-") return readStart(process.stdin);
  const handle: FileHandle = await open(file, "r");
  try {
    return await readStart(handle.createReadStream({ end: MOST_BYTES - 1, autoClose: false }));
  } finally {
    await handle.close();
  }
}

async function readStart(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= MOST_BYTES) break;
  }
  return Buffer.concat(chunks);
}
