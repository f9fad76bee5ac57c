/** Whether there is anybody who can sign in, and whether this is a demo. Always asked afresh. */
import { queryOptions } from "@tanstack/react-query";
import { api } from "../api/api.ts";

export const doorQuery = queryOptions({ queryKey: ["door"], queryFn: () => api.getDoor(), staleTime: 0 });
