/** The demo's bot: on where its customers write and read. */
import type { Work } from "../../../platform/work/work.ts";
import { saveStored } from "../settings/queries.ts";
import { DEFAULT_SETTINGS } from "../settings/rules.ts";

export async function seedBot(work: Work): Promise<void> {
  const on = { widget: true, status: true, mail: false };
  await saveStored(work, { ...DEFAULT_SETTINGS, on, name: "Wolbot" }, 0);
}
