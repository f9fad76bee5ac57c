/** What colleagues noted about a customer. */

import { newId } from "@luwte/contract/ids.ts";
import type { CustomerPageView } from "@luwte/contract/views/customerPage.ts";
import { Button, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { api } from "../api/api.ts";
import { PlainText } from "../look/PlainText.tsx";
import { Trouble } from "../look/Trouble.tsx";
import { When } from "../look/When.tsx";
import { usePeople } from "../people/usePeople.ts";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Person.module.css";
import { Section } from "./Section.tsx";
import { PERSON } from "./texts.ts";

export function Notes({ view }: { view: CustomerPageView }) {
  const t = useText(PERSON);
  const people = usePeople();
  return (
    <Section title={t("notes")}>
      <ul className={classes.notes}>
        {view.notes.map((note) => (
          <li key={note.id}>
            <PlainText text={note.text} />
            <p className={classes.dim}>
              {note.by ? people.nameOf(note.by) : null} <When at={note.at} long />
            </p>
          </li>
        ))}
      </ul>
      <AddNote view={view} />
    </Section>
  );
}

function AddNote({ view }: { view: CustomerPageView }) {
  const t = useText({ ...PERSON, ...COMMON });
  const [text, setText] = useState("");
  const add = useMutation({
    mutationFn: () =>
      api.addCustomerNote({ params: { customerId: view.customer.id }, body: { id: newId(), text: text.trim() } }),
    onSuccess: () => setText(""),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate();
  };
  return (
    <form className={classes.adding} onSubmit={submit}>
      {add.error ? <Trouble error={add.error} /> : null}
      <Textarea
        size="xs"
        autosize
        minRows={1}
        maxRows={6}
        maxLength={4000}
        aria-label={t("addNote")}
        placeholder={t("addNote")}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {text.trim() ? (
        <Button type="submit" size="compact-sm" loading={add.isPending}>
          {t("save")}
        </Button>
      ) : null}
    </form>
  );
}
