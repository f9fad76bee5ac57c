/** Which device a session is on. */
import { expect, it } from "vitest";
import { deviceOf } from "./devices.ts";

it.each([
  [
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
    "Chrome",
    "Linux",
  ],
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0",
    "Edge",
    "Windows",
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1",
    "Safari",
    "iPhone",
  ],
  ["Mozilla/5.0 (Macintosh; Intel Mac OS X 14.5; rv:130.0) Gecko/20100101 Firefox/130.0", "Firefox", "Mac"],
])("%s is known", (userAgent, browser, system) => expect(deviceOf(userAgent)).toEqual({ browser, system }));

it.each(["", "curl/8.5.0"])("what is no browser (%s) stays unknown", (userAgent) =>
  expect(deviceOf(userAgent)).toBeNull(),
);
