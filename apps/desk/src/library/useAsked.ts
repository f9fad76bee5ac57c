/** What one asks of the library: it stands in the address, so that going back gives it again. */
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";
import { ARTICLE_STATES, type StateAsked } from "@luwte/contract/library.ts";
import type { LibraryAsked } from "@luwte/contract/views/library.ts";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useClock } from "../words/useClock.ts";
import { dayOf } from "./days.ts";

/** As it stands in the address. */
export type InAddress = {
  q?: string;
  state?: StateAsked;
  language?: Language;
  category?: string;
  owner?: string;
  due?: boolean;
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const id = (given: unknown) => (typeof given === "string" && UUID.test(given) ? given : undefined);

/** Whatever else stands in the address is left out. */
export function readAddress(given: Record<string, unknown>): InAddress {
  const read = {
    q: typeof given["q"] === "string" || typeof given["q"] === "number" ? String(given["q"]).slice(0, 300) : undefined,
    state: [...ARTICLE_STATES, "current" as const].find((state) => state === given["state"]),
    language: LANGUAGES.find((language) => language === given["language"]),
    category: id(given["category"]),
    owner: id(given["owner"]),
    due: given["due"] === true ? true : undefined,
  };
  return compact(read);
}

export const compact = (given: { [Key in keyof InAddress]: InAddress[Key] | undefined }): InAddress =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ""));

export function useAsked() {
  const clock = useClock();
  const address: InAddress = useSearch({ from: "/desk/library" });
  const navigate = useNavigate();
  const { state = "current", language, category: categoryId, owner: ownerId, due } = address;
  const asked: LibraryAsked = { state, language, categoryId, ownerId, dueOn: due ? dayOf(clock) : undefined };
  const ask = (part: { [Key in keyof InAddress]: InAddress[Key] | undefined }) =>
    void navigate({ to: "/library", search: compact({ ...address, ...part }), replace: true });
  return { address, asked, ask };
}
