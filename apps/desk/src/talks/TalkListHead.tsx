/** Above the channels: searching what was said, and a new channel for who may make one. */
import { ActionIcon, TextInput, Tooltip } from "@mantine/core";
import { IconPlus, IconSearch } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { ARTICLES } from "../articles/texts.ts";
import { useCommand } from "../keyboard/registry.ts";
import { ShownKeys } from "../keyboard/ShownKeys.tsx";
import { MenuButton } from "../shell/MenuButton.tsx";
import { useSelf } from "../shell/usePreferences.ts";
import { useText } from "../words/useText.tsx";
import { ChannelSheet } from "./ChannelSheet.tsx";
import classes from "./Talks.module.css";
import { TALKS } from "./texts.ts";

type Props = { q: string /** The page is about one talk. */; open: boolean; onSearch: (q: string) => void };

export function TalkListHead({ q, open, onSearch }: Props) {
  const t = useText({ ...TALKS, drafts: ARTICLES.drafts });
  const { rights } = useSelf();
  const Heading = open ? "h2" : "h1";
  const [making, setMaking] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useCommand("findTalk", () => field.current?.focus());
  return (
    <header className={classes.sideHead}>
      <div className={classes.row}>
        <MenuButton />
        <Heading>{t("talks")}</Heading>
        {rights.includes("talks.manage") ? (
          <Tooltip label={t("newChannel")}>
            <ActionIcon aria-label={t("newChannel")} onClick={() => setMaking(true)}>
              <IconPlus size={18} stroke={1.75} />
            </ActionIcon>
          </Tooltip>
        ) : null}
      </div>
      <TextInput
        ref={field}
        aria-label={t("search")}
        placeholder={t("search")}
        leftSection={<IconSearch size={16} stroke={1.75} />}
        value={q}
        maxLength={200}
        onChange={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={(event) => event.key === "Escape" && onSearch("")}
      />
      <Link className={classes.drafts} to="/article-drafts">
        {t("drafts")} <ShownKeys command="goArticles" />
      </Link>
      {making ? <ChannelSheet talk={null} onClose={() => setMaking(false)} /> : null}
    </header>
  );
}
