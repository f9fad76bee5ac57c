/** How fast readers may come. Pure. */
import type { Pace } from "../../../platform/limits/buckets.ts";

/** Of one address, which an office or a village may share: pages cost little, a search asks the database, what is written is kept. */
export const pacesFor = (requestsPerMinuteStranger: number) =>
  ({
    page: { atOnce: requestsPerMinuteStranger, perMinute: 2 * requestsPerMinuteStranger },
    search: { atOnce: Math.ceil(requestsPerMinuteStranger / 15), perMinute: requestsPerMinuteStranger / 8 },
    answer: { atOnce: 10, perMinute: 10 },
    question: { atOnce: 8, perMinute: 1 },
  }) as const satisfies Record<string, Pace>;

/** Of one organisation, from wherever they come: nobody fills an inbox with a thousand addresses. */
export const QUESTIONS_OF_ONE: Pace = { atOnce: 60, perMinute: 20 };

/** A form of ours, sent from a page of ours. Browsers say where a form comes from. */
export const comesFromPage = (site: string | string[] | undefined): boolean =>
  site === undefined || site === "same-origin" || site === "none";

/** A number in an address, as we wrote it there. */
export const numberIn = (given: unknown): number | null =>
  typeof given === "string" && /^\d{1,9}$/.test(given) ? Number(given) : null;
