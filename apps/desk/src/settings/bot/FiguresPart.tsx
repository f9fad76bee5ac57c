/** How conversations with the bot ended in the last four weeks. What customers said and what is assumed are never one figure. */
import type { BotCount, BotFigures } from "@luwte/contract/bot.ts";
import { useQuery } from "@tanstack/react-query";
import { botFiguresQuery } from "../../bot/api.ts";
import { useText } from "../../words/useText.tsx";
import { Part } from "../kit/Page.tsx";
import { FIGURES } from "./texts.ts";

const LINES = [
  "opened",
  "confirmed",
  "assumed",
  "handedOver",
  "cameBack",
] as const satisfies readonly (keyof BotFigures)[];

export function FiguresPart() {
  const t = useText(FIGURES);
  const { data } = useQuery(botFiguresQuery);
  if (!data) return null;
  return (
    <Part title={t("title")} intro={t("intro", { n: data.dialogues })}>
      <ul>
        {LINES.map((line) => (
          <li key={line}>
            {t(line)}: <Count count={data[line]} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

const percent = (share: number): number => Math.round(share * 100);

function Count({ count: { n, of, low, high } }: { count: BotCount }) {
  const t = useText(FIGURES);
  return low === null || high === null ? t("nobody") : t("count", { n, of, low: percent(low), high: percent(high) });
}
