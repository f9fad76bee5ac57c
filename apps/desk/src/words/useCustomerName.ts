/** How to call a customer: a visitor of a site has neither name nor address until they say so. */
import type { CustomerRef } from "@luwte/contract/customers.ts";
import { COMMON } from "./common.ts";
import { useText } from "./useText.tsx";

export function useCustomerName({ name, address }: Pick<CustomerRef, "name" | "address">): string {
  const t = useText(COMMON);
  return name || address || t("visitor");
}
