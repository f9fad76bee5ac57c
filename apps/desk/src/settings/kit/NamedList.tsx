/** A list of names that one makes, renames in place and takes away: skills, labels, groups. */
import { Button, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { InPlace } from "../../look/InPlace.tsx";
import { useTrouble } from "../../toasts/useTrouble.ts";
import { COMMON } from "../../words/common.ts";
import { useText } from "../../words/useText.tsx";
import classes from "./Kit.module.css";
import { type Later, useLater } from "./later.ts";
import { Line } from "./Rows.tsx";
import { SettingsForm } from "./SettingsForm.tsx";
import { useForm } from "./useForm.ts";

export type Named = { id: string; name: string; hint?: ReactNode };
type Props = {
  label: string;
  empty: string;
  newLabel: string;
  renameLabel: (name: string) => string;
  items: readonly Named[];
  make: (name: string) => Promise<unknown>;
  rename: (id: string, name: string) => Promise<unknown>;
  /** Absent: these stay. */
  remove?: { said: (name: string) => string; run: (id: string) => Promise<unknown> };
};

export function NamedList(props: Props) {
  const { label, empty, items } = props;
  const later = useLater();
  const shown = items.filter((each) => !later.hidden.has(each.id)).toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <>
      <NewOne {...props} />
      {shown.length === 0 ? (
        <p className={classes["empty"]}>{empty}</p>
      ) : (
        <ul className={classes["rows"]} aria-label={label}>
          {shown.map((item) => (
            <NamedLine key={item.id} item={item} later={later} {...props} />
          ))}
        </ul>
      )}
    </>
  );
}

function NewOne({ newLabel, make }: Props) {
  const common = useText(COMMON);
  const form = useForm({
    saved: { name: "" },
    send: ({ name }) => make(name),
    forget: true,
    places: { already_exists: "/body/name" },
  });
  return (
    <SettingsForm form={form} action={common("add")} always quiet inline>
      <TextInput className={classes["half"]} label={newLabel} maxLength={120} {...form.text("name")} />
    </SettingsForm>
  );
}

type LineProps = Props & { item: Named; later: Later };

function NamedLine({ item, later, renameLabel, rename, remove }: LineProps) {
  const common = useText(COMMON);
  const trouble = useTrouble();
  const keep = (name: string) => name !== "" && void rename(item.id, name).catch(trouble);
  const field = <InPlace label={renameLabel(item.name)} value={item.name} empty="" onKeep={keep} />;
  return (
    <Line name={field} hint={item.hint}>
      {remove ? (
        <Button
          variant="subtle"
          size="xs"
          aria-label={`${common("remove")}: ${item.name}`}
          onClick={() => later.remove(item.id, remove.said(item.name), () => remove.run(item.id))}
        >
          {common("remove")}
        </Button>
      ) : null}
    </Line>
  );
}
