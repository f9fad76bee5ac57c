/** A customer whom one adds oneself. */
import { type CustomerId, newId } from "@luwte/contract/ids.ts";
import { Button, Modal, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { api } from "../api/api.ts";
import { Trouble } from "../look/Trouble.tsx";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Customers.module.css";
import { PERSON } from "./texts.ts";

const EMPTY = { name: "", company: "", email: "", phone: "" };
const FIELDS = ["name", "company", "email", "phone"] as const;
const TYPES = { name: "text", company: "text", email: "email", phone: "tel" } as const;

export function FreshCustomer({ onClose }: { onClose: () => void }) {
  const t = useText({ ...PERSON, ...COMMON });
  const client = useQueryClient();
  const navigate = useNavigate();
  const [id] = useState(() => newId<CustomerId>());
  const [given, setGiven] = useState(EMPTY);
  const add = useMutation({
    mutationFn: ({ name, company, email, phone }: typeof EMPTY) =>
      api.createCustomer({
        body: { id, name, company: company || null, ...(email ? { email } : {}), ...(phone ? { phone } : {}) },
      }),
    onSuccess: ({ customer }) => {
      void client.invalidateQueries({ queryKey: ["customers"] });
      void navigate({ to: "/customers/$customerId", params: { customerId: customer.id } });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(given);
  };
  return (
    <Modal opened onClose={onClose} title={t("fresh")}>
      <form className={classes.form} onSubmit={submit}>
        {add.error ? <Trouble error={add.error} /> : null}
        {FIELDS.map((field) => (
          <TextInput
            key={field}
            label={t(field)}
            type={TYPES[field]}
            maxLength={120}
            {...(field === "name" ? { "data-autofocus": true } : {})}
            value={given[field]}
            onChange={(event) => setGiven({ ...given, [field]: event.currentTarget.value })}
          />
        ))}
        <Button type="submit" disabled={!given.name.trim() && !given.email.trim()} loading={add.isPending}>
          {t("save")}
        </Button>
      </form>
    </Modal>
  );
}
