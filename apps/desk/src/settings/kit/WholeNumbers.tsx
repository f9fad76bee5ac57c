/** Whole numbers of a form, each between its own bounds; what is emptied is the least that may be. */
import { NumberInput } from "@mantine/core";

export type Bounds<Field extends string> = { field: Field; min: number; max: number };

type Props<Field extends string> = {
  of: readonly Bounds<Field>[];
  label: (field: Field) => string;
  values: Readonly<Record<Field, number>>;
  onChange: (field: Field, value: number) => void;
};

export function WholeNumbers<Field extends string>({ of, label, values, onChange }: Props<Field>) {
  return of.map(({ field, min, max }) => (
    <NumberInput
      key={field}
      label={label(field)}
      min={min}
      max={max}
      allowDecimal={false}
      value={values[field]}
      onChange={(value) => onChange(field, Number(value) || min)}
    />
  ));
}
