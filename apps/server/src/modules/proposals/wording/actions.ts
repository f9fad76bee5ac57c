/** Wording a proposed reply better by a language model elsewhere, where an organisation chose one: after it was shown, and without anybody who waits. */
import type { WordedBy } from "@luwte/contract/endpoint.ts";
import type { OrganisationId, PersonId, SuggestionId } from "@luwte/contract/ids.ts";
import type { Suggestion } from "@luwte/contract/oversight.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { Actor } from "../../../platform/work/work.ts";
import { questionFor } from "../../endpoint/public.ts";
import type { WordingNeeds } from "../shapes.ts";
import { keepWorded, wishFor } from "./keeping/actions.ts";
import { partsFrom } from "./rules.ts";
import type { Looking } from "./shapes.ts";

const WORDING: Actor = { kind: "system", name: "proposals" };
/** In this process. Beyond it what was shown stays as it is. */
const MOST_AT_ONCE = 50;
const MOST_REMEMBERED = 1_000;

export type Wording = {
  /** What comes of it is told to who is looking as `draft.improved`. Asked for again meanwhile, it is asked once and told to both. Never throws. */
  later(platform: Platform, looking: Looking, suggestion: Suggestion, by: WordedBy): void;
};

export function createWording(needs: WordingNeeds): Wording {
  const waiting = new Map<SuggestionId, Set<PersonId>>();
  /** What was answered and could not be used: asked again it would be the same. */
  const barren = new Set<string>();
  return {
    later(platform, { organisationId, personId }, suggestion, by) {
      const key = `${suggestion.id} ${by.model}@${by.host}`;
      const known = waiting.get(suggestion.id);
      if (known) return void known.add(personId);
      if (barren.has(key) || waiting.size >= MOST_AT_ONCE) return;
      const people = new Set([personId]);
      waiting.set(suggestion.id, people);
      const ended = (made: Made): void => {
        waiting.delete(suggestion.id);
        const came = made === null || made === "barren" ? "nothing" : "words";
        platform.log.info("proposals.worded", { suggestionId: suggestion.id, came });
        if (made === "barren") remember(barren, key);
        else if (made !== null) tell(platform, organisationId, people, { draftId: suggestion.id, suggestion: made });
      };
      word(platform, needs, organisationId, suggestion).then(ended, (error) => {
        waiting.delete(suggestion.id);
        platform.log.error("proposals.wording", error);
      });
    },
  };
}

function remember(barren: Set<string>, key: string): void {
  if (barren.size >= MOST_REMEMBERED) barren.clear();
  barren.add(key);
}

function tell(
  platform: Platform,
  id: OrganisationId,
  people: ReadonlySet<PersonId>,
  payload: { draftId: SuggestionId; suggestion: Suggestion },
): void {
  platform.tell(id, { type: "draft.improved", payload, audience: { people: [...people] } });
}

/** Null: nothing came, and it may be asked again. */
type Made = Suggestion | "barren" | null;

export async function word(
  platform: Platform,
  needs: WordingNeeds,
  id: OrganisationId,
  suggestion: Suggestion,
): Promise<Made> {
  const wish = await platform.read(id, (tx) => wishFor(tx, needs, suggestion));
  if (!wish) return null;
  const asked = await needs.endpoint.ask(platform, id, questionFor("reply", wish.context));
  if (asked.kind === "nothing") return ["invented", "wrong_shape"].includes(asked.why) ? "barren" : null;
  const parts = partsFrom(asked.value.sentences, wish.original);
  if (!parts) return "barren";
  const by = { model: asked.model, host: asked.host };
  return platform.work(id, WORDING, (work) => keepWorded(work, needs, suggestion, { wish, parts, by }));
}
