/** How work flows, and what is used often. */
import { screen } from "./screenProps.ts";

export const WORK_SCREENS = {
  hours: screen(() => import("./hours/HoursScreen.tsx"), "HoursScreen"),
  targets: screen(() => import("./targets/TargetsScreen.tsx"), "TargetsScreen"),
  promises: screen(() => import("./promises/PromisesScreen.tsx"), "PromisesScreen"),
  routing: screen(() => import("./routing/RoutingScreen.tsx"), "RoutingScreen"),
  waiting: screen(() => import("./waiting/InsteadScreen.tsx"), "InsteadScreen"),
  "canned-replies": screen(() => import("./replies/RepliesScreen.tsx"), "RepliesScreen"),
  labels: screen(() => import("./labels/LabelsScreen.tsx"), "LabelsScreen"),
  "contact-reasons": screen(() => import("./contact-reasons/ReasonsScreen.tsx"), "ReasonsScreen"),
  thanks: screen(() => import("./thanks/AskingScreen.tsx"), "AskingScreen"),
  handover: screen(() => import("./handover/HandoverTextScreen.tsx"), "HandoverTextScreen"),
  "customer-fields": screen(() => import("./customer-fields/CustomerFieldsScreen.tsx"), "CustomerFieldsScreen"),
};
