/** The page of settings in the documentation, made from the table. */
import { SETTINGS, type Setting } from "./settings.ts";

const HEAD = `# Settings

All settings are environment variables. None is needed to start. A wrong value stops the start, and all mistakes are named at once;
\`luwte doctor\` looks further (can the database be reached, can the data folder be written).

| name | preset | what |
|---|---|---|
`;

const row = (setting: Setting<unknown>): string =>
  `| \`${setting.env}\` | ${setting.preset === null ? "" : `\`${setting.preset}\``} | ${setting.what.en}${setting.hidden ? " (secret)" : ""} |`;

export const settingsPage = (): string => `${HEAD}${Object.values<Setting<unknown>>(SETTINGS).map(row).join("\n")}\n`;
