/** Somebody who may be the same person. Said quietly; a person decides, and can take it back whole. */
import type { Customer, DuplicateSuggestion } from "@luwte/contract/customers.ts";
import { newId } from "@luwte/contract/ids.ts";
import { Button, Modal } from "@mantine/core";
import { IconUsers } from "@tabler/icons-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api/api.ts";
import { duplicatesQuery } from "../api/queries.ts";
import { Trouble } from "../look/Trouble.tsx";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Duplicates.module.css";
import { PERSON } from "./texts.ts";
import { useMerged } from "./useMerged.ts";

export function Duplicates({ customer }: { customer: Customer }) {
  const t = useText(PERSON);
  const { data } = useQuery(duplicatesQuery(customer.id));
  const [chosen, setChosen] = useState<DuplicateSuggestion | null>(null);
  const suggestion = data?.suggestions[0];
  if (!suggestion) return null;
  return (
    <div className={classes.duplicate}>
      <IconUsers size={16} stroke={1.75} aria-hidden="true" />
      <p>
        {t("duplicate")} <strong>{suggestion.customer.name || suggestion.customer.addresses[0]?.value}</strong>,{" "}
        {t(suggestion.because)}.{" "}
        <button type="button" onClick={() => setChosen(suggestion)}>
          {t("merge")}
        </button>
      </p>
      {chosen ? <MergeDialog customer={customer} other={chosen.customer} onClose={() => setChosen(null)} /> : null}
    </div>
  );
}

type DialogProps = { customer: Customer; other: Customer; onClose: () => void };

export function MergeDialog({ customer, other, onClose }: DialogProps) {
  const t = useText({ ...PERSON, ...COMMON });
  const merged = useMerged();
  const merge = useMutation({
    mutationFn: () =>
      api.mergeCustomers({ params: { customerId: customer.id }, body: { id: newId(), mergedId: other.id } }),
    onSuccess: (reply) => {
      onClose();
      merged(reply.merge);
    },
  });
  return (
    <Modal opened onClose={onClose} title={t("mergeTitle")}>
      <div className={classes.merge}>
        <p>{t("mergeIntro", { name: customer.name, other: other.name })}</p>
        <div className={classes.pair}>
          <Known customer={customer} />
          <Known customer={other} />
        </div>
        {merge.error ? <Trouble error={merge.error} /> : null}
        <div className={classes.buttons}>
          <Button loading={merge.isPending} onClick={() => merge.mutate()}>
            {t("merge")}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t("cancel")}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

function Known({ customer }: { customer: Customer }) {
  return (
    <ul>
      <li>
        <strong>{customer.name}</strong>
      </li>
      {customer.company ? <li>{customer.company}</li> : null}
      {customer.addresses.map((address) => (
        <li key={address.id}>{address.value}</li>
      ))}
    </ul>
  );
}
