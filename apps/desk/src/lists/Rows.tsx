/** The rows themselves: only those near the screen exist, and what comes in above does not push what one reads. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import { IconArrowUp } from "@tabler/icons-react";
import { useRef } from "react";
import { useText } from "../words/useText.tsx";
import { ListEmpty } from "./ListEmpty.tsx";
import classes from "./ListPane.module.css";
import { Row } from "./Row.tsx";
import { LISTS } from "./texts.ts";
import type { More } from "./useListRows.ts";
import type { NamedList } from "./useNamedList.ts";
import { useRowKeys } from "./useRowKeys.ts";
import { ROW_HEIGHT, useRowWindow } from "./useRowWindow.ts";
import type { Selection } from "./useSelection.ts";

type Props = {
  list: NamedList;
  rows: readonly Conversation[];
  more: More;
  openId: ConversationId | null;
  selection: Selection;
};

export function Rows({ list, rows, more, openId, selection }: Props) {
  const t = useText(LISTS);
  const scroller = useRef<HTMLDivElement>(null);
  const view = useRowWindow(scroller, rows, more);
  useRowKeys({ scroller, rows, openId, listKey: list.key, selection, reveal: view.reveal });
  if (rows.length === 0) return <ListEmpty list={list} />;
  return (
    <div className={classes.scroller} ref={scroller}>
      {view.above > 0 ? (
        <button type="button" className={classes.above} onClick={view.toTop}>
          <IconArrowUp size={14} stroke={2} aria-hidden="true" />
          {t("newAbove", { count: view.above })}
        </button>
      ) : null}
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without markers is no list to VoiceOver unless it says so. */}
      <ul role="list" aria-label={t("rows")} style={{ height: rows.length * ROW_HEIGHT, position: "relative" }}>
        {view.items.map(({ index, start }) => {
          const row = rows[index]!;
          return (
            <Row
              key={row.id}
              row={row}
              listKey={list.key}
              top={start}
              place={index + 1}
              of={more.there ? -1 : rows.length}
              open={row.id === openId}
              ticked={selection.ids.has(row.id)}
              ticking={selection.ids.size > 0}
              onTick={selection.toggle}
            />
          );
        })}
      </ul>
    </div>
  );
}
