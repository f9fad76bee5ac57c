/** Customers' rights: erasing waits, files are ready when they are asked, and whoever looked is in the log. */
import {
  type CustomerExport,
  type Erasure,
  type ErasureCounts,
  type LegalHold,
  RETENTION_PRESET,
  type RetentionSettings,
} from "@luwte/contract/customerRights.ts";
import type { ErrorCode } from "@luwte/contract/errors.ts";
import type * as accessLog from "@luwte/contract/operations/accessLog.ts";
import type * as operations from "@luwte/contract/operations/customerRights.ts";
import type * as retention from "@luwte/contract/operations/retention.ts";
import { type Answers, type Call, found, Refused } from "../answering.ts";
import type { World } from "../world.ts";

type Kept = {
  erasures: Erasure[];
  holds: LegalHold[];
  exports: CustomerExport[];
  settings: RetentionSettings;
  version: number;
};
const kept = new WeakMap<World, Kept>();

export function rightsOf(world: World): Kept {
  const made = kept.get(world) ?? { erasures: [], holds: [], exports: [], settings: RETENTION_PRESET, version: 0 };
  kept.set(world, made);
  return made;
}

const COUNTS: ErasureCounts = {
  conversations: 2,
  openConversations: 1,
  messages: 7,
  attachments: 1,
  notes: 1,
  addresses: 1,
  openPromises: 0,
  merged: 0,
};
const PART = {
  part: "customer_notes/1",
  title: "Aantekeningen over u",
  at: "2026-03-02T09:00:00.000Z",
  text: "Belt liever niet op vrijdag",
};
const DAY = 86_400_000;
const later = (days: number) => new Date(Date.now() + days * DAY).toISOString();
const by = ({ person }: Call) => ({ kind: "person" as const, personId: person.id });
const sure = (holds: boolean, code: ErrorCode): void => {
  if (!holds) throw new Refused(code);
};
const exportIn = (call: Call, id: string) => found(rightsOf(call.world).exports.find((each) => each.id === id));

