/** `luwte doctor`: looks at everything a start needs, says what is wrong and how to mend it. Changes nothing. */
import { readSettings, type SettingProblem } from "@luwte/server/platform/config/read.ts";
import type { Settings } from "@luwte/server/platform/config/settings.ts";
import { terminalLanguage } from "../terminal.ts";
import { lookAtDatabase } from "./database.ts";
import { type Finding, found, lineOf } from "./finding.ts";
import { lookAtFolder, lookAtRoom } from "./folder.ts";
import { lookAtNode, lookAtScreens } from "./machine.ts";
import { lookAtMessages, lookAtPort } from "./network.ts";

/** In the order in which a start would meet them. */
const LOOKS: readonly ((settings: Settings) => Promise<Finding[]> | Finding[])[] = [
  () => [lookAtNode(), lookAtScreens()],
  ({ dataDir }) => [lookAtFolder(dataDir), lookAtRoom(dataDir)],
  lookAtDatabase,
  async ({ host, port }) => [await lookAtPort(host, port)],
  async ({ natsUrl }) => (natsUrl ? [await lookAtMessages(natsUrl)] : []),
];

export async function doctor(): Promise<number> {
  const read = readSettings(process.env);
  if ("problems" in read) return report(read.problems.map((problem) => settingFound("bad", problem)));
  const findings = read.warnings.map((warning) => settingFound("warning", warning));
  for (const look of LOOKS) findings.push(...(await look(read.settings)));
  return report(findings);
}

/** The message of a setting already says what to do. */
function settingFound(state: "warning" | "bad", { message }: SettingProblem): Finding {
  return found({ state, what: message });
}

/** 1 when something is wrong, so that a script can ask. */
function report(findings: readonly Finding[]): number {
  const language = terminalLanguage();
  for (const finding of findings) console.log(lineOf(finding, language));
  return findings.some((finding) => finding.state === "bad") ? 1 : 0;
}
