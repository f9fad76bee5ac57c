/** What each address shows, each loaded when somebody goes there. */
import { type ComponentType, type LazyExoticComponent, lazy } from "react";

/** `item`: one of what the screen lists, or `new`; null for the list itself. */
export type ScreenProps = { item: string | null };
type Screen = LazyExoticComponent<ComponentType<ScreenProps>>;

const screen = <Name extends string>(
  load: () => Promise<Record<Name, ComponentType<ScreenProps>>>,
  name: Name,
): Screen => lazy(() => load().then((loaded) => ({ default: loaded[name] })));

const OWN = {
  account: screen(() => import("./own/AccountScreen.tsx"), "AccountScreen"),
  ways: screen(() => import("./own/WaysScreen.tsx"), "WaysScreen"),
};

const CHANNELS = {
  inboxes: screen(() => import("./inboxes/InboxesScreen.tsx"), "InboxesScreen"),
  "set-aside": screen(() => import("./set-aside/SetAsideScreen.tsx"), "SetAsideScreen"),
  widgets: screen(() => import("./widgets/WidgetsScreen.tsx"), "WidgetsScreen"),
};

const TEAM = {
  people: screen(() => import("./people/PeopleScreen.tsx"), "PeopleScreen"),
  teams: screen(() => import("./teams/TeamsScreen.tsx"), "TeamsScreen"),
  skills: screen(() => import("./skills/SkillsScreen.tsx"), "SkillsScreen"),
};

const WORK = {
  hours: screen(() => import("./hours/HoursScreen.tsx"), "HoursScreen"),
  targets: screen(() => import("./targets/TargetsScreen.tsx"), "TargetsScreen"),
  routing: screen(() => import("./routing/RoutingScreen.tsx"), "RoutingScreen"),
};

const WORDS = {
  "canned-replies": screen(() => import("./replies/RepliesScreen.tsx"), "RepliesScreen"),
  labels: screen(() => import("./labels/LabelsScreen.tsx"), "LabelsScreen"),
  "customer-fields": screen(() => import("./customer-fields/CustomerFieldsScreen.tsx"), "CustomerFieldsScreen"),
};
const HOUSE = {
  organisation: screen(() => import("./organisation/OrganisationScreen.tsx"), "OrganisationScreen"),
  "api-keys": screen(() => import("./api-keys/ApiKeysScreen.tsx"), "ApiKeysScreen"),
  webhooks: screen(() => import("./webhooks/WebhooksScreen.tsx"), "WebhooksScreen"),
  data: screen(() => import("./data/DataScreen.tsx"), "DataScreen"),
  audit: screen(() => import("./audit/AuditScreen.tsx"), "AuditScreen"),
  demo: screen(() => import("./demo/DemoScreen.tsx"), "DemoScreen"),
};

export const SCREENS: Readonly<Record<string, Screen>> = { ...OWN, ...CHANNELS, ...TEAM, ...WORK, ...WORDS, ...HOUSE };
