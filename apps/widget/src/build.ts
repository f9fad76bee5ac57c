/**
 * Builds the widget with Vite: a panel per language, whose file name carries its content's hash, then the launcher, which knows those names.
 * Run as a program, or called by whoever starts the server and by the tests.
 */
import { copyFile, mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { WidgetLanguage } from "@luwte/contract/widget/protocol.ts";
import { build, type InlineConfig, type Plugin, type Rolldown } from "vite";
import { TEXTS } from "./view/texts.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const LANGUAGES: readonly WidgetLanguage[] = ["nl", "fr", "en"];

export type BuiltWidget = {
  readonly launcher: string;
  readonly panels: Readonly<Record<WidgetLanguage, string>>;
  /** What is fetched while somebody waits; its texts come from the server. */
  readonly wait: string;
  /** And at the end of a conversation. */
  readonly thanks: string;
  /** And where a bot takes part. */
  readonly bot: string;
};

/** Two of the three languages would be dead weight, so a panel gets the texts of its own only. */
const onlyLanguage = (language: WidgetLanguage): Plugin => ({
  name: "luwte-one-language",
  load(id) {
    if (!id.endsWith("/view/texts.ts")) return null;
    const texts = Object.entries(TEXTS).map(([key, text]) => [key, { [language]: text[language] }]);
    return `export const TEXTS = ${JSON.stringify(Object.fromEntries(texts))};`;
  },
});

function settings(outDir: string, entry: string, output: Rolldown.OutputOptions): InlineConfig {
  return {
    root: ROOT,
    configFile: false,
    logLevel: "warn",
    // Said, not left to NODE_ENV: whoever builds from a test or a development shell gets the same bytes.
    oxc: { jsx: { runtime: "automatic", importSource: "preact", development: false } },
    resolve: { alias: { "preact/jsx-runtime": `${ROOT}src/view/jsx.ts` } },
    build: {
      outDir,
      emptyOutDir: false,
      modulePreload: false,
      target: ["chrome111", "firefox115", "safari16.4"],
      rolldownOptions: {
        input: `${ROOT}src/${entry}`,
        output: { ...output, codeSplitting: false },
        preserveEntrySignatures: "strict",
      },
    },
  };
}

async function bundle(config: InlineConfig): Promise<string> {
  const built = (await build(config)) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
  return [built].flat()[0]!.output[0].fileName;
}

/** The copy without a hash is for launchers of an earlier deploy, whose panel is no longer there. */
async function buildPanel(outDir: string, language: WidgetLanguage): Promise<string> {
  const config = settings(outDir, "panel.tsx", { format: "es", entryFileNames: `panel-${language}-[hash].js` });
  const file = await bundle({ ...config, plugins: [onlyLanguage(language)] });
  await copyFile(`${outDir}/${file}`, `${outDir}/panel-${language}.js`);
  return file;
}

export async function buildWidget(outDir: string = `${ROOT}dist`): Promise<BuiltWidget> {
  await mkdir(outDir, { recursive: true });
  const files: Partial<Record<WidgetLanguage, string>> = {};
  for (const language of LANGUAGES) files[language] = await buildPanel(outDir, language);
  const panels = files as BuiltWidget["panels"];
  const apart = (name: string, entry: string) =>
    bundle(settings(outDir, entry, { format: "es", entryFileNames: `${name}-[hash].js` }));
  const wait = await apart("wait", "waiting/main.ts");
  const thanks = await apart("thanks", "thanks/main.ts");
  const bot = await apart("bot", "bot/main.ts");
  const config = settings(outDir, "launcher/main.ts", { format: "iife", entryFileNames: "widget.js" });
  // A library build: otherwise Vite wraps the launcher's `import()` in a preloader that we have no use for.
  const lib = { entry: `${ROOT}src/launcher/main.ts`, formats: ["iife" as const], name: "luwte" };
  const launcher = await bundle({
    ...config,
    define: {
      PANEL_FILES: JSON.stringify(panels),
      WAIT_FILE: JSON.stringify(wait),
      THANKS_FILE: JSON.stringify(thanks),
      BOT_FILE: JSON.stringify(bot),
    },
    build: { ...config.build, lib },
  });
  return { launcher, panels, wait, thanks, bot };
}

if (import.meta.main) console.log(await buildWidget(process.argv[2]));
