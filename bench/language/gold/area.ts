/** The area under the curve with an interval in which it lies. */
import { areaUnder } from "@luwte/language/evaluate/intents.ts";
import { rounded } from "@luwte/language/evaluate/share.ts";

/** 95 %, by Hanley and McNeil ("The meaning and use of the area under a ROC curve", Radiology 1982). */
export function areaOf(inside: readonly number[], outside: readonly number[]) {
  const area = areaUnder(inside, outside);
  const [one, two] = [area / (2 - area), (2 * area * area) / (1 + area)];
  const spread =
    area * (1 - area) + (inside.length - 1) * (one - area * area) + (outside.length - 1) * (two - area * area);
  const half = 1.96 * Math.sqrt(Math.max(0, spread) / Math.max(1, inside.length * outside.length));
  return { area: rounded(area), low: rounded(Math.max(0, area - half)), high: rounded(Math.min(1, area + half)) };
}
