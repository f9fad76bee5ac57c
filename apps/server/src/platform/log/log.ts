/** The log: one line of JSON per happening, a name and a few facts. It never holds personal data, also not by accident. */
import pino from "pino";
import type { Settings } from "../config/settings.ts";
import { type Fact, scrubbed } from "./scrub.ts";

export type Facts = Readonly<Record<string, Fact | undefined>>;
export type Log = {
  debug(happening: string, facts?: Facts): void;
  info(happening: string, facts?: Facts): void;
  warn(happening: string, facts?: Facts): void;
  /** `error` may be anything that was thrown. */
  error(happening: string, error: unknown, facts?: Facts): void;
};

export type LogOptions = {
  readonly level: Settings["logLevel"];
  /** Where lines go; without it: standard output. */
  readonly write?: (line: string) => void;
};

export function createLog(options: LogOptions): Log {
  const settings: pino.LoggerOptions = {
    level: options.level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    messageKey: "happening",
  };
  const logger = options.write ? pino(settings, { write: options.write }) : pino(settings);
  return {
    debug: (happening, facts = {}) => logger.debug(scrubbed(facts), happening),
    info: (happening, facts = {}) => logger.info(scrubbed(facts), happening),
    warn: (happening, facts = {}) => logger.warn(scrubbed(facts), happening),
    error: (happening, error, facts = {}) => logger.error({ ...scrubbed(facts), error: told(error) }, happening),
  };
}

/** PostgreSQL's `detail` quotes the values of a row, and a cause may hold anything; both stay out. */
function told(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: scrubbed({ message: String(error) }).message };
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return scrubbed({
    name: error.name,
    code: typeof code === "string" ? code : undefined,
    constraint: typeof constraint === "string" ? constraint : undefined,
    message: error.message,
    stack: error.stack,
  });
}
