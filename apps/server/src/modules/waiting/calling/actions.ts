/** Writes down that a customer was called back as they chose: when its promise is kept. Heard again, it says nothing new. */
import type { EventPayload } from "@luwte/contract/events.ts";
import type { Reaction } from "../../../platform/module.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { Happened } from "../../../platform/realtime/listening.ts";
import type { Actor } from "../../../platform/work/work.ts";
import type { WaitingNeeds } from "../shapes.ts";
import { findCalls } from "./queries.ts";
import { callNote } from "./rules.ts";

const THE_WAIT: Actor = { kind: "system", name: "waiting" };

export const callBackReaction = (needs: WaitingNeeds): Reaction => ({
  name: "waiting.call_back_made",
  to: ["promise.changed"],
  react: (happened, platform) => noteCalls(happened, platform, needs),
});

async function noteCalls(happened: readonly Happened[], platform: Platform, needs: WaitingNeeds): Promise<void> {
  const kept = happened.flatMap((event) => (event.type === "promise.changed" ? keptIn(event.payload) : []));
  if (kept.length === 0) return;
  await platform.work(happened[0]!.organisationId, THE_WAIT, async (work) => {
    const calls = await findCalls(
      work.tx,
      kept.map(({ id }) => id),
    );
    const made = kept.filter(({ id }) => calls.has(id));
    await needs.noteContact(
      work,
      made.map(({ id, conversation, at }) => callNote("call_back_made", conversation, id, at)),
    );
  });
}

function keptIn({ promise: { id, state }, conversation }: EventPayload<"promise.changed">) {
  return state.kind === "kept" ? [{ id, conversation, at: new Date(state.at) }] : [];
}
