/** In a conversation: what the assistant did there by itself, and where it is explained and put back. Nothing where it did nothing. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { IconSparkles } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useText } from "../../words/useText.tsx";
import { suggestionsQuery } from "../queries.ts";
import { TASK_NAMES } from "../taskTexts.ts";
import { useLinesOf } from "../useLinesOf.ts";
import classes from "./Acts.module.css";
import { ACTS } from "./texts.ts";

/** An answer to a customer stands in the conversation itself. */
const MOST_WORDS = 60;

export function ActsLine({ conversationId }: { conversationId: ConversationId }) {
  const t = useText(ACTS);
  const names = useText(TASK_NAMES);
  const linesOf = useLinesOf();
  const { data } = useQuery(suggestionsQuery(conversationId));
  const done = data?.suggestions.filter(({ decided }) => decided?.kind === "automatic") ?? [];
  if (done.length === 0) return null;
  const said = [...Map.groupBy(done, ({ task }) => task)].map(([task, of]) => {
    const words = of.length === 1 ? (linesOf(of[0]!)?.join(" ") ?? "") : "";
    const detail = of.length > 1 ? ` (${of.length})` : words && words.length <= MOST_WORDS ? ` (${words})` : "";
    return `${names(task)}${detail}`;
  });
  return (
    <p className={classes["line"]}>
      <IconSparkles size={16} stroke={1.75} aria-hidden="true" />
      <span>{t("doneHere", { what: said.join(", ") })}</span>
      <Link to="/assistance/acts" search={{ conversation: conversationId }}>
        {t("whyHere")}
      </Link>
    </p>
  );
}
