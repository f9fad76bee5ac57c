/** What is told of something that is not there any more, and why it is not. */
import type { Erased, Erasure } from "@luwte/contract/customerRights.ts";

/** An erasure touches nothing before its days of grace are over; what was empty by then had run out. */
export function whyErased(at: Date, erasure: Pick<Erasure, "state" | "dueAt"> | null): Erased["why"] {
  const carriedOut = erasure !== null && (erasure.state === "running" || erasure.state === "done");
  return carriedOut && at.getTime() >= Date.parse(erasure.dueAt) ? "asked" : "ran_out";
}

type Left = { at: Date; erasure: Erasure | null; stays: Erased["stays"] };

/** The numbers of an erasure are of a whole customer: one conversation tells only what stays of it. */
export function tellErased({ at, erasure, stays }: Left, isWhole: boolean): Erased {
  const why = whyErased(at, erasure);
  const went = isWhole && why === "asked" && erasure ? erasure.promised : null;
  return { at: at.toISOString(), why, went, stays };
}
