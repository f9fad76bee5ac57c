/** The lists with how many there are in each: plain numbers, in grey. */
import { countOf } from "@luwte/contract/lists.ts";
import {
  IconCircleDashed,
  IconFilter,
  IconHourglass,
  IconInbox,
  IconStack2,
  IconUsersGroup,
} from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { countsQuery } from "../api/queries.ts";
import { LISTS } from "../lists/texts.ts";
import { useFilterCount } from "../lists/useFilterCount.ts";
import { type NamedList, useFilterLists, useStandardLists } from "../lists/useNamedList.ts";
import { useText } from "../words/useText.tsx";
import { NavItem } from "./NavItem.tsx";
import classes from "./Sidebar.module.css";

const look = { size: 18, stroke: 1.75 };
const ICONS: Record<string, ReactNode> = {
  mine: <IconInbox {...look} />,
  unassigned: <IconCircleDashed {...look} />,
  team: <IconUsersGroup {...look} />,
  waiting: <IconHourglass {...look} />,
  all: <IconStack2 {...look} />,
};

export function SidebarLists() {
  const t = useText(LISTS);
  const standard = useStandardLists();
  const filters = useFilterLists();
  return (
    <>
      <ul className={classes.group}>
        {standard.map((list) => (
          <StandardItem key={list.key} list={list} />
        ))}
      </ul>
      {filters.lists.length > 0 ? (
        <section>
          <h2 className={classes.heading}>{t("filters")}</h2>
          <ul className={classes.group}>
            {filters.lists.map((list) => (
              <FilterItem key={list.key} list={list} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

/** How many there ever were is no work to do: the list of everything has no number. */
function StandardItem({ list }: { list: NamedList }) {
  const counts = useQuery(countsQuery).data;
  const count = counts && list.key !== "all" ? countOf(counts.buckets, list.filter) : 0;
  return (
    <NavItem
      to="/inbox/$list"
      params={{ list: list.key }}
      icon={ICONS[list.key]}
      name={list.name}
      {...(count > 0 ? { count: String(count) } : {})}
    />
  );
}

function FilterItem({ list }: { list: NamedList }) {
  const count = useFilterCount(list);
  return (
    <NavItem
      to="/inbox/$list"
      params={{ list: list.key }}
      icon={<IconFilter {...look} />}
      name={list.name}
      {...(count ? { count } : {})}
    />
  );
}
