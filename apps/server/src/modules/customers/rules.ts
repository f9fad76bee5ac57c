/** How addresses are written the same way every time, and what may stand in fields of one's own. */
import { domainToASCII } from "node:url";
import type { AddressKind, Customer, CustomerField } from "@luwte/contract/customers.ts";
import type { Taken, Wanted } from "./shapes.ts";

export type Country = "NL" | "BE";
type FieldValue = Customer["fields"][string];

/**
 * Null for what cannot be an address of this kind. The same mailbox or telephone is the same text, for that text is how a customer is
 * recognised. Two mailboxes that only look alike (dots, plus signs) stay two: making them one is a suggestion to a person.
 */
export function normaliseAddress(kind: AddressKind, value: string, country: Country): string | null {
  return NORMALISE[kind](value.normalize("NFC").trim(), country);
}

const NORMALISE: Record<AddressKind, (value: string, country: Country) => string | null> = {
  email: (value) => normaliseEmail(value),
  phone: (value, country) => normalisePhone(value, country),
  site: (value) => (value.length > 0 && value.length <= 254 ? value : null),
};

const LOCAL_PART = /^[^\s@<>()[\]\\,;:"]{1,64}$/;

function normaliseEmail(value: string): string | null {
  const at = value.lastIndexOf("@");
  const local = value.slice(0, at).toLowerCase();
  // One name has two spellings: the letters that people read, and the ASCII that machines mail to.
  const domain = domainToASCII(value.slice(at + 1));
  const isOne = at > 0 && LOCAL_PART.test(local) && domain.includes(".") && local.length + domain.length < 254;
  return isOne ? `${local}@${domain}` : null;
}

/** The rule of each of our two countries; `digits` counts those after the country's own number. */
const NATIONAL: Record<Country, { prefix: string; digits: readonly number[] }> = {
  NL: { prefix: "31", digits: [9] },
  BE: { prefix: "32", digits: [8, 9] },
};

/**
 * E.164. Own rules instead of a library: numbers are compared here, not dialled. Two countries' national numbers are certain by their length;
 * everything else must say its country. A library would also guess at what we then would not recognise again, with a megabyte of tables that
 * change every month.
 */
function normalisePhone(value: string, country: Country): string | null {
  const written = value.replace(/\(0\)/g, "").replace(/[\s().\-/]/g, "");
  if (!/^\+?\d+$/.test(written)) return null;
  if (written.startsWith("+")) return international(written.slice(1));
  if (written.startsWith("00")) return international(written.slice(2));
  return written.startsWith("0") ? national(written.slice(1), NATIONAL[country]) : null;
}

function international(digits: string): string | null {
  const ours = Object.values(NATIONAL).find(({ prefix }) => digits.startsWith(prefix));
  if (ours) return national(digits.slice(ours.prefix.length).replace(/^0/, ""), ours);
  return /^[1-9]\d{7,14}$/.test(digits) ? `+${digits}` : null;
}

const national = (digits: string, rule: (typeof NATIONAL)[Country]): string | null =>
  rule.digits.includes(digits.length) ? `+${rule.prefix}${digits}` : null;

const IS_OF_KIND: Record<CustomerField["kind"], (value: NonNullable<FieldValue>, field: CustomerField) => boolean> = {
  text: (value) => typeof value === "string",
  number: (value) => typeof value === "number" && Number.isFinite(value),
  date: (value) => typeof value === "string" && isDay(value),
  yes_no: (value) => typeof value === "boolean",
  choice: (value, field) => typeof value === "string" && field.choices.includes(value),
};

function isDay(value: string): boolean {
  const at = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

export type FieldMistake = { pointer: string; code: "unknown_field" | "wrong_kind"; detail: string };

/** Null takes a field away; that is allowed for any, also one that the organisation no longer keeps. */
export function fieldMistakes(values: Customer["fields"], fields: readonly CustomerField[]): FieldMistake[] {
  return Object.entries(values).flatMap(([key, value]): FieldMistake[] => {
    const field = fields.find((each) => each.key === key);
    const pointer = `/body/fields/${key}`;
    if (value === null) return [];
    if (!field) return [{ pointer, code: "unknown_field", detail: key }];
    return IS_OF_KIND[field.kind](value, field) ? [] : [{ pointer, code: "wrong_kind", detail: field.kind }];
  });
}

/** What is not named stays. */
export function withFields(before: Customer["fields"], changes: Customer["fields"]): Customer["fields"] {
  const after = Object.entries({ ...before, ...changes }).filter(([, value]) => value !== null);
  return Object.fromEntries(after);
}

/** A key twice, or a choice without choices, is a mistake of who set the fields. */
export function fieldTableMistakes(fields: readonly CustomerField[]): FieldMistake[] {
  return fields.flatMap((field, place): FieldMistake[] => {
    const isSecond = fields.findIndex((each) => each.key === field.key) !== place;
    const isEmptyChoice = field.kind === "choice" && field.choices.length === 0;
    if (!isSecond && !isEmptyChoice) return [];
    return [{ pointer: `/body/fields/${place}`, code: "wrong_kind", detail: field.key }];
  });
}

/** Of somebody who was just made everything is known: nothing needs to be read back. */
export const newCustomer = (taken: Taken, { address, trust, demo = false }: Wanted, now: string): Customer => ({
  id: taken.id,
  name: taken.name,
  company: null,
  language: taken.language,
  groupId: null,
  addresses:
    address && taken.addressId
      ? [{ id: taken.addressId, ...address, verifiedAt: trust === "proven" ? now : null }]
      : [],
  fields: {},
  demo,
  createdAt: now,
  erasedAt: null,
  version: 1,
});
