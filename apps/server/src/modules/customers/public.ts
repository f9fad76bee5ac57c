/** The door of customers for neighbours. */
import type { Customer } from "@luwte/contract/customers.ts";
import type { Module } from "../../platform/module.ts";
import type { OrganisationTransaction } from "../../platform/work/work.ts";
import { recognise, take } from "./actions.ts";
import { findCustomer, findCustomers, livingId, searchIds } from "./queries.ts";
import { customerRoutes } from "./routes.ts";
import type { CustomerNeeds, Customers } from "./shapes.ts";

export { addCustomerAddress, changeCustomer, saveCustomerFields, saveCustomerGroup } from "./actions.ts";
export { countryOf, listFields as customerFields, listGroups as customerGroups } from "./queries.ts";
export { type Country, normaliseAddress } from "./rules.ts";
export type { Belongings, CustomerNeeds, Customers, Taken, Trust, Wanted } from "./shapes.ts";

export const customers: Customers = { find: findCustomer, livingId, recognise, take };

/** By name, company, address or telephone, the best first; typing errors are forgiven. */
export async function searchCustomers(
  tx: OrganisationTransaction,
  question: string,
  most: number,
): Promise<Customer[]> {
  const ids = await searchIds(tx, question, undefined, most);
  const found = new Map((await findCustomers(tx, ids)).map((customer) => [customer.id, customer]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

export const customersModule = (needs: CustomerNeeds): Module => ({ name: "customers", routes: customerRoutes(needs) });
