/** The door of customers for neighbours. */
import type { Module } from "../../platform/module.ts";
import { recognise, take } from "./actions.ts";
import { findCustomer, livingId } from "./queries.ts";
import { customerRoutes } from "./routes.ts";
import type { CustomerNeeds, Customers } from "./shapes.ts";

export { addCustomerAddress, changeCustomer, saveCustomerFields } from "./actions.ts";
export { countryOf, listFields as customerFields } from "./queries.ts";
export { type Country, normaliseAddress } from "./rules.ts";
export type { Belongings, CustomerNeeds, Customers, Taken, Trust, Wanted } from "./shapes.ts";

export const customers: Customers = { find: findCustomer, livingId, recognise, take };

export const customersModule = (needs: CustomerNeeds): Module => ({ name: "customers", routes: customerRoutes(needs) });
