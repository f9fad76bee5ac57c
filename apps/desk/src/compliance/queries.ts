/** The packs, and a month under one of them. Counted afresh each time one looks. */
import { queryOptions } from "@tanstack/react-query";
import { complianceApi } from "./api.ts";

export const packsQuery = queryOptions({
  queryKey: ["compliancePacks"],
  queryFn: () => complianceApi.listCompliancePacks(),
  staleTime: 0,
});
export const reportQuery = (pack: string, month: string) =>
  queryOptions({
    queryKey: ["complianceReport", pack, month],
    queryFn: () => complianceApi.getComplianceReport({ params: { pack, month } }),
    staleTime: 0,
  });

export type Made = Awaited<ReturnType<typeof complianceApi.getComplianceReport>>;
