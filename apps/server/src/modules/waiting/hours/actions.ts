/** Service time and the clock it is told on. */
import { type Calendar, openCalendar } from "@luwte/planning/calendar/calendar.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { findOrganisation } from "../../organisations/public.ts";
import { findCalendars } from "../../service-levels/public.ts";
import type { Hours } from "../shapes.ts";

const EVERY_DAY = Array.from({ length: 7 }, () => [{ from: "00:00", to: "24:00" }]);
const ALWAYS = openCalendar({ timeZone: "UTC", week: EVERY_DAY, exceptions: [] }) as Calendar;

export async function hoursOf(tx: OrganisationTransaction): Promise<Hours> {
  const opening = await findCalendars(tx);
  const { timeZone } = await findOrganisation(tx);
  return { opening, measure: { mail: opening.mail, chat: ALWAYS }, timeZone };
}
