/** Which headers let a page of another site talk to us, and how fast one visitor may. */
import type { Pace } from "../../../platform/limits/buckets.ts";

/**
 * The origin is repeated, never `*`, so that an answer is for that site alone; no credentials, so that a browser never adds a cookie. What the widget
 * itself has to prove stands in its authorization header.
 */
export const corsHeaders = (origin: string | undefined): Readonly<Record<string, string>> => ({
  vary: "origin",
  "cross-origin-resource-policy": "cross-origin",
  "access-control-expose-headers": "retry-after",
  ...(origin ? { "access-control-allow-origin": origin } : {}),
});

export const PREFLIGHT_HEADERS: Readonly<Record<string, string>> = {
  "access-control-allow-methods": "GET, POST",
  "access-control-allow-headers": "authorization, content-type, x-file-id, x-file-name",
  "access-control-max-age": "7200",
};

/** What a hasty person never reaches. */
export const PACES = {
  session: { atOnce: 30, perMinute: 30 },
  message: { atOnce: 15, perMinute: 30 },
  file: { atOnce: 10, perMinute: 20 },
  stream: { atOnce: 20, perMinute: 30 },
  small: { atOnce: 60, perMinute: 120 },
} as const satisfies Record<string, Pace>;

export const bearerOf = (authorization: string | undefined): string | null => {
  const match = /^Bearer ([\w-]{20,200})$/.exec(authorization ?? "");
  return match ? match[1]! : null;
};
