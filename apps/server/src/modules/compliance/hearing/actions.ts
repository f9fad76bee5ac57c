/** Writes down what Luwte's own events say of contacts. Heard again, it says nothing new. */
import type { Platform } from "../../../platform/platform.ts";
import type { Happened } from "../../../platform/realtime/listening.ts";
import type { Actor } from "../../../platform/work/work.ts";
import { record } from "../chain/actions.ts";
import { findSettings } from "../settings/queries.ts";
import type { NewEvent } from "../shapes.ts";
import { factsIn, HEARS } from "./rules.ts";

const CLOCK: Actor = { kind: "system", name: "compliance" };
const AT_ONCE = 500;

export async function hear(happened: readonly Happened[], platform: Platform): Promise<void> {
  const [first] = happened;
  if (!first) return;
  const { settings } = await platform.read(first.organisationId, findSettings);
  const facts = happened.flatMap((event): NewEvent[] => {
    const heard = { at: event.at.getTime(), complaintLabelIds: settings.complaintLabelIds };
    return isHeard(event) ? factsIn(event, heard) : [];
  });
  for (let from = 0; from < facts.length; from += AT_ONCE)
    await platform.work(first.organisationId, CLOCK, (work) => record(work, facts.slice(from, from + AT_ONCE)));
}

type HeardEvent = Extract<Happened, { type: Parameters<typeof factsIn>[0]["type"] }>;

const isHeard = (event: Happened): event is HeardEvent => (HEARS as readonly string[]).includes(event.type);
