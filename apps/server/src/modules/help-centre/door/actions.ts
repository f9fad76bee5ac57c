/** Who comes in at a help centre, and how fast. */

import { helpPath } from "@luwte/contract/helpCentre.ts";
import { type ArticleId, type HelpFeedbackId, newId } from "@luwte/contract/ids.ts";
import { chooseLanguage, LANGUAGES, type Language } from "@luwte/contract/language.ts";
import type { FastifyRequest } from "fastify";
import { transportHeaders } from "../../../platform/http/headers.ts";
import { addressKey } from "../../../platform/limits/addresses.ts";
import { type Buckets, tokenBuckets } from "../../../platform/limits/buckets.ts";
import type { Platform } from "../../../platform/platform.ts";
import { type Houses, type Kept, keepHouses } from "../house/actions.ts";
import { trailIn, trailInPath } from "../house/rules.ts";
import type { HelpCentreNeeds, Place } from "../shapes.ts";
import { pacesFor, QUESTIONS_OF_ONE } from "./rules.ts";

export type Pace = keyof ReturnType<typeof pacesFor>;
export type Door = {
  readonly platform: Platform;
  readonly needs: HelpCentreNeeds;
  readonly houses: Houses;
  readonly origin: string | null;
  /** Of one address, which thousands may share. */
  readonly paces: Readonly<Record<Pace, Buckets>>;
  readonly questions: Buckets;
};

export function openDoor(platform: Platform, needs: HelpCentreNeeds): Door {
  const { requestsPerMinuteStranger, publicUrl } = platform.settings;
  const { page, search, answer, question } = pacesFor(requestsPerMinuteStranger);
  return {
    platform,
    needs,
    houses: keepHouses(platform),
    origin: publicUrl?.replace(/\/+$/, "") ?? null,
    paces: {
      page: tokenBuckets(page),
      search: tokenBuckets(search),
      answer: tokenBuckets(answer),
      question: tokenBuckets(question),
    },
    questions: tokenBuckets(QUESTIONS_OF_ONE),
  };
}

export type Entered = { readonly kept: Kept; readonly place: Place };
/** Or where it moved to; or nothing is here; or too fast, and for how many seconds. */
export type Entry = Entered | { readonly moved: string } | { readonly wait: number } | "gone";
export const isIn = (entry: Entry): entry is Entered => entry !== "gone" && "place" in entry;

type Params = { readonly address: string; readonly language?: string };
export const wishOf = (request: FastifyRequest): Language => chooseLanguage(request.headers["accept-language"]);

/** Too fast comes first: what is refused for that costs the database nothing. */
export async function enter(door: Door, request: FastifyRequest, pace: Pace): Promise<Entry> {
  const now = door.platform.clock().getTime();
  const wait = door.paces[pace].take(addressKey(request.ip), now);
  if (wait > 0) return { wait };
  const { address, language: named } = request.params as Params;
  const kept = await door.houses.of(address);
  if (!kept) return "gone";
  const { house } = kept;
  const current = house.settings.address;
  // However its letters were written in the address that was asked for.
  if (current !== address) return { moved: helpPath(current) + request.url.replace(/^\/help\/[^/?]*/, "") };
  const language = named === undefined ? bestLanguage(house.settings.languages, request) : languageIn(named);
  if (!language || !house.settings.languages.includes(language)) return "gone";
  const { "*": rest } = request.params as { "*"?: string };
  const trail = rest === undefined ? trailIn(request.query as Readonly<Record<string, unknown>>) : trailInPath(rest);
  return { kept, place: { house, language, trail, origin: door.origin } };
}

const languageIn = (named: string): Language | undefined => LANGUAGES.find((language) => language === named);
function bestLanguage(languages: readonly Language[], request: FastifyRequest): Language {
  const wish = wishOf(request);
  return languages.includes(wish) ? wish : languages[0]!;
}

export const headersOf = ({ platform }: Door, policy: string): Readonly<Record<string, string>> => ({
  "content-security-policy": policy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  ...transportHeaders(platform.settings.publicUrl),
});

const A_MINUTE = 60_000;
const MOST_ANSWERS = 10_000;

/** Within a minute the same answer from the same address is one reader who pressed twice or thought again. In memory, and forgotten. */
export function answersOf(clock: () => Date) {
  const given = new Map<string, { id: HelpFeedbackId; until: number }>();
  return (ip: string, articleId: ArticleId): HelpFeedbackId => {
    const key = `${addressKey(ip)} ${articleId}`;
    const now = clock().getTime();
    const known = given.get(key);
    if (known && known.until > now) return known.id;
    if (given.size >= MOST_ANSWERS) given.delete(given.keys().next().value!);
    const id = newId<HelpFeedbackId>(now);
    given.set(key, { id, until: now + A_MINUTE });
    return id;
  };
}
