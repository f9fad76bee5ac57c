/** What a merge takes over and gives back. Pure: the rows that move are decided elsewhere, what people filled in is decided here. */
import type { Customer } from "@luwte/contract/customers.ts";
import { CONTRIBUTED, type Contributed, type Contribution } from "./shapes.ts";

/** What the kept customer did not know yet and the other does. Nothing that the kept one has is overwritten. */
export function contributionOf(kept: Customer, merged: Customer): Contribution {
  const known = CONTRIBUTED.filter((key) => isEmpty(kept[key]) && !isEmpty(merged[key]));
  const fields = Object.entries(merged.fields).filter(([key]) => kept.fields[key] === undefined);
  return { known: Object.fromEntries(known.map((key) => [key, merged[key]])), fields: Object.fromEntries(fields) };
}

const isEmpty = (value: string | null): boolean => value === null || value === "";

export type Known = Pick<Customer, Contributed | "fields">;

export const withContribution = ({ name, company, language, groupId, fields }: Known, given: Contribution): Known => ({
  ...{ name, company, language, groupId, ...given.known },
  fields: { ...fields, ...given.fields },
});

/** Taken back where it still stands; what somebody wrote over since is theirs. */
export function withoutContribution(kept: Known, given: Contribution): Known {
  const stands = (key: Contributed) => given.known[key] !== undefined && kept[key] === given.known[key];
  const fields = Object.entries(kept.fields).filter(([key, value]) => given.fields[key] !== value);
  return {
    name: stands("name") ? "" : kept.name,
    company: stands("company") ? null : kept.company,
    language: stands("language") ? null : kept.language,
    groupId: stands("groupId") ? null : kept.groupId,
    fields: Object.fromEntries(fields),
  };
}
