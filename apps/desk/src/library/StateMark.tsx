/** Whether customers see it, in a word and a sign. */
import type { ArticleState, ArticleText } from "@luwte/contract/library.ts";
import { IconArchive, IconCircleCheck, IconPencil, IconWorld } from "@tabler/icons-react";
import { useText } from "../words/useText.tsx";
import classes from "./Library.module.css";
import { LIBRARY, STATE_TEXTS } from "./texts.ts";

const ICONS = { draft: IconPencil, published: IconWorld, archived: IconArchive } as const;

type Props = { state: ArticleState; isApproved: boolean; isWaiting?: boolean };

/** Something newer was written than what customers see. */
export const isWaiting = (text: Pick<ArticleText, "newest" | "published"> | null): boolean =>
  text?.published != null && text.published.id !== text.newest.id;

export function StateMark({ state, isApproved, isWaiting: waits = false }: Props) {
  const t = useText(LIBRARY);
  const states = useText(STATE_TEXTS);
  const Icon = ICONS[state];
  return (
    <span className={classes["state"]} data-state={state} title={waits ? t("waits") : undefined}>
      <Icon size={15} stroke={1.75} aria-hidden="true" />
      {states(state)}
      {waits ? <span className="hidden-visually">, {t("waits")}</span> : null}
      {waits ? <IconPencil size={14} stroke={1.75} aria-hidden="true" /> : null}
      {isApproved ? (
        <IconCircleCheck className={classes["approved"]} size={15} stroke={2} role="img" aria-label={t("approved")} />
      ) : null}
    </span>
  );
}
