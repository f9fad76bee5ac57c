/** Where a widget may stand, and what it tells a visitor of itself. */
import type { Language } from "@luwte/contract/language.ts";
import type { OpeningHours } from "@luwte/contract/serviceLevels.ts";
import type { Availability, WidgetConfig } from "@luwte/contract/widget/protocol.ts";
import type { Widget } from "@luwte/contract/widget/widget.ts";
import { openCalendar } from "@luwte/planning/calendar/calendar.ts";
import type { Opening } from "../../service-levels/public.ts";

/**
 * A browser says truthfully which site asks; a program can say anything, so this keeps a widget from being put on somebody else's page, and no more.
 * A request without an origin is not from another site's page.
 */
export function mayShow(allowed: readonly string[], origin: string | undefined): boolean {
  return allowed.length === 0 || origin === undefined || allowed.some((entry) => fits(entry, origin.toLowerCase()));
}

function fits(entry: string, origin: string): boolean {
  if (!entry.includes("://*.")) return entry === origin;
  const [scheme, below] = entry.split("://*.") as [string, string];
  return origin.startsWith(`${scheme}://`) && origin.endsWith(`.${below}`);
}

export const chosenLanguage = ({ languages }: Pick<Widget, "languages">, wish: Language): Language =>
  languages.includes(wish) ? wish : languages[0]!;

/** A widget's own hours, on the organisation's clock; hours that cannot be read are no hours, so that nobody is told a wrong time. */
export function openingOf(hours: OpeningHours, timeZone: string, now: Date): Opening {
  const calendar = openCalendar({ timeZone, ...hours });
  if (calendar.kind === "problem") return { open: false, opensAt: null };
  const next = calendar.nextOpening(now);
  return { open: calendar.isOpen(now), opensAt: next.kind === "moment" ? next.at : null };
}

export const availabilityOf = ({ open, opensAt }: Opening): Availability => ({
  open,
  changesAt: open ? null : (opensAt?.toISOString() ?? null),
});

export function configOf(widget: Widget, wish: Language, opening: Opening): WidgetConfig {
  const language = chosenLanguage(widget, wish);
  return {
    name: widget.name,
    language,
    greeting: widget.greetings[language] || null,
    accent: widget.accent,
    side: widget.side,
    availability: availabilityOf(opening),
    askAddress: widget.askAddress,
    privacyUrl: widget.privacyUrl,
  };
}
