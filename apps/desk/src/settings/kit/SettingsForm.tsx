/** The frame of a form: its fields, what went wrong as a whole, and the button with what became of it. */
import { Button } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import { Trouble } from "../../look/Trouble.tsx";
import { COMMON } from "../../words/common.ts";
import { useText } from "../../words/useText.tsx";
import classes from "./Kit.module.css";
import { KIT } from "./texts.ts";
import type { Form } from "./useForm.ts";

type Props<Draft> = {
  form: Form<Draft>;
  children: ReactNode;
  /** On the button; "Bewaren" when absent. */
  action?: string;
  beside?: ReactNode;
  /** Sends also what was not changed: a form that makes something, or tries something. */
  always?: boolean;
  /** Nothing is said of being kept: what happens next says it. */
  quiet?: boolean;
  /** One field, with the button beside it. */
  inline?: boolean;
};

const FIRST_WRONG = ":is(input, textarea, select)[aria-invalid='true']";

export function SettingsForm<Draft>({
  form,
  children,
  action,
  beside,
  always = false,
  quiet = false,
  inline = false,
}: Props<Draft>) {
  const common = useText(COMMON);
  const frame = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (form.error) frame.current?.querySelector<HTMLElement>(FIRST_WRONG)?.focus();
  }, [form.error]);
  const foot = useFocusKept(form.pending);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (!form.pending) form.keep();
  };
  return (
    // What is wrong is said by us, beside the field and in plain words.
    <form ref={frame} className={classes["form"]} data-inline={inline} onSubmit={submit} noValidate>
      {children}
      {form.error && !form.pointed ? <Trouble error={form.error} /> : null}
      <div ref={foot} tabIndex={-1} className={classes["foot"]}>
        <Button type="submit" loading={form.pending} disabled={!always && !form.changed}>
          {action ?? common("save")}
        </Button>
        {beside}
        {quiet ? null : <KeptState form={form} />}
      </div>
    </form>
  );
}

/** A button that was pressed by keys is off while it sends, and the page would begin at its top again. Gives back what holds the button. */
function useFocusKept(pending: boolean) {
  const foot = useRef<HTMLDivElement>(null);
  const sent = useRef(false);
  useEffect(() => {
    if (sent.current && !pending && document.activeElement === document.body)
      (foot.current?.querySelector<HTMLElement>("button:enabled") ?? foot.current)?.focus({ preventScroll: true });
    sent.current = pending;
  }, [pending]);
  return foot;
}

function KeptState<Draft>({ form }: { form: Form<Draft> }) {
  const t = useText(KIT);
  return (
    <p className={classes["kept"]} role="status" data-kept={form.kept}>
      {form.kept ? (
        <>
          <IconCheck size={16} stroke={2} aria-hidden="true" /> {t("saved")}
        </>
      ) : form.changed ? (
        t("unsaved")
      ) : null}
    </p>
  );
}
