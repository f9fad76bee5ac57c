/** What customers said to the reader, as a desk has it. */
import type { Compliment } from "../thanks.ts";
import { applying, byTime, replaced } from "../views.ts";

/** Newest first. */
export type ComplimentsView = { readonly items: readonly Compliment[]; readonly next: string | null };

function changed({ items, next }: ComplimentsView, compliment: Compliment): ComplimentsView {
  const known = items.find(({ id }) => id === compliment.id);
  if (known && known.version > compliment.version) return { items, next };
  return { next, items: (replaced(items, compliment) ?? [...items, compliment]).toSorted((a, b) => byTime(b, a)) };
}

/** What lies beyond the page that was loaded comes with the next page. */
export const applyToCompliments = applying<ComplimentsView>({
  "compliment.changed": (view, { compliment }) => {
    const last = view.items.at(-1);
    return view.next !== null && last && byTime(compliment, last) < 0 ? view : changed(view, compliment);
  },
});
