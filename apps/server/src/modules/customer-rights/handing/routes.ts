/** Handing a customer over what we keep of them, over the API. */
import { isRefusal, refuse } from "@luwte/contract/errors.ts";
import * as operations from "@luwte/contract/operations/customerRights.ts";
import { type Handlers, type Implementation, implement } from "../../../platform/http/operations.ts";
import { askExport, release, reviewOf, withhold } from "./actions.ts";
import { findExport, shown } from "./queries.ts";

const handing: Handlers<typeof operations> = {
  startCustomerExport: async ({ params, body }, call) => {
    const made = await call.work((work) => askExport(work, params.customerId, body));
    return isRefusal(made) ? made : { export: made };
  },
  getCustomerExport: async ({ params }, call) =>
    call.read(async (tx) => {
      const made = await findExport(tx, params.exportId);
      if (!made) return refuse("not_found");
      const review = made.state === "review" ? await reviewOf(tx, made) : { sections: [], parts: [] };
      return { export: shown(made), ...review };
    }),
  withholdExportPart: async ({ params, body }, call) => {
    const made = await call.work((work) => withhold(work, params.exportId, body));
    return isRefusal(made) ? made : { export: made };
  },
  releaseCustomerExport: async ({ params }, call) => {
    const made = await call.work((work) => release(work, params.exportId));
    return isRefusal(made) ? made : { export: made };
  },
  downloadCustomerExport: async ({ params }, call) => {
    const made = await call.read((tx) => findExport(tx, params.exportId));
    const opened = made?.hash ? await call.platform.blobs.open(made.hash) : null;
    if (!made || !opened) return refuse("not_found");
    await call.work(async (work) =>
      work.audit({ action: "customer.export_downloaded", subject: { kind: "customer", id: made.customerId } }),
    );
    const name = `${made.askedAt.slice(0, 10)}-${made.id.slice(-6)}.zip`;
    return { content: opened.stream, size: opened.size, type: "application/zip", name };
  },
};

export const handingRoutes: Implementation[] = implement(operations, handing);
