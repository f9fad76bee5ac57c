/** Every address the customer was proven to use, and those somebody typed in. */
import type { Customer, CustomerAddress } from "@luwte/contract/customers.ts";
import { ActionIcon, Button, TextInput, Tooltip } from "@mantine/core";
import { IconDiscountCheck, IconHelpCircle, IconPlus, IconX } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { api } from "../api/api.ts";
import { Trouble } from "../look/Trouble.tsx";
import { useTrouble } from "../toasts/useTrouble.ts";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Person.module.css";
import { Section } from "./Section.tsx";
import { PERSON } from "./texts.ts";

export function Addresses({ customer }: { customer: Customer }) {
  const t = useText(PERSON);
  const [adding, setAdding] = useState(false);
  const action = (
    <ActionIcon size={28} aria-label={t("addAddress")} onClick={() => setAdding(true)}>
      <IconPlus size={16} stroke={1.75} />
    </ActionIcon>
  );
  return (
    <Section title={t("addresses")} action={action}>
      {customer.addresses.length === 0 && !adding ? <p className={classes.dim}>{t("noAddresses")}</p> : null}
      <ul className={classes.addresses}>
        {customer.addresses.map((address) => (
          <Address key={address.id} customer={customer} address={address} />
        ))}
      </ul>
      {adding ? <AddAddress customer={customer} onDone={() => setAdding(false)} /> : null}
    </Section>
  );
}

function Address({ customer, address }: { customer: Customer; address: CustomerAddress }) {
  const t = useText(PERSON);
  const trouble = useTrouble();
  const proven = address.verifiedAt !== null;
  const said = t(proven ? "verified" : "unverified");
  const Icon = proven ? IconDiscountCheck : IconHelpCircle;
  const remove = () =>
    api.removeCustomerAddress({ params: { customerId: customer.id, addressId: address.id } }).catch(trouble);
  return (
    <li data-proven={proven}>
      <Tooltip label={said}>
        <Icon size={16} stroke={1.75} role="img" aria-label={said} />
      </Tooltip>
      <span title={address.value}>{address.value}</span>
      <ActionIcon size={24} aria-label={t("removeAddress", { value: address.value })} onClick={() => void remove()}>
        <IconX size={14} stroke={1.75} />
      </ActionIcon>
    </li>
  );
}

function AddAddress({ customer, onDone }: { customer: Customer; onDone: () => void }) {
  const t = useText({ ...PERSON, ...COMMON });
  const [value, setValue] = useState("");
  const add = useMutation({
    mutationFn: () =>
      api.addCustomerAddress({
        params: { customerId: customer.id },
        body: { kind: value.includes("@") ? "email" : "phone", value },
      }),
    onSuccess: onDone,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate();
  };
  return (
    <form className={classes.adding} onSubmit={submit}>
      {add.error ? <Trouble error={add.error} /> : null}
      <TextInput
        size="xs"
        aria-label={t("addressHint")}
        placeholder={t("addressHint")}
        autoFocus
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button type="submit" size="compact-sm" disabled={value.trim().length < 3} loading={add.isPending}>
          {t("add")}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onDone}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
