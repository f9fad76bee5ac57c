/** From the environment to settings: all mistakes are reported at once, each with what to do. */
import { fill, type Language, type Text } from "@luwte/contract/language.ts";
import { SETTINGS, type Setting, type SettingName, type Settings } from "./settings.ts";

export type Environment = Readonly<Record<string, string | undefined>>;
export type SettingProblem = { readonly env: string; readonly message: Text };
export type SettingsRead =
  | { readonly settings: Settings; readonly warnings: readonly SettingProblem[] }
  | { readonly problems: readonly SettingProblem[] };

export function readSettings(env: Environment): SettingsRead {
  const read = (Object.keys(SETTINGS) as SettingName[]).map((name) => readOne(name, env));
  const problems = [...read.flatMap((one) => ("problem" in one ? [one.problem] : [])), ...incompleteStore(env)];
  if (problems.length > 0) return { problems };
  const settings = Object.fromEntries(read.map((one) => ("value" in one ? [one.name, one.value] : []))) as Settings;
  return { settings, warnings: unknownNames(env) };
}

type ReadOne = { name: SettingName; value: unknown } | { problem: SettingProblem };

function readOne(name: SettingName, env: Environment): ReadOne {
  const setting: Setting<unknown> = SETTINGS[name];
  const given = env[setting.env]?.trim() || setting.preset;
  if (given === null) return { name, value: null };
  const parsed = setting.parse(given);
  return "value" in parsed ? { name, value: parsed.value } : { problem: wrongValue(setting, given, parsed.wrong) };
}

const WRONG: Text = {
  nl: "{env} is nu «{given}», maar {wrong}. Pas het aan of laat het weg (dan geldt {preset}).",
  fr: "{env} vaut «{given}», mais {wrong}. Corrigez ou supprimez-le (alors {preset} s’applique).",
  en: "{env} is now «{given}», but {wrong}. Change it or leave it out (then {preset} holds).",
};

function wrongValue(setting: Setting<unknown>, given: string, wrong: Text): SettingProblem {
  const shown = setting.hidden ? "***" : given.slice(0, 80);
  const say = (language: Language): string =>
    fill(WRONG[language], { env: setting.env, given: shown, wrong: wrong[language], preset: setting.preset ?? "-" });
  return { env: setting.env, message: { nl: say("nl"), fr: say("fr"), en: say("en") } };
}

const STORE: readonly SettingName[] = ["s3Endpoint", "s3Bucket", "s3AccessKey", "s3SecretKey"];

/** Half a store would lose attachments, or quietly put them elsewhere. */
function incompleteStore(env: Environment): SettingProblem[] {
  const missing = STORE.map((name) => SETTINGS[name].env).filter((name) => !env[name]?.trim());
  if (missing.length === 0 || missing.length === STORE.length) return [];
  return missing.map((name) => ({
    env: name,
    message: {
      nl: `${name} ontbreekt, terwijl er wel een S3-opslag is genoemd. Vul het in, of haal de andere S3-instellingen weg.`,
      fr: `${name} manque alors qu’un stockage S3 est indiqué. Remplissez-le, ou supprimez les autres réglages S3.`,
      en: `${name} is missing, while an S3 store is named. Fill it in, or remove the other S3 settings.`,
    },
  }));
}

/** No setting of the server: the command line calls a server with it. */
const OF_THE_COMMAND_LINE = ["LUWTE_API_KEY"];

/** A typing error in a name would silently do nothing. */
function unknownNames(env: Environment): SettingProblem[] {
  const known = new Set([...Object.values(SETTINGS).map((setting) => setting.env as string), ...OF_THE_COMMAND_LINE]);
  const unknown = Object.keys(env).filter((name) => name.startsWith("LUWTE_") && !known.has(name));
  return unknown.map((name) => ({
    env: name,
    message: {
      nl: `${name} is geen instelling van Luwte. Kijk in docs/settings.md hoe hij heet.`,
      fr: `${name} n’est pas un réglage de Luwte. Voyez son nom dans docs/settings.md.`,
      en: `${name} is not a setting of Luwte. See docs/settings.md for its name.`,
    },
  }));
}
