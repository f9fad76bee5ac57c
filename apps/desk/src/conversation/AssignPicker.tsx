/** Whose it is, and giving it to somebody, to a team, or back. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { PersonId, TeamId } from "@luwte/contract/ids.ts";
import type { Person } from "@luwte/contract/people.ts";
import { UnstyledButton } from "@mantine/core";
import { IconChevronDown, IconCircleDashed, IconUsersGroup } from "@tabler/icons-react";
import { useRef } from "react";
import { useCommand } from "../keyboard/registry.ts";
import { Face } from "../look/Face.tsx";
import { type Choice, Picker, type PickerHandle } from "../look/Picker.tsx";
import { usePeople } from "../people/usePeople.ts";
import { AvailabilityDot } from "../shell/AvailabilityDot.tsx";
import { AVAILABILITY } from "../shell/texts.ts";
import { useSelf } from "../shell/usePreferences.ts";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import { useReachHints } from "../working/useReachHints.ts";
import classes from "./ConversationHead.module.css";
import { TALK } from "./texts.ts";
import type { Changes } from "./useChanges.ts";

const NOBODY = "nobody";
const kindOf = ({ availability }: Person) => (availability.present ? availability.chosen : "away");
/** Nothing can be given to who is away, so nothing will arrive there either. */
const takesWork = (person: Person): boolean => kindOf(person) !== "away";

/** Who would get it; nobody when it is a team's, or of somebody to whom nothing can be given. */
export function useTaker(key: string | null): PersonId[] {
  const { all } = usePeople();
  const to = key === null ? null : assignTo(key);
  return all
    .filter((person) => to && "personId" in to && person.id === to.personId && takesWork(person))
    .map(({ id }) => id);
}

export function useAssignChoices(row: Pick<Conversation, "assigneeId" | "teamId"> | null): Choice[] {
  const t = useText({ ...TALK, you: COMMON.you });
  const said = useText(AVAILABILITY);
  const people = usePeople();
  const self = useSelf().person;
  const later = useReachHints(people.all.map(({ id }) => id));
  const sorted = people.all.toSorted((a, b) => Number(b.id === self.id) - Number(a.id === self.id));
  return [
    ...sorted.map((person) => ({
      key: `person ${person.id}`,
      text: person.id === self.id ? `${person.name} (${t("you")})` : person.name,
      hint: (takesWork(person) && later(person.id)) || said(kindOf(person)),
      icon: <AvailabilityDot kind={kindOf(person)} />,
      chosen: row?.assigneeId === person.id,
      group: t("people"),
    })),
    ...people.teams.map((team) => ({
      key: `team ${team.id}`,
      text: team.name,
      icon: <IconUsersGroup size={16} stroke={1.75} />,
      chosen: row?.teamId === team.id && row.assigneeId === null,
      group: t("teams"),
    })),
    { key: NOBODY, text: t("giveBack"), icon: <IconCircleDashed size={16} stroke={1.75} />, group: t("teams") },
  ];
}

export type AssignTo = { personId: PersonId | null } | { teamId: TeamId | null };
export function assignTo(key: string): AssignTo {
  const [kind, id] = key.split(" ");
  if (kind === NOBODY) return { personId: null };
  return kind === "team" ? { teamId: id as TeamId } : { personId: id as PersonId };
}

export function AssignPicker({ row, changes }: { row: Conversation; changes: Changes }) {
  const t = useText(TALK);
  const people = usePeople();
  const handle = useRef<PickerHandle>(null);
  const self = useSelf().person;
  useCommand("assign", () => handle.current?.open());
  useCommand("take", changes.take, row.assigneeId !== self.id);
  const name = row.assigneeId ? people.nameOf(row.assigneeId) : null;
  return (
    <Picker
      handle={handle}
      label={t("assign")}
      find={t("find")}
      empty={t("find")}
      choices={useAssignChoices(row)}
      onChoose={(key) => changes.assign(assignTo(key))}
      target={(open) => (
        <UnstyledButton className={classes.assignee} onClick={open}>
          <span className="hidden-visually">{t("assign")}:</span>
          {name ? <Face name={name} size={20} /> : <IconCircleDashed size={18} stroke={1.75} aria-hidden="true" />}
          <span>{name ?? t("unassigned")}</span>
          <IconChevronDown size={14} stroke={1.75} aria-hidden="true" />
        </UnstyledButton>
      )}
    />
  );
}
