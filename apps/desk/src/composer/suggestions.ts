/** What is offered while one types after a slash or an at sign. The editor drives it, a React list shows it. */
import type { Content } from "@tiptap/core";
import type { SuggestionProps } from "@tiptap/suggestion";

export type Suggested = { key: string; title: string; hint: string; content: Content };
export type Offer = {
  char: string;
  items: readonly Suggested[];
  index: number;
  place: { left: number; bottom: number } | null;
};
type Source = (char: string, query: string) => Suggested[];

/** More than fits beside the text helps nobody choose. */
const MAXIMUM = 8;

export class SuggestionStore {
  source: Source = () => [];
  #offer: Offer | null = null;
  #choose: (item: Suggested) => void = () => undefined;
  #listeners = new Set<() => void>();

  find(char: string, query: string): Suggested[] {
    return this.source(char, query).slice(0, MAXIMUM);
  }
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  now = (): Offer | null => this.#offer;
  isOpen = (): boolean => this.#offer !== null;

  show(offer: Offer | null, choose?: (item: Suggested) => void): void {
    this.#offer = offer;
    if (choose) this.#choose = choose;
    for (const listener of this.#listeners) listener();
  }
  choose(index: number): void {
    const item = this.#offer?.items[index];
    if (item) this.#choose(item);
  }
  move(step: 1 | -1): void {
    const offer = this.#offer;
    if (!offer || offer.items.length === 0) return;
    this.show({ ...offer, index: (offer.index + step + offer.items.length) % offer.items.length });
  }
}

type Props = SuggestionProps<Suggested, Suggested>;

function offerOf(char: string, props: Props, before: Offer | null): Offer {
  const rect = props.clientRect?.() ?? null;
  const place = rect ? { left: rect.left, bottom: window.innerHeight - rect.top + 6 } : null;
  return { char, items: props.items, index: Math.min(before?.index ?? 0, Math.max(0, props.items.length - 1)), place };
}

/** Up, down, Enter, Tab and Escape are the list's while it is open. */
export function renderInto(store: SuggestionStore, char: string) {
  const show = (props: Props) => {
    // Nothing to mention in an answer to a customer, and a lone slash is only a slash.
    if (props.items.length === 0) store.show(null);
    else store.show(offerOf(char, props, store.now()), props.command);
  };
  const keys = new Map([
    ["ArrowDown", () => store.move(1)],
    ["ArrowUp", () => store.move(-1)],
    ["Enter", () => store.choose(store.now()?.index ?? 0)],
    ["Tab", () => store.choose(store.now()?.index ?? 0)],
    ["Escape", () => store.show(null)],
  ]);
  return {
    onStart: show,
    onUpdate: show,
    onExit: () => store.show(null),
    onKeyDown: ({ event }: { event: KeyboardEvent }) => {
      const act = keys.get(event.key);
      if (!act || !store.isOpen()) return false;
      act();
      event.stopPropagation();
      return true;
    },
  };
}
