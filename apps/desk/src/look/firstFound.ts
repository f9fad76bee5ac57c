/** Who types and presses Enter before the list under the field has come up means its first line. Pure. */
export type Findable = { value: string; label: string };

export function firstFound<Each extends Findable>(lines: readonly Each[], sought: string): Each | null {
  const words = sought.trim().toLowerCase();
  return words === "" ? null : (lines.find(({ label }) => label.toLowerCase().includes(words)) ?? null);
}
