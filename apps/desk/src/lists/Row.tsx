/** A conversation in a list: who, about what, what was said last, and when something is due. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import { Checkbox } from "@mantine/core";
import { IconFlag, IconMail, IconMessageCircle, IconPencil } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { memo } from "react";
import { When } from "../look/When.tsx";
import { RowReason } from "../triage/RowReason.tsx";
import { useCustomerName } from "../words/useCustomerName.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Row.module.css";
import { RowState } from "./RowState.tsx";
import { LISTS } from "./texts.ts";
import { useHasDraft } from "./useDrafts.ts";
import { useRowPreview } from "./useRowPreview.ts";

type Props = {
  row: Conversation;
  listKey: string;
  top: number;
  place: number;
  of: number;
  open: boolean;
  ticked: boolean;
  ticking: boolean;
  onTick: (id: ConversationId, stretch: boolean) => void;
};

export const Row = memo(function Row({ row, listKey, top, place, of, open, ticked, ticking, onTick }: Props) {
  const t = useText(LISTS);
  const name = useCustomerName(row.customer);
  const preview = useRowPreview(row);
  const hasDraft = useHasDraft(row.id);
  const Channel = row.channel === "chat" ? IconMessageCircle : IconMail;
  return (
    <li
      className={classes.row}
      style={{ transform: `translateY(${top}px)` }}
      data-row={row.id}
      data-open={open}
      data-ticked={ticked}
      data-ticking={ticking}
      data-solved={row.state.kind === "solved"}
      aria-setsize={of}
      aria-posinset={place}
    >
      <span className={classes.channel}>
        <Channel size={16} stroke={1.75} role="img" aria-label={t(row.channel)} />
      </span>
      <Checkbox
        className={classes.tick}
        size="xs"
        checked={ticked}
        aria-label={t("select", { name })}
        tabIndex={-1}
        onChange={(event) => onTick(row.id, (event.nativeEvent as MouseEvent).shiftKey)}
      />
      <Link
        className={classes.link}
        to="/inbox/$list/$conversationId"
        params={{ list: listKey, conversationId: row.id }}
        aria-current={open ? "true" : undefined}
      >
        <span className={classes.line}>
          <span className={classes.name}>{name}</span>
          <When at={row.lastMessage?.at ?? row.lastActivityAt} />
        </span>
        <span className={classes.line}>
          <span className={classes.subject}>
            {row.priority === "high" ? <IconFlag size={14} stroke={2} role="img" aria-label={t("high")} /> : null}
            {row.subject || t(row.erasedAt ? "erased" : "noSubject")}
          </span>
          <RowReason row={row} />
        </span>
        <span className={classes.line}>
          <span className={classes.preview}>
            {hasDraft ? (
              <span className={classes.draft}>
                <IconPencil size={13} stroke={1.75} aria-hidden="true" />
                {t("draft")}{" "}
              </span>
            ) : null}
            {preview}
          </span>
          <RowState row={row} showWho={listKey !== "mine" && listKey !== "waiting"} />
        </span>
      </Link>
    </li>
  );
});
