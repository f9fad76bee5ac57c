/** The language of the terminal, for everything that is said there. Imports nothing: the launcher needs it first. */
export type Language = "nl" | "fr" | "en";
export type Text = Record<Language, string>;

export function terminalLanguage(env: NodeJS.ProcessEnv = process.env): Language {
  const wanted = (env.LC_ALL || env.LC_MESSAGES || env.LANG || "").slice(0, 2);
  return wanted === "nl" || wanted === "fr" ? wanted : "en";
}
