/** The wire: one POST to where somebody's setting points, only out, with a limit on time and size. */
import { send } from "../../../platform/outside/send.ts";
import type { Transport } from "../shapes.ts";

const MAXIMUM_ANSWER = 262_144;

const first = (value: string | string[] | undefined): string => (Array.isArray(value) ? value[0] : value) ?? "";

export const overTheWire: Transport = async ({ url, key, body, timeoutMs, signal, allowPrivate }) => {
  const answer = await send({
    method: "POST",
    url,
    headers: {
      "content-type": "application/json",
      accept: "application/json",
      ...(key ? { authorization: `Bearer ${key}` } : {}),
    },
    body: Buffer.from(JSON.stringify(body)),
    allowPrivate,
    timeoutMs,
    maxBytes: MAXIMUM_ANSWER,
    signal,
  });
  return {
    status: answer.status,
    type: first(answer.headers["content-type"]),
    retryAfter: first(answer.headers["retry-after"]).trim(),
    body: answer.body.toString("utf8"),
    tooLarge: answer.body.length >= MAXIMUM_ANSWER,
  };
};
