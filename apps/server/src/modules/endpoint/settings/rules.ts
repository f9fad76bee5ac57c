/** What may be saved, and what becomes of the key. Pure. */
import type { EndpointSettings, EndpointTask, WordedBy } from "@luwte/contract/endpoint.ts";

export type Wrong = { pointer: string; code: string; detail: string };

/** On needs somewhere to go; off may be half filled in. */
export const wrongSettings = ({ enabled, address, model }: EndpointSettings): Wrong[] =>
  (["address", "model"] as const)
    .filter((name) => enabled && { address, model }[name] === "")
    .map((name) => ({ pointer: `/body/settings/${name}`, code: "field_missing", detail: name }));

const originOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).origin : null);

/** Whether a key that was given for one address may go to the other: else who may change the address could have the key sent to themselves. */
export const mayKeepKey = (before: string, after: string): boolean =>
  originOf(before) !== null && originOf(before) === originOf(after);

export const isSameServer = (before: EndpointSettings, after: EndpointSettings): boolean =>
  before.address === after.address && before.model === after.model;

/** Null: nobody, while it is off, off for the task, or not set. */
export const wordedNow = ({ enabled, tasks, address, model }: EndpointSettings, task: EndpointTask): WordedBy | null =>
  enabled && tasks[task] && address && model ? { model, host: new URL(address).host } : null;
