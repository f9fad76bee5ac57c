/** Starts the server, says when it is ready and where, and stops it in peace. */
import type { Text } from "@luwte/contract/language.ts";
import { type Server, startServer } from "./compose.ts";
import { readSettings } from "./platform/config/read.ts";
import type { Settings } from "./platform/config/settings.ts";
import { createLog, type Log } from "./platform/log/log.ts";
import { say } from "./platform/terminal.ts";

const TEXTS = {
  wrongSettings: {
    nl: "Luwte start niet: deze instellingen kloppen niet.",
    fr: "Luwte ne démarre pas : ces réglages ne conviennent pas.",
    en: "Luwte does not start: these settings are wrong.",
  },
  failed: { nl: "Luwte kon niet starten:", fr: "Luwte n’a pas pu démarrer :", en: "Luwte could not start:" },
  doctor: {
    nl: "Meer weten? npx luwte doctor",
    fr: "Pour en savoir plus : npx luwte doctor",
    en: "To find out more: npx luwte doctor",
  },
  ready: { nl: "Luwte is klaar:", fr: "Luwte est prête :", en: "Luwte is ready:" },
  working: {
    nl: "Luwte werkt op de achtergrond.",
    fr: "Luwte travaille en arrière-plan.",
    en: "Luwte works in the background.",
  },
  howToStop: { nl: "Stoppen: Ctrl-C", fr: "Arrêter : Ctrl-C", en: "To stop: Ctrl-C" },
  stopping: { nl: "Luwte stopt...", fr: "Luwte s’arrête...", en: "Luwte is stopping..." },
} as const satisfies Record<string, Text>;

const STOP_PATIENCE_MS = 30_000;

async function main(): Promise<void> {
  const settings = settingsOf();
  const log = logOf(settings);
  catchAll(log);
  const server = await startServer(settings, log).catch((error: unknown) => giveUp(error, log));
  stopOnSignal(server, log);
  await greet(server, settings);
}

function settingsOf(): Settings {
  const read = readSettings(process.env);
  if ("problems" in read) {
    console.error([say(TEXTS.wrongSettings), ...read.problems.map(({ message }) => `  ${say(message)}`)].join("\n"));
    process.exit(2);
  }
  for (const { message } of read.warnings) console.error(say(message));
  // Without a word about it, `node start.mjs` shows the demo; it only ever comes into an empty Luwte.
  const demo = process.env.LUWTE_DEMO ? read.settings.demo : !process.argv.includes("--empty");
  return { ...read.settings, demo };
}

/** A person at a terminal reads sentences; a machine that collects logs reads all lines. */
function logOf(settings: Settings): Log {
  const isQuiet = process.stdout.isTTY && !process.env.LUWTE_LOG_LEVEL;
  return createLog({ level: isQuiet ? "warn" : settings.logLevel });
}

function giveUp(error: unknown, log: Log): never {
  log.error("server.not_started", error);
  console.error(`${say(TEXTS.failed)} ${error instanceof Error ? error.message : String(error)}\n${say(TEXTS.doctor)}`);
  process.exit(1);
}

/** What nobody caught is a bug. The process may be in any state, so it ends, and whoever watches over it starts it anew. */
function catchAll(log: Log): void {
  process.on("uncaughtException", (error) => {
    log.error("server.broken", error);
    process.exit(1);
  });
}

async function greet({ inside, address }: Server, { publicUrl }: Settings): Promise<void> {
  const lines = await Promise.all(
    inside.modules.map(({ greet: hello }) => hello?.(inside.platform) ?? Promise.resolve([])),
  );
  const where =
    publicUrl ??
    address?.replace("0.0.0.0", "localhost").replace("127.0.0.1", "localhost").replace("[::]", "localhost");
  const first = where ? `${say(TEXTS.ready)} ${where}` : say(TEXTS.working);
  console.log([first, ...lines.flat().map(say), say(TEXTS.howToStop)].join("\n"));
}

/** The second time somebody asks, they mean now. */
function stopOnSignal(server: Server, log: Log): void {
  let asked = 0;
  const stop = async () => {
    if (asked++ > 0) process.exit(1);
    setTimeout(() => process.exit(1), STOP_PATIENCE_MS).unref();
    console.log(say(TEXTS.stopping));
    log.info("server.stopping");
    await server.stop();
    process.exit(0);
  };
  process.on("SIGINT", () => void stop());
  process.on("SIGTERM", () => void stop());
}

await main();
