/** The way around: lists with their counts, then the rest, then oneself. Beside the work where there is room, over it where there is not. */
import { Drawer } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconBell, IconChartBar, IconHeart, IconHeartHandshake, IconSettings, IconUsers } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { notificationsQuery } from "../api/queries.ts";
import { LibraryItem } from "../library/LibraryItem.tsx";
import { openOf, promisesQuery } from "../promises/promisesQuery.ts";
import { PROMISES } from "../promises/texts.ts";
import { TalksItem } from "../talks/TalksItem.tsx";
import { useText } from "../words/useText.tsx";
import { NavItem } from "./NavItem.tsx";
import { SelfMenu } from "./SelfMenu.tsx";
import classes from "./Sidebar.module.css";
import { SidebarHead } from "./SidebarHead.tsx";
import { SidebarLists } from "./SidebarLists.tsx";
import { SHELL } from "./texts.ts";
import { useSelf } from "./usePreferences.ts";

export function Sidebar({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useText(SHELL);
  const beside = useMediaQuery("(min-width: 1100px)", true, { getInitialValueInEffect: false });
  if (beside) return <Content onGo={() => undefined} />;
  return (
    <Drawer
      opened={open}
      onClose={onClose}
      size={288}
      padding={0}
      withCloseButton={false}
      title={t("navigation")}
      classNames={{ header: "hidden-visually", body: classes.drawer ?? "" }}
    >
      <Content onGo={onClose} />
    </Drawer>
  );
}

function Content({ onGo }: { onGo: () => void }) {
  const t = useText(SHELL);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what bubbles up from the links inside, to close the drawer behind them.
    // biome-ignore lint/a11y/useKeyWithClickEvents: a key that activates a link arrives as a click.
    <div className={classes.sidebar} onClick={(event) => (event.target as Element).closest("a") && onGo()}>
      <SidebarHead />
      <nav className={classes.nav} aria-label={t("navigation")}>
        <SidebarLists />
        <Rest />
      </nav>
      <SelfMenu />
    </div>
  );
}

function Rest() {
  const t = useText(SHELL);
  const unread = useQuery(notificationsQuery).data?.unread ?? 0;
  return (
    <ul className={classes.group}>
      <PromisesItem />
      <TalksItem />
      <LibraryItem />
      <NavItem to="/customers" icon={<IconUsers size={18} stroke={1.75} />} name={t("customers")} />
      <NavItem
        to="/notifications"
        icon={<IconBell size={18} stroke={1.75} />}
        name={t("notifications")}
        {...(unread > 0 ? { count: String(unread), countSaid: t("unread", { count: unread }) } : {})}
      />
      <NavItem to="/thanks" icon={<IconHeart size={18} stroke={1.75} />} name={t("thanks")} />
      <NavItem to="/insights" icon={<IconChartBar size={18} stroke={1.75} />} name={t("insights")} />
      <NavItem to="/settings" icon={<IconSettings size={18} stroke={1.75} />} name={t("settings")} />
    </ul>
  );
}

/** How many one owes: plain and grey, like the lists. */
function PromisesItem() {
  const t = useText(PROMISES);
  const { person } = useSelf();
  const count = useQuery(promisesQuery(openOf({ ownerId: person.id }))).data?.entries.length ?? 0;
  return (
    <NavItem
      to="/promises"
      icon={<IconHeartHandshake size={18} stroke={1.75} />}
      name={t("promises")}
      {...(count > 0 ? { count: String(count), countSaid: t("count", { count }) } : {})}
    />
  );
}
