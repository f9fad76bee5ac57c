/** The name by which programs know a field, made from what people call it. Pure. */
const MAXIMUM = 40;

export function keyFor(label: string, taken: readonly string[]): string {
  const plain = label
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[^a-z]+|_+$/g, "")
    .slice(0, MAXIMUM - 4);
  const base = plain || "field";
  const free = (number: number): string => {
    const key = number === 1 ? base : `${base}_${number}`;
    return taken.includes(key) ? free(number + 1) : key;
  };
  return free(1);
}
