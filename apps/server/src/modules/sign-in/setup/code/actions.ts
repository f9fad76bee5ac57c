/** The code of the first run: shown to who started Luwte, asked of who sets it up. */
import { fill, type Text } from "@luwte/contract/language.ts";
import { secretKeys } from "../../../../platform/config/secretKeys.ts";
import type { Platform } from "../../../../platform/platform.ts";
import { isSetUp } from "../queries.ts";
import { isSetupCode, setupCodeOf } from "../rules.ts";

const FIRST: Text = {
  nl: "Nog niemand hier. Inrichtcode voor de eerste keer: {code}",
  fr: "Personne encore ici. Code de configuration pour la première fois : {code}",
  en: "Nobody here yet. Set-up code for the first time: {code}",
};

/** Said where only who started Luwte reads it, as long as there is nobody. */
export async function greetFirst(platform: Platform): Promise<readonly Text[]> {
  if (await isSetUp(platform.database)) return [];
  const code = await setupCode(platform.settings);
  return [{ nl: fill(FIRST.nl, { code }), fr: fill(FIRST.fr, { code }), en: fill(FIRST.en, { code }) }];
}

type Settings = Parameters<typeof secretKeys>[0];

/** What the launcher shows to who started Luwte. */
export const setupCode = async (settings: Settings): Promise<string> => setupCodeOf((await secretKeys(settings))[0]!);

export const isRightCode = async (settings: Settings, given: string): Promise<boolean> =>
  isSetupCode(given, (await secretKeys(settings))[0]!);
