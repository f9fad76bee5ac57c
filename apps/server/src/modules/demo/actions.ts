/** How the demo stands, and what can be done with it. */
import type { DemoStatus } from "@luwte/contract/operations/demo.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import { demoInbox, readState, setArriving } from "./queries.ts";
import type { Doors } from "./shapes.ts";

export async function demoStatus(tx: OrganisationTransaction, doors: Doors): Promise<DemoStatus | null> {
  const [state, inbox] = [await readState(tx), await demoInbox(tx)];
  if (!state) return null;
  const smtp = doors.smtpPort && inbox ? { host: "localhost", port: doors.smtpPort, address: inbox.address } : null;
  return { arriving: state.arriving, smtp };
}

export async function setArrivals(work: Work, arriving: boolean, doors: Doors): Promise<DemoStatus | null> {
  await setArriving(work.tx, arriving);
  work.audit({ action: arriving ? "demo.arrivals_started" : "demo.arrivals_stopped" });
  return demoStatus(work.tx, doors);
}
