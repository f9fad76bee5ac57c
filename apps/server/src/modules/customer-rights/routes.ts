/** Customers' rights over the API. */
import * as operations from "@luwte/contract/operations/customerRights.ts";
import { type Implementation, implement } from "../../platform/http/operations.ts";
import { accessRoutes } from "./access/routes.ts";
import { erasedHandlers } from "./erased/routes.ts";
import { erasingHandlers } from "./erasing/routes.ts";
import { handingRoutes } from "./handing/routes.ts";
import { holdHandlers } from "./holds/routes.ts";
import { keepingRoutes } from "./keeping/routes.ts";

export const rightsRoutes: Implementation[] = [
  ...implement(operations, { ...erasingHandlers, ...holdHandlers, ...erasedHandlers }),
  ...handingRoutes,
  ...keepingRoutes,
  ...accessRoutes,
];
