/** Nominal types: a value that looks like another but may not stand in for it. Only the place that proves the difference casts. */
declare const kind: unique symbol;
export type Brand<Base, Kind extends string> = Base & { readonly [kind]: Kind };
