/** What a command of the command line is. */
import type { Text } from "./terminal.ts";

/** Returns the exit code: 0 went well, 1 did not, 2 was asked wrongly. */
export type Run = (args: string[]) => Promise<number>;

export type Command = {
  /** One or two words, as they are typed. */
  name: string;
  /** What follows the name, for the help. */
  takes?: string;
  what: Text;
  load(): Promise<Run>;
};
