/** A customer's rights: loaded only for who may answer them. */
import type { CustomerId } from "@luwte/contract/ids.ts";
import { lazy, Suspense } from "react";
import { useSelf } from "../shell/usePreferences.ts";

const CustomerRights = lazy(() =>
  import("./CustomerRights.tsx").then((loaded) => ({ default: loaded.CustomerRights })),
);

export function RightsForLeads({ customerId }: { customerId: CustomerId }) {
  const { rights } = useSelf();
  if (!rights.includes("customer_rights.manage")) return null;
  return (
    <Suspense fallback={null}>
      <CustomerRights customerId={customerId} />
    </Suspense>
  );
}
