/** Who a customer is. */
import type { Register, Way } from "../../shapes.ts";

export const ofCustomer = (column = "customer_id"): readonly Way[] => [{ column, to: "customers" }];
const RECOGNISED = { of: "customer", purpose: "recognising", kept: "contact" } as const;

export const CUSTOMERS: Register = {
  customers: {
    ...RECOGNISED,
    ways: [{ column: "id", to: "customers" }],
    stays: { text: "name", null: "company language", object: "fields" },
    rest: "id organisation_id sort_name group_id merged_into demo version created_at erased_at",
    title: { nl: "Wie u bent", fr: "Qui vous êtes", en: "Who you are" },
    shown: "created_at",
  },
  customer_addresses: {
    ...RECOGNISED,
    ways: ofCustomer(),
    goes: "value",
    rest: "id organisation_id customer_id kind verified_at",
    title: { nl: "Uw adressen", fr: "Vos adresses", en: "Your addresses" },
    shown: "kind verified_at",
  },
  customer_notes: {
    ...RECOGNISED,
    ways: ofCustomer(),
    goes: "text",
    rest: "id organisation_id customer_id by at",
    title: { nl: "Aantekeningen over u", fr: "Notes à votre sujet", en: "Notes about you" },
    shown: "at",
    reviewed: true,
  },
  customer_merges: {
    ...RECOGNISED,
    ways: [...ofCustomer("kept_id"), ...ofCustomer("merged_id")],
    goes: "moved",
    rest: "id organisation_id kept_id merged_id by at undone_at",
  },
  customer_groups: { of: "nobody", rest: "id organisation_id name version" },
  customer_fields: { of: "nobody", rest: "organisation_id key label kind choices position" },
};
