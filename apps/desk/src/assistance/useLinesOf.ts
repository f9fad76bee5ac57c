/** What suggestions say, in lines, with the names of now. */
import { BotFact } from "@luwte/contract/bot.ts";
import type { Recheck } from "@luwte/contract/oversight.ts";
import { useQuery } from "@tanstack/react-query";
import { FACTS } from "../bot/texts.ts";
import { sayMoment } from "../words/time.ts";
import { useClock } from "../words/useClock.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import { wholeName } from "../wrap-up/choosing.ts";
import { contactReasonsQuery } from "../wrap-up/queries.ts";
import { linesOf } from "./lines.ts";
import { VALUE_WORDS } from "./texts.ts";

/** Null: it is not of the shape that its task has now, or it was emptied. */
export function useLinesOf(): (suggestion: Pick<Recheck, "task" | "value">) => string[] | null {
  const values = useText(VALUE_WORDS);
  const { language } = useLanguage();
  const facts = useText(FACTS);
  const clock = useClock();
  const reasons = useQuery(contactReasonsQuery).data?.reasons ?? [];
  return (suggestion) =>
    linesOf(suggestion, {
      say: values,
      reason: (id) => wholeName(id, reasons, language) ?? values("noReason"),
      fact: (name) => {
        const known = BotFact.safeParse(name).data;
        return known ? facts(known) : name;
      },
      moment: (at) => sayMoment(at, clock),
    });
}
