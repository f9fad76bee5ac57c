/** The built desk and widget that browsers are shown: made when their sources changed, looked at once per worker. */
import { fileURLToPath } from "node:url";
import { ensureWeb } from "../../../../scripts/web.ts";

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));

export type Web = { readonly desk: string; readonly widget: string };

let made: Promise<Web> | undefined;

export function builtWeb(): Promise<Web> {
  made ??= ensureWeb(ROOT).then(() => ({ desk: `${ROOT}apps/desk/dist`, widget: `${ROOT}apps/widget/dist` }));
  return made;
}
