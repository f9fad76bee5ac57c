/** Who counts as here, as a table. */
import type { Availability } from "@luwte/contract/people.ts";
import { describe, expect, it } from "vitest";
import { availabilityAt, isAtDesk, isPresent, DEFAULT_AVAILABILITY_SETTINGS as SETTINGS } from "./rules.ts";
import type { AvailabilityFacts } from "./shapes.ts";

const NOW = new Date("2026-11-23T10:00:00Z");
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);
const facts = (chosen: Availability, seen: number | null, until: number | null = null): AvailabilityFacts => ({
  chosen,
  since: ago(3600),
  until: until === null ? null : ago(-until),
  lastSeenAt: seen === null ? null : ago(seen),
});

describe("availability now", () => {
  it.each<[string, AvailabilityFacts, Availability, string, Date]>([
    ["who chose available and is here, is available", facts("available", 5), "available", "chosen", ago(3600)],
    ["who chose busy and is here, is busy", facts("busy", 5), "busy", "chosen", ago(3600)],
    ["a heartbeat of ninety seconds ago still counts", facts("available", 90), "available", "chosen", ago(3600)],
    ["a heartbeat of ninety-one seconds ago does not", facts("available", 91), "away", "not_present", ago(1)],
    ["who was never seen is away", facts("available", null), "away", "not_present", ago(3600)],
    ["a break that has not ended is a break", facts("break", 5, 60), "break", "chosen", ago(3600)],
    [
      "a break that ended a minute ago means available since then",
      facts("break", 5, -60),
      "available",
      "choice_ended",
      ago(60),
    ],
    ["a break ends at its very minute", facts("break", 5, 0), "available", "choice_ended", NOW],
    [
      "a break that ended does not bring back who closed the desk",
      facts("break", 600, -60),
      "away",
      "not_present",
      ago(510),
    ],
    ["who chose away and closed the desk is away since the choice", facts("away", 600), "away", "chosen", ago(3600)],
    [
      "who chose away until a moment that has passed is away since the desk closed",
      facts("away", 600, -60),
      "away",
      "not_present",
      ago(510),
    ],
  ])("%s", (_name, given, kind, because, since) =>
    expect(availabilityAt(given, SETTINGS, NOW)).toEqual({ kind, because, since }),
  );

  it("a heartbeat that seems to come from the future is presence", () =>
    expect(isPresent({ lastSeenAt: ago(-5) }, SETTINGS, NOW)).toBe(true));
});

it.each<[string, AvailabilityFacts, boolean, boolean]>([
  ["who never chose and has a desk open is at it", facts("away", 5), false, true],
  ["who chose away is not, with the desk still open", facts("away", 5), true, false],
  ["who chose a break is", facts("break", 5), true, true],
  ["who chose away until a moment that has passed is", facts("away", 5, -60), true, true],
  ["who closed the desk is not, whatever they chose", facts("available", 600), true, false],
  ["nor is who never chose and closed it", facts("away", 600), false, false],
])("%s", (_name, given, everChosen, atDesk) => expect(isAtDesk({ ...given, everChosen }, SETTINGS, NOW)).toBe(atDesk));
