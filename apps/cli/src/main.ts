/** The command line: finds the command, hands it the rest, and explains itself when there is none. */
import type { Command } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { terminalLanguage } from "./terminal.ts";
import { TEXTS } from "./texts.ts";

export async function main(args: string[]): Promise<void> {
  const command = commandFor(args, COMMANDS);
  process.exitCode = command ? await (await command.load())(args.slice(wordsOf(command).length)) : explain(args);
}

/** The longest name wins, so that `mail parse` can stand beside a `mail`. */
export function commandFor(args: readonly string[], commands: readonly Command[]): Command | undefined {
  return commands
    .filter((command) => wordsOf(command).every((word, at) => args[at] === word))
    .toSorted((a, b) => wordsOf(b).length - wordsOf(a).length)[0];
}

function wordsOf(command: Command): string[] {
  return command.name.split(" ");
}

function explain(args: readonly string[]): number {
  const asked = args.length === 0 || args[0] === "help" || args[0] === "--help" || args[0] === "-h";
  const language = terminalLanguage();
  if (!asked) console.error(`${TEXTS.unknown[language]} ${args.join(" ")}\n`);
  (asked ? console.log : console.error)(helpText(COMMANDS, language));
  return asked ? 0 : 2;
}

export function helpText(commands: readonly Command[], language: keyof Command["what"]): string {
  const rows = commands.map(
    (command) => [[command.name, command.takes].filter(Boolean).join(" "), command.what[language]] as const,
  );
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  const lines = rows.map(([name, what]) => `  ${name.padEnd(width)}  ${what}`);
  return [TEXTS.usage[language], "", TEXTS.commands[language], ...lines].join("\n");
}
