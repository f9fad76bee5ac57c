/** What the planning commands are given: a file of limited size, and options. */
import { open, writeFile } from "node:fs/promises";
import { type Text, terminalLanguage } from "../terminal.ts";
import { fill } from "./sentences.ts";

const MOST_BYTES = 50e6;

const TEXTS = {
  unreadable: {
    nl: "Dit bestand is niet te lezen: {file}",
    fr: "Ce fichier est illisible : {file}",
    en: "This file cannot be read: {file}",
  },
  tooLarge: {
    nl: "Dit bestand is te groot (meer dan 50 MB): {file}",
    fr: "Ce fichier est trop grand (plus de 50 Mo) : {file}",
    en: "This file is too large (over 50 MB): {file}",
  },
  notJson: {
    nl: "Dit bestand is geen JSON: {file}. {why}",
    fr: "Ce fichier n’est pas du JSON : {file}. {why}",
    en: "This file is no JSON: {file}. {why}",
  },
  unwritable: {
    nl: "Dit bestand is niet te schrijven: {file}",
    fr: "Impossible d’écrire ce fichier : {file}",
    en: "This file cannot be written: {file}",
  },
} as const satisfies Record<string, Text>;

/** A sentence for who asked, instead of a result. */
export class Refused extends Error {}

const refuse = (text: Text, values: Record<string, string>): never => {
  throw new Refused(fill(text[terminalLanguage()], values));
};

export async function readText(file: string): Promise<string> {
  const handle = await open(file, "r").catch(() => null);
  if (handle === null) return refuse(TEXTS.unreadable, { file });
  try {
    const { size } = await handle.stat();
    return size > MOST_BYTES ? refuse(TEXTS.tooLarge, { file }) : await handle.readFile("utf8");
  } catch (error) {
    if (error instanceof Refused) throw error;
    return refuse(TEXTS.unreadable, { file });
  } finally {
    await handle.close();
  }
}

export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return refuse(TEXTS.notJson, { file, why: error instanceof Error ? error.message : "" });
  }
}

export async function writeChart(file: string, drawing: string): Promise<void> {
  await writeFile(file, drawing).catch(() => refuse(TEXTS.unwritable, { file }));
}

/** Runs a command; what is refused is said, and nothing else is caught. */
export async function answering(run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    console.error(error.message);
    return 2;
  }
}

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
/** Columns as wide as they need to be; numbers to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const cell = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[column]!) : text.padStart(widths[column]!);
  return rows.map((row) => row.map(cell).join("  ").trimEnd()).join("\n");
}
