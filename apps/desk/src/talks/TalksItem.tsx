/** The way to talks, with how many have something new: plain and grey, like the lists. */
import { IconMessages } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { NavItem } from "../shell/NavItem.tsx";
import { useSelf } from "../shell/usePreferences.ts";
import { useText } from "../words/useText.tsx";
import { talksQuery } from "./queries.ts";
import { TALKS } from "./texts.ts";

export function TalksItem() {
  const t = useText(TALKS);
  const { person } = useSelf();
  const entries = useQuery(talksQuery(person)).data?.entries ?? [];
  const count = entries.filter(({ reading }) => reading.following && reading.unread > 0).length;
  return (
    <NavItem
      to="/talks"
      icon={<IconMessages size={18} stroke={1.75} />}
      name={t("talks")}
      {...(count > 0 ? { count: String(count), countSaid: t("unreadTalks", { count }) } : {})}
    />
  );
}
