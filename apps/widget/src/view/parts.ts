/** What every part of the screen gets: the conversation, the words and the moves a visitor can make. */

import type { Draft } from "../core/draft.ts";
import type { Engine } from "../core/engine.ts";
import type { PanelContext } from "../shared/context.ts";
import type { Say } from "./say.ts";

export type Parts = {
  readonly context: PanelContext;
  readonly engine: Engine;
  readonly draft: Draft;
  readonly say: Say;
};

/** A single failure heals before anybody reads about it; from the second on it is worth saying. */
/** Closed, and nobody to write back to: then the message needs an address. */
export const isAway = ({ model, outbox }: Engine): boolean =>
  model.phase !== "loading" &&
  !model.availability.open &&
  !model.conversation &&
  !model.visitor.email &&
  outbox.letters().length === 0;

export const isLost = ({ troubles }: Pick<Engine, "troubles">): boolean => troubles > 1;
