/** The fields, line by line. The name for programs is made once and never changes: imports and programs rely on it. */
import { CUSTOMER_FIELD_KINDS, type CustomerField } from "@luwte/contract/customers.ts";
import { ActionIcon, Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { api } from "../../api/api.ts";
import { applyEvent } from "../../live/reactions.ts";
import { useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { type Form, useForm } from "../kit/useForm.ts";
import classes from "../targets/Targets.module.css";
import { keyFor } from "./keys.ts";
import { FIELDS } from "./texts.ts";

/** Without a key: new. */
type Written = { key: string; label: string; kind: string; choices: string };
type Draft = { fields: Written[] };

const writtenOf = ({ key, label, kind, choices }: CustomerField): Written => ({
  key,
  label,
  kind,
  choices: choices.join("\n"),
});

function fieldsOf(written: readonly Written[]): CustomerField[] {
  const keys = written.map(({ key }) => key).filter(Boolean);
  return written.map(({ key, label, kind, choices }) => {
    const own = key || keyFor(label, keys);
    keys.push(own);
    const listed =
      kind === "choice"
        ? choices
            .split("\n")
            .map((each) => each.trim())
            .filter(Boolean)
        : [];
    return { key: own, label, kind: kind as CustomerField["kind"], choices: listed };
  });
}

export function FieldsForm({ fields }: { fields: readonly CustomerField[] }) {
  const t = useText(FIELDS);
  const client = useQueryClient();
  const form = useForm<Draft, { fields: CustomerField[] }>({
    saved: { fields: fields.map(writtenOf) },
    send: (draft) => api.saveCustomerFields({ body: { fields: fieldsOf(draft.fields) } }),
    after: (got) => applyEvent(client, { type: "customer_fields.changed", payload: { fields: got.fields } }),
    // A new field gets its name for programs when it is kept.
    forget: true,
  });
  const { draft, put } = form;
  return (
    <SettingsForm form={form}>
      {draft.fields.length === 0 ? <p className={kit["empty"]}>{t("noFields")}</p> : null}
      {draft.fields.map((field, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a new field has no name yet; its place is what it is.
        <FieldLine key={at} at={at} field={field} form={form} />
      ))}
      <div>
        <Button
          variant="default"
          onClick={() => put({ fields: [...draft.fields, { key: "", label: "", kind: "text", choices: "" }] })}
        >
          {t("add")}
        </Button>
      </div>
      {draft.fields.length < fields.length ? <p className={kit["said"]}>{t("removing")}</p> : null}
    </SettingsForm>
  );
}

function FieldLine({ at, field, form }: { at: number; field: Written; form: Form<Draft> }) {
  const t = useText(FIELDS);
  const { fields } = form.draft;
  const change = (part: Partial<Written>) => form.put({ fields: fields.with(at, { ...field, ...part }) });
  return (
    <fieldset className={classes["line"]}>
      <legend>{field.label || t("line", { number: at + 1 })}</legend>
      <div className={classes["actions"]}>
        <ActionIcon
          aria-label={t("remove", { name: field.label || String(at + 1) })}
          onClick={() => form.put({ fields: fields.toSpliced(at, 1) })}
        >
          <IconX size={16} stroke={1.75} />
        </ActionIcon>
      </div>
      <div className={kit["pair"]}>
        <TextInput
          label={t("name")}
          value={field.label}
          error={form.at(`/body/fields/${at}/label`)}
          onChange={(event) => change({ label: event.currentTarget.value })}
        />
        <NativeSelect
          label={t("kind")}
          value={field.kind}
          data={CUSTOMER_FIELD_KINDS.map((value) => ({ value, label: t(value) }))}
          onChange={(event) => change({ kind: event.currentTarget.value })}
        />
      </div>
      {field.kind === "choice" ? (
        <Textarea
          label={t("choices")}
          rows={4}
          value={field.choices}
          error={form.at(`/body/fields/${at}/choices`)}
          onChange={(event) => change({ choices: event.currentTarget.value })}
        />
      ) : null}
    </fieldset>
  );
}
