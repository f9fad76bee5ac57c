/** What every desk has whole: colleagues, teams, labels, canned replies and the like. Kept in the order of ids; who shows them sorts them by name. */
import type { CannedReply } from "../cannedReplies.ts";
import type { Label } from "../conversations.ts";
import type { CustomerField, CustomerGroup } from "../customers.ts";
import type { SavedFilter } from "../lists.ts";
import type { Person, Skill, Team } from "../people.ts";
import type { Inbox, Organisation } from "../settings.ts";
import { applying, replaced, without } from "../views.ts";

type Item = { id: string; version: number };
const byId = (a: Item, b: Item): number => (a.id < b.id ? -1 : Number(a.id > b.id));

const collection = <Each extends Item>(items: readonly Each[]): readonly Each[] => items.toSorted(byId);

function changed<Each extends Item>(items: readonly Each[], item: Each): readonly Each[] {
  const before = items.find((each) => each.id === item.id);
  if (before && before.version > item.version) return items;
  return replaced(items, item) ?? collection([...items, item]);
}

export type PeopleView = {
  readonly people: readonly Person[];
  readonly teams: readonly Team[];
  readonly skills: readonly Skill[];
};

export const peopleView = ({ people, teams, skills }: PeopleView): PeopleView => ({
  people: collection(people),
  teams: collection(teams),
  skills: collection(skills),
});

export const applyToPeople = applying<PeopleView>({
  "person.changed": (view, { person }) => ({ ...view, people: changed(view.people, person) }),
  "team.changed": (view, { team }) => ({ ...view, teams: changed(view.teams, team) }),
  "skill.changed": (view, { skill }) => ({ ...view, skills: changed(view.skills, skill) }),
  "team.removed": (view, { teamId }) => ({
    ...view,
    teams: without(view.teams, teamId),
    people: view.people.map((person) => ({ ...person, teamIds: person.teamIds.filter((id) => id !== teamId) })),
  }),
  "skill.removed": (view, { skillId }) => ({
    ...view,
    skills: without(view.skills, skillId),
    people: view.people.map((person) => ({
      ...person,
      skills: person.skills.filter((skill) => skill.skillId !== skillId),
    })),
  }),
});

export type LabelsView = readonly Label[];
export const labelsView = (labels: LabelsView): LabelsView => collection(labels);
export const applyToLabels = applying<LabelsView>({
  "label.changed": (view, { label }) => changed(view, label),
  "label.removed": (view, { labelId }) => without(view, labelId),
});

export type CannedRepliesView = readonly CannedReply[];
export const cannedRepliesView = (cannedReplies: CannedRepliesView): CannedRepliesView => collection(cannedReplies);
export const applyToCannedReplies = applying<CannedRepliesView>({
  "canned_reply.changed": (view, { cannedReply }) => changed(view, cannedReply),
  "canned_reply.removed": (view, { cannedReplyId }) => without(view, cannedReplyId),
  /** A team's texts go with it. */
  "team.removed": (view, { teamId }) => view.filter((cannedReply) => cannedReply.teamId !== teamId),
});

export type FiltersView = readonly SavedFilter[];
export const filtersView = (savedFilters: FiltersView): FiltersView => collection(savedFilters);
export const applyToFilters = applying<FiltersView>({
  "saved_filter.changed": (view, { savedFilter }) => changed(view, savedFilter),
  "saved_filter.removed": (view, { savedFilterId }) => without(view, savedFilterId),
});

export type CustomerGroupsView = {
  readonly groups: readonly CustomerGroup[];
  readonly fields: readonly CustomerField[];
};
export const customerGroupsView = ({ groups, fields }: CustomerGroupsView): CustomerGroupsView => ({
  groups: collection(groups),
  fields,
});
export const applyToCustomerGroups = applying<CustomerGroupsView>({
  "customer_group.changed": (view, { group }) => ({ ...view, groups: changed(view.groups, group) }),
  "customer_fields.changed": (view, { fields }) => ({ ...view, fields }),
});

export type InboxesView = readonly Inbox[];
export const inboxesView = (inboxes: InboxesView): InboxesView => collection(inboxes);
export const applyToInboxes = applying<InboxesView>({
  "inbox.changed": (view, { inbox }) => changed(view, inbox),
  "inbox.removed": (view, { inboxId }) => without(view, inboxId),
  "team.removed": (view, { teamId }) =>
    view.map((inbox) => (inbox.teamId === teamId ? { ...inbox, teamId: null } : inbox)),
});

export const applyToOrganisation = applying<Organisation>({
  "organisation.changed": (view, { organisation }) => (organisation.version >= view.version ? organisation : view),
});
