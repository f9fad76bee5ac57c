/** The modules of this server, and what they hand each other. Where two need each other, the lower one says what it needs, and gets it here. */
import { apiKeysModule, authenticateApiKey } from "./modules/api-keys/public.ts";
import { attachmentsModule } from "./modules/attachments/public.ts";
import { auditModule } from "./modules/audit/public.ts";
import { availabilityModule, availabilitySource } from "./modules/availability/public.ts";
import { cannedRepliesModule } from "./modules/canned-replies/public.ts";
import { filtersModule } from "./modules/filters/public.ts";
import { inboxesModule } from "./modules/inboxes/public.ts";
import { labelsModule } from "./modules/labels/public.ts";
import { notificationsModule } from "./modules/notifications/public.ts";
import { organisationsModule } from "./modules/organisations/public.ts";
import { createPeople, peopleModule } from "./modules/people/public.ts";
import { authenticateSession, endAccess, signInModule } from "./modules/sign-in/public.ts";
import { webhooksModule } from "./modules/webhooks/public.ts";
import type { PlatformOptions } from "./platform/assemble.ts";
import type { Module } from "./platform/module.ts";
import { upkeep } from "./platform/upkeep.ts";

export function createModules(): readonly Module[] {
  const people = createPeople({ availability: availabilitySource });
  return [
    upkeep,
    organisationsModule,
    peopleModule({ availability: availabilitySource, endAccess }),
    signInModule({ people, demo: async () => null }),
    availabilityModule({ tellPeople: async (work, ids) => void (await people.changed(work, ids)) }),
    inboxesModule,
    apiKeysModule,
    webhooksModule,
    auditModule,
    attachmentsModule,
    labelsModule,
    filtersModule,
    cannedRepliesModule,
    notificationsModule,
  ];
}

export const authenticators: PlatformOptions["authenticators"] = (platform) => ({
  session: (token, now) => authenticateSession(platform, token, now),
  apiKey: (key, now) => authenticateApiKey(platform, key, now),
});
