/** A button that opens a list to choose from, with a field to find in it when it is long. One door for people, labels, teams, conversations. */
import { Combobox, useCombobox } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { type ReactElement, type ReactNode, useImperativeHandle, useState } from "react";
import classes from "./Picker.module.css";

export type Choice = { key: string; text: string; hint?: string; icon?: ReactNode; chosen?: boolean; group?: string };
export type PickerHandle = { open(): void };

type Props = {
  choices: readonly Choice[];
  onChoose: (key: string) => void;
  /** Several may be chosen: it stays open. */
  many?: boolean;
  /** What the field to find in asks; without it there is none. */
  find?: string;
  empty: string;
  label: string;
  width?: number;
  foot?: ReactNode;
  handle?: React.Ref<PickerHandle>;
  /** The button itself; it is given what it needs to open. */
  target: (open: () => void, opened: boolean) => ReactElement;
};

const fits = (choice: Choice, sought: string): boolean =>
  `${choice.text} ${choice.hint ?? ""}`.toLowerCase().includes(sought.trim().toLowerCase());

export function Picker({ choices, onChoose, many, find, empty, label, width = 280, foot, handle, target }: Props) {
  const [sought, setSought] = useState("");
  const store = useCombobox({
    onDropdownClose: () => {
      store.resetSelectedOption();
      store.focusTarget();
      setSought("");
    },
    onDropdownOpen: () => {
      store.selectFirstOption();
      store.focusSearchInput();
    },
  });
  useImperativeHandle(handle, () => ({ open: () => store.openDropdown() }));
  const shown = choices.filter((choice) => fits(choice, sought));
  return (
    <Combobox
      store={store}
      width={width}
      position="bottom-end"
      shadow="md"
      withinPortal
      onOptionSubmit={(key) => {
        onChoose(key);
        if (!many) store.closeDropdown();
      }}
    >
      <Combobox.Target targetType="button" withAriaAttributes>
        {target(() => store.toggleDropdown(), store.dropdownOpened)}
      </Combobox.Target>
      <Combobox.Dropdown>
        {find ? (
          <Combobox.Search
            value={sought}
            placeholder={find}
            aria-label={find}
            onChange={(event) => {
              setSought(event.currentTarget.value);
              store.updateSelectedOptionIndex();
            }}
          />
        ) : null}
        <Combobox.Options tabIndex={0} aria-label={label} className={classes.options}>
          {shown.length === 0 ? <Combobox.Empty>{empty}</Combobox.Empty> : <Grouped choices={shown} />}
        </Combobox.Options>
        {foot ? <Combobox.Footer>{foot}</Combobox.Footer> : null}
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Grouped({ choices }: { choices: readonly Choice[] }) {
  const groups = [...new Set(choices.map((choice) => choice.group))];
  return groups.map((group) => {
    const inside = choices.filter((choice) => choice.group === group);
    if (group === undefined) return inside.map((choice) => <Option key={choice.key} choice={choice} />);
    return (
      <Combobox.Group key={group} label={group}>
        {inside.map((choice) => (
          <Option key={choice.key} choice={choice} />
        ))}
      </Combobox.Group>
    );
  });
}

function Option({ choice }: { choice: Choice }) {
  return (
    <Combobox.Option value={choice.key} active={choice.chosen ?? false} className={classes.option}>
      {choice.icon}
      <span className={classes.text}>
        <span>{choice.text}</span>
        {choice.hint ? <span className={classes.hint}>{choice.hint}</span> : null}
      </span>
      {choice.chosen ? <IconCheck size={16} stroke={2} aria-hidden="true" /> : null}
    </Combobox.Option>
  );
}
