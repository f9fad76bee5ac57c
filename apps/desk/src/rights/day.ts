/** A day whole, as one says when something will be so: "9 maart 2026". */
import type { Clock } from "../words/time.ts";

export const sayDay = (at: string, { language, timeZone }: Clock): string =>
  new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone }).format(new Date(at));
