/**
 * A field in which a line of a list is found by letters of it, and Enter takes the first. The list closes once something is chosen: also by Enter before a line of it was
 * active, or the next Enter would take its first line.
 */
import { Select, type SelectProps } from "@mantine/core";
import { type Ref, useEffect, useState } from "react";
import classes from "./FindField.module.css";
import type { Findable } from "./firstFound.ts";

type Props = Pick<
  SelectProps,
  "label" | "description" | "placeholder" | "error" | "searchValue" | "onSearchChange" | "nothingFoundMessage"
> & {
  field: Ref<HTMLInputElement>;
  lines: Findable[];
  chosen: string | null;
  onChoose: (chosen: string | null) => void;
};

export function FindField({ field, lines, chosen, onChoose, ...said }: Props) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (chosen !== null) setOpen(false);
  }, [chosen]);
  return (
    <Select
      {...said}
      ref={field}
      data={lines}
      value={chosen}
      onChange={onChoose}
      searchable
      dropdownOpened={isOpen}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      selectFirstOptionOnChange
      withScrollArea={false}
      maxDropdownHeight={280}
      classNames={{ options: classes["options"] ?? "" }}
    />
  );
}
