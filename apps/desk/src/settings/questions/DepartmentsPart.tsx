/** The departments, each with its address, language, usual time and hours. */
import { type DepartmentId, newId } from "@luwte/contract/ids.ts";
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";
import type { Department, QuestionSettings } from "@luwte/contract/questions.ts";
import { ActionIcon, Button, Select, Switch, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useLanguage, useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { NumberField } from "../kit/NumberField.tsx";
import { Part } from "../kit/Page.tsx";
import { LANGUAGE_NAMES } from "../kit/texts.ts";
import type { Form } from "../kit/useForm.ts";
import classes from "./Departments.module.css";
import { DEPARTMENTS } from "./texts.ts";

/** What a department usually needs: a working day. */
const DUE_MINUTES = 480;

export function DepartmentsPart({ form }: { form: Form<QuestionSettings> }) {
  const t = useText(DEPARTMENTS);
  const { departments } = form.draft;
  const { language } = useLanguage();
  const add = () => {
    const made = { id: newId<DepartmentId>(), name: "", address: "", language, hours: null, dueMinutes: DUE_MINUTES };
    form.put({ departments: [...departments, made] });
  };
  return (
    <Part title={t("list")}>
      {departments.length === 0 ? <p className={kit["empty"]}>{t("none")}</p> : null}
      {departments.map((department, at) => (
        <One key={department.id} form={form} department={department} at={at} />
      ))}
      <div>
        <Button variant="default" onClick={add}>
          {t("add")}
        </Button>
      </div>
    </Part>
  );
}

type One = { form: Form<QuestionSettings>; department: Department; at: number };

function One({ form, department, at }: One) {
  const t = useText(DEPARTMENTS);
  const names = useText(LANGUAGE_NAMES);
  const { departments } = form.draft;
  const pointer = `/body/settings/departments/${at}`;
  const put = (part: Partial<Department>) =>
    form.put({ departments: departments.with(at, { ...department, ...part }) });
  const label = department.name || t("department", { number: at + 1 });
  return (
    <fieldset className={classes["one"]} aria-label={label}>
      <div className={kit["pair"]}>
        <TextInput
          label={t("name")}
          description={t("nameHint")}
          inputWrapperOrder={["label", "input", "description", "error"]}
          value={department.name}
          maxLength={120}
          error={form.at(`${pointer}/name`, department.name)}
          onChange={(event) => put({ name: event.currentTarget.value })}
        />
        <TextInput
          type="email"
          label={t("address")}
          value={department.address}
          maxLength={254}
          error={form.at(`${pointer}/address`, department.address)}
          onChange={(event) => put({ address: event.currentTarget.value })}
        />
      </div>
      <div className={kit["pair"]}>
        <Select
          label={t("language")}
          data={LANGUAGES.map((value) => ({ value, label: names(value) }))}
          value={department.language}
          allowDeselect={false}
          onChange={(value) => put({ language: value as Language })}
        />
        <NumberField
          label={t("due")}
          unit={t("minutes")}
          value={department.dueMinutes}
          error={form.at(`${pointer}/dueMinutes`)}
          onChange={(dueMinutes) => put({ dueMinutes })}
        />
      </div>
      <Hours department={department} onChange={(hours) => put({ hours })} />
      <div>
        <ActionIcon
          aria-label={t("remove", { name: label })}
          onClick={() => form.put({ departments: departments.filter(({ id }) => id !== department.id) })}
        >
          <IconTrash size={17} stroke={1.75} />
        </ActionIcon>
      </div>
    </fieldset>
  );
}

type Hours = { department: Department; onChange: (hours: Department["hours"]) => void };
const weekOf = (from: string, to: string): Department["hours"] => {
  const day = [{ from, to }];
  return { week: [day, day, day, day, day, [], []], exceptions: [] };
};

/** One time for the working week, which is what a department says; finer hours can be set over the API. */
function Hours({ department: { hours }, onChange }: Hours) {
  const t = useText(DEPARTMENTS);
  const open = hours?.week[0]?.[0] ?? null;
  return (
    <>
      <Switch
        label={t("ownHours")}
        description={t("ownHoursHint")}
        checked={hours !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? weekOf("08:00", "16:00") : null)}
      />
      {open ? (
        <div className={kit["pair"]}>
          <TextInput
            type="time"
            label={t("from")}
            value={open.from}
            onChange={(event) => onChange(weekOf(event.currentTarget.value, open.to))}
          />
          <TextInput
            type="time"
            label={t("until")}
            value={open.to}
            onChange={(event) => onChange(weekOf(open.from, event.currentTarget.value))}
          />
        </div>
      ) : null}
    </>
  );
}
