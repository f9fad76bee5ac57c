/** A form at the door. What is wrong is said by us, in the reader's language and beside the field; the browser would say it in its own. */
import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import { Trouble } from "../look/Trouble.tsx";
import type { Form } from "../settings/kit/useForm.ts";
import classes from "./DoorPage.module.css";

type Props<Draft> = {
  form: Form<Draft>;
  children: ReactNode;
  /** A refusal that is a question: what is asked then says enough. */
  quiet?: boolean;
};

export function DoorForm<Draft>({ form, children, quiet = false }: Props<Draft>) {
  const frame = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (form.error) frame.current?.querySelector<HTMLElement>("input[aria-invalid='true']")?.focus();
  }, [form.error]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!form.pending) form.keep();
  };
  return (
    <form ref={frame} className={classes.form} onSubmit={submit} noValidate>
      {form.error && !form.pointed && !quiet ? <Trouble error={form.error} /> : null}
      {children}
    </form>
  );
}
