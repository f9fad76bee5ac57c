/** That a message was changed, and what it said before for who wants to know. */
import type { TalkMessage } from "@luwte/contract/talks.ts";
import { Popover } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { When } from "../look/When.tsx";
import { useText } from "../words/useText.tsx";
import { talksApi } from "./api.ts";
import classes from "./Talks.module.css";
import { TALKS } from "./texts.ts";

export function EarlierWords({ message }: { message: TalkMessage }) {
  const t = useText(TALKS);
  const [open, setOpen] = useState(false);
  const { data } = useQuery({
    queryKey: ["talkVersions", message.id, message.version],
    queryFn: () => talksApi.listTalkMessageVersions({ params: { talkMessageId: message.id } }),
    enabled: open,
  });
  return (
    <Popover opened={open} onChange={setOpen} width={320} position="bottom-start" withRoles={false}>
      <Popover.Target>
        <button type="button" className={classes.edited} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t("edited")}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <strong>{t("earlierWords")}</strong>
        <ul className={classes.versions}>
          {(data?.versions ?? []).map(({ version, text, until }) => (
            <li key={version}>
              {text} <When at={until} className={classes.dim} />
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
