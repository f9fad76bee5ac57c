/** Minutes as people write them down: a whole number of hours as hours. Pure. */
export type Unit = "minutes" | "hours";
export type Written = { amount: string; unit: Unit };

export function writtenOf(minutes: number | null): Written {
  if (minutes === null) return { amount: "", unit: "hours" };
  return minutes % 60 === 0
    ? { amount: String(minutes / 60), unit: "hours" }
    : { amount: String(minutes), unit: "minutes" };
}

/** Nothing written is no promise; what is no number stays out. */
export function minutesOf({ amount, unit }: Written): number | null {
  const number = Number(amount.replace(",", "."));
  if (amount.trim() === "" || !Number.isFinite(number) || number <= 0) return null;
  return Math.max(1, Math.round(number * (unit === "hours" ? 60 : 1)));
}

/** 10:00 and so many minutes later, while it is the same day; null after that. */
export function clockAfterTen(minutes: number): string | null {
  const at = 10 * 60 + minutes;
  if (at > 17 * 60) return null;
  return `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
}
