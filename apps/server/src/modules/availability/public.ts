/** The door of availability for neighbours. */
export { availabilityAt, DEFAULT_AVAILABILITY_SETTINGS, isPresent } from "./rules.ts";
export type { AvailabilityFacts, AvailabilityNow, AvailabilitySettings } from "./shapes.ts";
