/** Now, in the reader's language and the organisation's time zone: what `time.ts` asks. */
import { useMemo } from "react";
import { useSelf } from "../shell/usePreferences.ts";
import type { Clock } from "./time.ts";
import { useNow } from "./useNow.ts";
import { useLanguage } from "./useText.tsx";

export function useClock(): Clock {
  const now = useNow();
  const { language } = useLanguage();
  const { timeZone } = useSelf().organisation;
  return useMemo(() => ({ now, language, timeZone }), [now, language, timeZone]);
}
