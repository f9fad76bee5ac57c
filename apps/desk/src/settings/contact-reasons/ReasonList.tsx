/** The list of reasons on two levels; each line leads to its own screen, and moves up or down. */
import type { ContactReason } from "@luwte/contract/wrapUps.ts";
import { reasonName } from "@luwte/contract/wrapUps.ts";
import { ActionIcon } from "@mantine/core";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { api } from "../../api/api.ts";
import { applyEvent } from "../../live/reactions.ts";
import { useTrouble } from "../../toasts/useTrouble.ts";
import { useLanguage, useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { Line } from "../kit/Rows.tsx";
import { listOrder, moved } from "./order.ts";
import classes from "./Reasons.module.css";
import { REASONS } from "./texts.ts";

const SECTION = "contact-reasons";

export function ReasonList({ reasons }: { reasons: readonly ContactReason[] }) {
  const t = useText(REASONS);
  const trouble = useTrouble();
  const client = useQueryClient();
  const move = (id: string, by: 1 | -1) => {
    const reasonIds = moved(reasons, id, by);
    if (!reasonIds) return;
    api.orderContactReasons({ body: { reasonIds } }).then((got) => {
      for (const reason of got.reasons) applyEvent(client, { type: "contact_reason.changed", payload: { reason } });
    }, trouble);
  };
  return (
    <ul className={kit["rows"]} aria-label={t("list")}>
      {listOrder(reasons).map((reason) => (
        <ReasonLine key={reason.id} reason={reason} move={move} />
      ))}
    </ul>
  );
}

type LineProps = { reason: ContactReason; move: (id: string, by: 1 | -1) => void };

function ReasonLine({ reason, move }: LineProps) {
  const t = useText(REASONS);
  const { language } = useLanguage();
  const name = reasonName(reason.names, language);
  const link = (
    <Link
      className={classes["name"]}
      data-under={reason.parentId !== null}
      data-retired={reason.retired}
      to="/settings/$section/$item"
      params={{ section: SECTION, item: reason.id }}
    >
      {name}
      {reason.retired ? ` (${t("retired")})` : null}
    </Link>
  );
  return (
    <Line name={link}>
      <ActionIcon aria-label={t("up", { name })} onClick={() => move(reason.id, -1)}>
        <IconArrowUp size={16} stroke={1.75} />
      </ActionIcon>
      <ActionIcon aria-label={t("down", { name })} onClick={() => move(reason.id, 1)}>
        <IconArrowDown size={16} stroke={1.75} />
      </ActionIcon>
    </Line>
  );
}
