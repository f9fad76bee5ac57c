/** The library of the demo shop, category by category. Pure. */
import { PEOPLE } from "../cast/rules.ts";
import { ACCOUNT } from "./account/rules.ts";
import { CARE } from "./care/rules.ts";
import { DELIVERY } from "./delivery/rules.ts";
import { ORDERS } from "./orders/rules.ts";
import { PAYMENT } from "./payment/rules.ts";
import { RETURNS } from "./returns/rules.ts";
import type { DemoCategory } from "./shapes.ts";

export const LIBRARY: readonly DemoCategory[] = [ORDERS, DELIVERY, RETURNS, CARE, PAYMENT, ACCOUNT];

const nameOf = (key: string): string => PEOPLE.find((person) => person.key === key)?.name ?? "";

/** With the names of owners, as the library takes it. */
export const librarySeed = () =>
  LIBRARY.map(({ names, articles }) => ({
    names,
    articles: articles.map(({ owner, ...article }) => ({ ...article, ownerName: nameOf(owner) })),
  }));
