/** A list of conversations: its name, what can be done with many at once, and the rows. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { Trouble } from "../look/Trouble.tsx";
import { MenuButton } from "../shell/MenuButton.tsx";
import { useText } from "../words/useText.tsx";
import { BulkBar } from "./BulkBar.tsx";
import { ListHead } from "./ListHead.tsx";
import classes from "./ListPane.module.css";
import { Rows } from "./Rows.tsx";
import { RowsSkeleton } from "./RowsSkeleton.tsx";
import { LIST_NAMES, LISTS } from "./texts.ts";
import { useListRows } from "./useListRows.ts";
import { type NamedList, useNamedList } from "./useNamedList.ts";
import { useSelection } from "./useSelection.ts";

export function ListPane({ listKey, openId }: { listKey: string; openId: ConversationId | null }) {
  const { list, gone } = useNamedList(listKey);
  return (
    <section className={classes.pane} aria-labelledby="list-name">
      {list ? <Loaded list={list} openId={openId} /> : gone ? <Gone /> : <RowsSkeleton />}
    </section>
  );
}

function Loaded({ list, openId }: { list: NamedList; openId: ConversationId | null }) {
  const loaded = useListRows(list);
  const selection = useSelection(loaded.rows);
  return (
    <>
      {selection.ids.size > 0 ? <BulkBar name={list.name} selection={selection} /> : <ListHead list={list} />}
      {loaded.error ? (
        <div className={classes.trouble}>
          <Trouble error={loaded.error} />
        </div>
      ) : null}
      {loaded.rows ? (
        <Rows list={list} rows={loaded.rows} more={loaded.more} openId={openId} selection={selection} />
      ) : (
        <RowsSkeleton />
      )}
    </>
  );
}

function Gone() {
  const t = useText({ ...LISTS, mine: LIST_NAMES.mine });
  return (
    <>
      <header className={classes.head}>
        <MenuButton />
        <h1 id="list-name">{t("gone")}</h1>
      </header>
      <div className={classes.empty}>
        <p>{t("goneTodo")}</p>
        <Button variant="default" component={Link} to="/">
          {t("mine")}
        </Button>
      </div>
    </>
  );
}
