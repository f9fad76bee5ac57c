/** Against the worked examples of R. G. Newcombe (1998), Statistics in Medicine 17, table I, method 3. */
import { expect, it } from "vitest";
import { wilson } from "./shares.ts";

it.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("%i of %i lies between %f and %f", (count, of, low, high) => {
  const interval = wilson(count, of)!;
  expect(interval.low).toBeCloseTo(low, 3);
  expect(interval.high).toBeCloseTo(high, 3);
});

it("nothing counted says nothing", () => expect(wilson(0, 0)).toBeNull());
