/** Whom one asks: a department, or somebody by address where that is allowed. */
import type { DepartmentId } from "@luwte/contract/ids.ts";
import type { Addressee, QuestionSettings } from "@luwte/contract/questions.ts";
import { Select, TextInput } from "@mantine/core";
import { useText } from "../words/useText.tsx";
import classes from "./Questions.module.css";
import { ASKING } from "./texts.ts";

/** As it is being chosen. */
export type Whom = { key: string | null; name: string; address: string };
export const NOBODY: Whom = { key: null, name: "", address: "" };
const SOMEBODY = "somebody";

export const departmentIn = ({ key }: Whom): DepartmentId | null =>
  key === null || key === SOMEBODY ? null : (key as DepartmentId);

/** Null: not to be known yet. */
export function addresseeOf(whom: Whom): Addressee | null {
  const departmentId = departmentIn(whom);
  if (departmentId) return { departmentId };
  const [name, address] = [whom.name.trim(), whom.address.trim()];
  return whom.key === SOMEBODY && name && address ? { name, address } : null;
}

type Props = { settings: QuestionSettings; whom: Whom; missing: boolean; onChange: (whom: Whom) => void };

export function To({ settings, whom, missing, onChange }: Props) {
  const t = useText(ASKING);
  const { departments, anyAddress } = settings;
  const lines = [
    ...departments.map(({ id, name }) => ({ value: id as string, label: name })),
    ...(anyAddress ? [{ value: SOMEBODY, label: t("somebody") }] : []),
  ];
  if (lines.length === 0) return <p role="status">{t("nobody")}</p>;
  return (
    <>
      <Select
        label={t("to")}
        data={lines}
        value={whom.key}
        onChange={(key) => onChange({ ...whom, key })}
        error={missing ? t("toMissing") : null}
        allowDeselect={false}
        data-autofocus
      />
      {whom.key === SOMEBODY ? (
        <div className={classes["pair"]}>
          <TextInput
            label={t("name")}
            value={whom.name}
            maxLength={120}
            onChange={(event) => onChange({ ...whom, name: event.currentTarget.value })}
          />
          <TextInput
            type="email"
            label={t("address")}
            value={whom.address}
            maxLength={254}
            onChange={(event) => onChange({ ...whom, address: event.currentTarget.value })}
          />
        </div>
      ) : null}
    </>
  );
}
