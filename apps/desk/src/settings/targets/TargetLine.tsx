/** One line: for which channel and customers, how fast; and in a sentence what that means. */
import { CustomerGroupId } from "@luwte/contract/ids.ts";
import type { Target } from "@luwte/contract/serviceLevels.ts";
import { ActionIcon, NativeSelect } from "@mantine/core";
import { IconArrowUp, IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { groupsQuery } from "../../api/queries.ts";
import { useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { MinutesField } from "./MinutesField.tsx";
import { clockAfterTen, writtenOf } from "./minutes.ts";
import classes from "./Targets.module.css";
import { TARGETS } from "./texts.ts";

type Props = {
  number: number;
  target: Target;
  onChange: (target: Target) => void;
  onRemove: () => void;
  onUp?: () => void;
};

export function TargetLine({ number, target, onChange, onRemove, onUp }: Props) {
  const t = useText(TARGETS);
  return (
    <fieldset className={classes["line"]}>
      <legend>{t("line", { number })}</legend>
      <div className={classes["actions"]}>
        {onUp ? (
          <ActionIcon aria-label={t("up", { number })} onClick={onUp}>
            <IconArrowUp size={16} stroke={1.75} />
          </ActionIcon>
        ) : null}
        <ActionIcon aria-label={t("remove", { number })} onClick={onRemove}>
          <IconX size={16} stroke={1.75} />
        </ActionIcon>
      </div>
      <Fits target={target} onChange={onChange} />
      <div className={kit["pair"]}>
        <MinutesField
          label={t("first")}
          minutes={target.firstAnswerMinutes}
          onChange={(firstAnswerMinutes) => onChange({ ...target, firstAnswerMinutes })}
        />
        <MinutesField
          label={t("next")}
          minutes={target.nextAnswerMinutes}
          onChange={(nextAnswerMinutes) => onChange({ ...target, nextAnswerMinutes })}
        />
      </div>
      <Means target={target} />
    </fieldset>
  );
}

function Fits({ target, onChange }: Pick<Props, "target" | "onChange">) {
  const t = useText(TARGETS);
  const groups = useQuery(groupsQuery).data?.groups ?? [];
  return (
    <div className={kit["pair"]}>
      <NativeSelect
        label={t("channel")}
        value={target.channel ?? ""}
        data={[
          { value: "", label: t("anyChannel") },
          { value: "mail", label: t("mail") },
          { value: "chat", label: t("chat") },
        ]}
        onChange={(event) => onChange({ ...target, channel: (event.currentTarget.value || null) as Target["channel"] })}
      />
      <NativeSelect
        label={t("group")}
        value={target.groupId ?? ""}
        data={[{ value: "", label: t("anyGroup") }, ...groups.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(event) =>
          onChange({
            ...target,
            groupId: event.currentTarget.value ? CustomerGroupId.parse(event.currentTarget.value) : null,
          })
        }
      />
    </div>
  );
}

function Means({ target }: { target: Target }) {
  const t = useText(TARGETS);
  const { firstAnswerMinutes: first, nextAnswerMinutes: next } = target;
  if (first === null) return null;
  const span = (minutes: number) => {
    const { amount, unit } = writtenOf(minutes);
    return `${amount} ${t(unit)}`;
  };
  const channel = t(target.channel ?? "mail");
  const time = clockAfterTen(first);
  const by = time ? t("clock", { time }) : t("later", { span: span(first) });
  return (
    <p className={kit["said"]}>
      {next === null
        ? t("meansFirst", { channel, first: by })
        : t("meansBoth", { channel, first: by, next: span(next) })}
    </p>
  );
}
