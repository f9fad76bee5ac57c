/** What the organisation keeps of customers: language, group, and fields of its own. Edited where they stand. */
import type { Customer, CustomerField } from "@luwte/contract/customers.ts";
import type { CustomerGroupId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import { LANGUAGES } from "@luwte/contract/language.ts";
import { useQuery } from "@tanstack/react-query";
import { groupsQuery } from "../api/queries.ts";
import { InPlace } from "../look/InPlace.tsx";
import { When } from "../look/When.tsx";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import { ChooseInPlace } from "./ChooseInPlace.tsx";
import classes from "./Person.module.css";
import { Section } from "./Section.tsx";
import { PERSON } from "./texts.ts";
import { useChangeCustomer } from "./useCustomer.ts";

export function Details({ customer }: { customer: Customer }) {
  const t = useText({ ...PERSON, ...COMMON });
  const change = useChangeCustomer(customer);
  const { data } = useQuery(groupsQuery);
  return (
    <Section title={t("details")}>
      <dl className={classes.details}>
        <dt>{t("company")}</dt>
        <dd>
          <InPlace
            label={t("company")}
            value={customer.company ?? ""}
            empty="–"
            onKeep={(company) => change({ company: company || null })}
          />
        </dd>
        <dt>{t("language")}</dt>
        <dd>
          <ChooseInPlace
            label={t("language")}
            value={customer.language}
            choices={LANGUAGES.map((each) => ({ value: each, label: t(each) }))}
            onChoose={(language) => change({ language: language as Language | null })}
          />
        </dd>
        <dt>{t("group")}</dt>
        <dd>
          <ChooseInPlace
            label={t("group")}
            value={customer.groupId}
            choices={(data?.groups ?? []).map((group) => ({ value: group.id, label: group.name }))}
            onChoose={(groupId) => change({ groupId: groupId as CustomerGroupId | null })}
          />
        </dd>
        {(data?.fields ?? []).map((field) => (
          <OwnField key={field.key} customer={customer} field={field} />
        ))}
        <dt>{t("since")}</dt>
        <dd>
          <When at={customer.createdAt} />
        </dd>
      </dl>
    </Section>
  );
}

function OwnField({ customer, field }: { customer: Customer; field: CustomerField }) {
  const t = useText(COMMON);
  const change = useChangeCustomer(customer);
  const value = customer.fields[field.key] ?? null;
  const keep = (next: string | number | boolean | null) => change({ fields: { [field.key]: next } });
  const yesNo = [
    { value: "yes", label: t("yes") },
    { value: "no", label: t("no") },
  ];
  return (
    <>
      <dt>{field.label}</dt>
      <dd>
        {field.kind === "yes_no" ? (
          <ChooseInPlace
            label={field.label}
            value={value === null ? null : value ? "yes" : "no"}
            choices={yesNo}
            onChoose={(next) => keep(next === null ? null : next === "yes")}
          />
        ) : field.kind === "choice" ? (
          <ChooseInPlace
            label={field.label}
            value={value === null ? null : String(value)}
            choices={field.choices.map((choice) => ({ value: choice, label: choice }))}
            onChoose={keep}
          />
        ) : (
          <InPlace
            label={field.label}
            value={value === null ? "" : String(value)}
            empty="–"
            type={field.kind}
            onKeep={(next) => keep(next === "" ? null : field.kind === "number" ? Number(next) : next)}
          />
        )}
      </dd>
    </>
  );
}
