/** Where the focus goes when the panel opens, and when what had it disappears: never to nowhere. */

const TOUCH = "(pointer:coarse)";

/** Where a touch keyboard would jump up by itself, the title gets the focus: first one reads, then one writes. */
export function focusInside(dialog: Element): void {
  const target = matchMedia(TOUCH).matches ? "h2" : ".composer :is(textarea,input:not([hidden]))";
  dialog.querySelector<HTMLElement>(target)?.focus();
}

/** For a button that takes itself away. */
export const leave = ({ currentTarget }: Event): void => focusInside((currentTarget as Element).closest("dialog")!);

export const isTouch = (): boolean => matchMedia(TOUCH).matches;
