/** What follows from a row alone is made once, whoever asks for it later. */
export function memo<Value>(make: (row: number) => Value): (row: number) => Value {
  const made = new Map<number, Value>();
  return (row) => {
    const value = made.has(row) ? made.get(row)! : make(row);
    made.set(row, value);
    return value;
  };
}