export const rightsAnswers: Answers<typeof operations> = {
  getCustomerRights: ({ params }, { world }) => {
    const { erasures, holds, exports } = rightsOf(world);
    const mine = <Each extends { customerId: string | null }>(all: readonly Each[]) =>
      all.filter(({ customerId }) => customerId === params.customerId);
    return {
      counts: COUNTS,
      graceDays: 7,
      erasure: mine(erasures).at(-1) ?? null,
      holds: mine(holds).filter(({ released }) => released === null),
      exports: mine(exports),
    };
  },
  eraseCustomer: ({ params, body }, call) => {
    const { erasures, holds } = rightsOf(call.world);
    sure(!holds.some(({ released }) => released === null), "on_hold");
    const erasure: Erasure = {
      id: body.id,
      customerId: params.customerId,
      askedBy: by(call),
      askedAt: later(0),
      dueAt: later(7),
      promised: body.expected,
      state: "waiting",
      because: null,
      endedAt: null,
      conversationsDone: 0,
    };
    erasures.push(erasure);
    return { erasure };
  },
  undoErasure: ({ params }, { world }) => {
    const erasure = found(rightsOf(world).erasures.find(({ id }) => id === params.erasureId));
    Object.assign(erasure, { state: "undone", endedAt: later(0) });
    return { erasure };
  },
  listHoldsOfConversation: ({ params }, { world }) => {
    const { customer } = found(world.conversations.get(params.conversationId));
    const over = ({ customerId, conversationId }: LegalHold) =>
      conversationId === params.conversationId || customerId === customer.id;
    return { holds: rightsOf(world).holds.filter((hold) => hold.released === null && over(hold)) };
  },
  getErasedCustomer: ({ params }, { world }) => {
    const { erasedAt } = found(world.customers.get(params.customerId));
    return { erased: { at: found(erasedAt), why: "asked", went: COUNTS, stays: { conversations: 2, messages: 7 } } };
  },
  getErasedConversation: ({ params }, { world }) => {
    const { erasedAt } = found(world.conversations.get(params.conversationId));
    return { erased: { at: found(erasedAt), why: "ran_out", went: null, stays: { conversations: 1, messages: 3 } } };
  },
  listLegalHolds: (_input, { world }) => ({ holds: rightsOf(world).holds }),
  placeLegalHold: ({ body }, call) => {
    const hold: LegalHold = {
      id: body.id,
      customerId: "customerId" in body ? body.customerId : null,
      conversationId: "conversationId" in body ? body.conversationId : null,
      reason: body.reason,
      reviewOn: body.reviewOn,
      by: by(call),
      since: later(0),
      released: null,
    };
    rightsOf(call.world).holds.push(hold);
    return { hold };
  },
  releaseLegalHold: ({ params, body }, call) => {
    const hold = found(rightsOf(call.world).holds.find(({ id }) => id === params.holdId));
    hold.released = { at: later(0), by: by(call), reason: body.reason };
    return { hold };
  },
  startCustomerExport: ({ params, body }, call) => {
    const made: CustomerExport = {
      id: body.id,
      customerId: params.customerId,
      language: body.language,
      askedBy: by(call),
      askedAt: later(0),
      state: "review",
      done: 0,
      total: null,
      size: null,
      expiresAt: null,
      withheld: [],
    };
    rightsOf(call.world).exports.push(made);
    return { export: made };
  },
  getCustomerExport: ({ params }, call) => {
    const made = exportIn(call, params.exportId);
    const withheld = made.withheld.some(({ part }) => part === PART.part);
    return {
      export: made,
      sections: [{ table: "messages", title: "Berichten", count: 7 }],
      parts: [{ ...PART, withheld }],
    };
  },
  withholdExportPart: ({ params, body: { part, reason } }, call) => {
    const made = exportIn(call, params.exportId);
    made.withheld = made.withheld.filter((each) => each.part !== part);
    if (reason !== null) made.withheld.push({ part, reason, by: by(call), at: later(0) });
    return { export: made };
  },
  releaseCustomerExport: ({ params }, call) => {
    const made = exportIn(call, params.exportId);
    Object.assign(made, { state: "ready", done: 2, total: 2, size: 1_000, expiresAt: later(14) });
    return { export: made };
  },
  downloadCustomerExport: ({ params }, call) => {
    exportIn(call, params.exportId);
    return { bytes: Buffer.from("PK"), type: "application/zip", name: "klant.zip" };
  },
};

export const retentionAnswers: Answers<typeof retention> = {
  getRetention: (_input, { world }) => {
    const { settings, version } = rightsOf(world);
    const counts = {
      conversations: 3,
      customers: 1,
      audit: 40,
      access: 0,
      imports: 0,
      exports: 0,
      suggestions: 0,
      held: 1,
    };
    return { settings, version, runs: [{ day: "2026-03-01", counts, begunAt: later(-1), endedAt: later(-1) }] };
  },
  saveRetention: ({ body }, { world }) =>
    Object.assign(rightsOf(world), { settings: body.settings, version: body.version + 1 }),
  previewRetention: ({ body }) => ({
    counts: {
      conversations: body.settings.contact < 24 ? 12 : 3,
      customers: 1,
      audit: 0,
      access: 0,
      imports: 0,
      exports: 0,
      suggestions: 0,
      held: 1,
    },
  }),
};

export const accessAnswers: Answers<typeof accessLog> = {
  listAccess: ({ query }, { person }) => ({
    items: [
      {
        id: "00000000-0000-7000-8000-000000000001",
        at: later(-1),
        by: { kind: "person" as const, personId: person.id },
        role: "lead",
        kind: "opened" as const,
        operation: "getCustomer",
        customerId: query.customerId ?? null,
        conversationId: null,
      },
    ].filter(({ kind }) => !query.kind || query.kind === kind),
    next: null,
  }),
};
