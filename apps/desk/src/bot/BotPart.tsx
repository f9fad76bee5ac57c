/** The bot's part of a conversation: one line, and when opened what it showed, what it found out and what it did not. */
import type { BotDialogue, BotOffer } from "@luwte/contract/bot.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import { IconRobot } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useText } from "../words/useText.tsx";
import { botQuery } from "./api.ts";
import classes from "./Bot.module.css";
import { BOT, FACTS, REASONS, STATES } from "./texts.ts";

export function BotPart({ id }: { id: ConversationId }) {
  const { data } = useQuery(botQuery(id));
  return data?.dialogue ? <Dialogue dialogue={data.dialogue} /> : null;
}

function Dialogue({ dialogue }: { dialogue: BotDialogue }) {
  const t = useText(BOT);
  const facts = useText(FACTS);
  const { question, offers, facts: known, asked, solved } = dialogue;
  const missing = asked.filter((fact) => known.every((each) => each.fact !== fact));
  return (
    <details className={classes["bot"]}>
      <summary>
        <IconRobot size={16} stroke={1.75} aria-hidden="true" />
        <strong>{t("title")}</strong>
        <span>{useStanding(dialogue)}</span>
      </summary>
      <ul>
        {question ? <li>{t("asked", { words: question })}</li> : null}
        {offers.map((offer) => (
          <li key={offer.articleId}>{t(markOf(offer), { title: offer.title })}</li>
        ))}
        {known.map(({ fact, value }) => (
          <li key={fact}>{t("known", { fact: facts(fact), value })}</li>
        ))}
        {missing.map((fact) => (
          <li key={fact}>{t("missing", { fact: facts(fact) })}</li>
        ))}
        {solved ? <li>{t(solved)}</li> : null}
      </ul>
    </details>
  );
}

function useStanding({ state, because, solved }: BotDialogue): string {
  const [t, states, reasons] = [useText(BOT), useText(STATES), useText(REASONS)];
  if (because) return reasons(because);
  return state === "solved" && solved ? t(solved) : states(state);
}

const markOf = ({ opened, helped }: BotOffer): "helped" | "notHelped" | "read" | "shown" => {
  if (helped !== null) return helped ? "helped" : "notHelped";
  return opened ? "read" : "shown";
};
