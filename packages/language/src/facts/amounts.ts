/** Amounts of money as people write them. */

/** In cents. "1.234,56", "1,234.56", "1 234,5", "12,-" and "12" are all read; null for what is no amount. */
export function centsOf(text: string): number | null {
  const plain = text.replace(/[\s'\u00a0\u202f]/g, "").replace(/,[-–]+$|\.[-–]+$/, "");
  const [, whole, decimals = ""] = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(plain) ?? [];
  if (whole === undefined || whole.length > 13) return null;
  return Number(whole.replace(/[.,]/g, "")) * 100 + Number(decimals.padEnd(2, "0") || 0);
}
