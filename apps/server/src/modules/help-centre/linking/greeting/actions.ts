/** Said to who starts Luwte: where customers find help. */
import { helpPath } from "@luwte/contract/helpCentre.ts";
import type { Text } from "@luwte/contract/language.ts";
import type { Platform } from "../../../../platform/platform.ts";
import { openAddresses } from "../../settings/queries.ts";

/** With many organisations nobody reads them all. */
const MOST_SAID = 3;

export async function greetWithAddress({ database, settings }: Platform): Promise<Text[]> {
  const { publicUrl, port } = settings;
  const own = publicUrl?.replace(/\/+$/, "") ?? `http://localhost:${port}`;
  const addresses = (await openAddresses(database)).slice(0, MOST_SAID);
  return addresses.map((address) => ({
    nl: `Het helpcentrum voor klanten: ${own}${helpPath(address)}`,
    fr: `Le centre d’aide pour les clients : ${own}${helpPath(address)}`,
    en: `The help centre for customers: ${own}${helpPath(address)}`,
  }));
}
