/** The database of this Luwte: the one in the settings, or its own, started for the occasion when it does not run. */
import { readSettings } from "@luwte/server/platform/config/read.ts";
import type { Settings } from "@luwte/server/platform/config/settings.ts";
import { openPostgres } from "@luwte/server/platform/postgres/postgres.ts";
import { terminalLanguage } from "../terminal.ts";

/** Null after saying what is wrong with the settings. */
export function settingsHere(): Settings | null {
  const read = readSettings(process.env);
  if (!("problems" in read)) return read.settings;
  for (const { message } of read.problems) console.error(message[terminalLanguage()]);
  return null;
}

export async function withDatabase<Result>(settings: Settings, run: (url: string) => Promise<Result>): Promise<Result> {
  if (settings.databaseUrl) return run(settings.databaseUrl);
  const postgres = await openPostgres({ dataDir: settings.dataDir });
  try {
    return await run(postgres.url);
  } finally {
    if (!postgres.joined) await postgres.stop();
  }
}

export const keepsFilesElsewhere = (settings: Settings): boolean => settings.s3Endpoint !== null;
