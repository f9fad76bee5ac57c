/** The organisation. */
import { screen } from "./screenProps.ts";

export const HOUSE_SCREENS = {
  compliance: screen(() => import("./compliance/NormScreen.tsx"), "NormScreen"),
  organisation: screen(() => import("./organisation/OrganisationScreen.tsx"), "OrganisationScreen"),
  "api-keys": screen(() => import("./api-keys/ApiKeysScreen.tsx"), "ApiKeysScreen"),
  webhooks: screen(() => import("./webhooks/WebhooksScreen.tsx"), "WebhooksScreen"),
  data: screen(() => import("./data/DataScreen.tsx"), "DataScreen"),
  audit: screen(() => import("./audit/AuditScreen.tsx"), "AuditScreen"),
  retention: screen(() => import("./retention/RetentionScreen.tsx"), "RetentionScreen"),
  access: screen(() => import("./access/AccessScreen.tsx"), "AccessScreen"),
  demo: screen(() => import("./demo/DemoScreen.tsx"), "DemoScreen"),
};
