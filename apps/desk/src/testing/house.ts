/** What an administrator arranges, in a make-believe Luwte: kept beside the world, made when first asked for. */

import { newId } from "@luwte/contract/ids.ts";
import type { ImportStatus } from "@luwte/contract/imports.ts";
import type { Mailbox, SetAsideMail } from "@luwte/contract/mail.ts";
import type { ReplyGot } from "@luwte/contract/operation.ts";
import type {
  listApiKeys,
  listAudit,
  listWebhookDeliveries,
  listWebhooks,
} from "@luwte/contract/operations/administration.ts";
import type { DemoStatus, listDemoPost } from "@luwte/contract/operations/demo.ts";
import type { RoutingSettings } from "@luwte/contract/routing.ts";
import type { ServiceLevels } from "@luwte/contract/serviceLevels.ts";
import type { Widget } from "@luwte/contract/widget/widget.ts";
import type { World } from "./world.ts";

export type House = {
  mailboxes: Map<string, Mailbox>;
  setAside: SetAsideMail[];
  widgets: Widget[];
  levels: { serviceLevels: ServiceLevels; version: number };
  routing: { settings: RoutingSettings; version: number };
  apiKeys: ReplyGot<typeof listApiKeys>["apiKeys"];
  webhooks: ReplyGot<typeof listWebhooks>["webhooks"];
  deliveries: ReplyGot<typeof listWebhookDeliveries>["items"];
  audit: ReplyGot<typeof listAudit>["items"];
  imports: ImportStatus[];
  demo: DemoStatus | null;
  post: ReplyGot<typeof listDemoPost>["mails"];
};

const houses = new WeakMap<World, House>();

export function houseOf(world: World): House {
  const known = houses.get(world);
  if (known) return known;
  const made = furnish(world);
  houses.set(world, made);
  return made;
}

const ago = (world: World, minutes: number) => new Date(world.now().getTime() - minutes * 60_000).toISOString();

const OPEN = [{ from: "09:00", to: "17:30" }];
const LEVELS: ServiceLevels = {
  hours: {
    week: [
      OPEN,
      OPEN,
      OPEN,
      OPEN,
      [
        { from: "09:00", to: "12:30" },
        { from: "13:00", to: "17:00" },
      ],
      [],
      [],
    ],
    exceptions: [{ day: "2026-12-24", open: [{ from: "09:00", to: "15:00" }] }],
  },
  chatHours: null,
  holidays: { country: "NL", keys: ["christmas_1"] },
  targets: [
    { channel: "chat", groupId: null, firstAnswerMinutes: 2, nextAnswerMinutes: 5 },
    { channel: null, groupId: null, firstAnswerMinutes: 240, nextAnswerMinutes: 480 },
  ],
  soonMinutes: { mail: 30, chat: 1 },
  escalateMinutes: { mail: 0, chat: null },
};

const ROUTING: RoutingSettings = {
  automatic: true,
  load: {
    weights: { mail: 1, chat: 2 },
    heaviness: { light: 0.5, normal: 1, heavy: 2 },
    quietShare: { mail: 0, chat: 0.5 },
    freshShare: 0.1,
    ceiling: 10,
    horizon: { normal: 0.4, busy: 0.8 },
  },
  capacity: { mail: 8, chat: 3 },
  offerSeconds: 30,
  missesBeforeBreak: 2,
  barredMinutes: 10,
  mailsLeaveWhenAway: false,
  absentAfterSeconds: 90,
};

function mailboxOf(world: World): Mailbox {
  const server = (host: string, port: number) => ({
    host,
    port,
    security: "tls" as const,
    user: "hallo@wolenweer.example",
  });
  return {
    inboxId: world.inboxes[0]!.id,
    imap: server("imap.wolenweer.example", 993),
    smtp: server("smtp.wolenweer.example", 465),
    folder: "INBOX",
    sentFolder: "Verzonden",
    replyTokens: true,
    caseNumbers: true,
    active: true,
    standing: { kind: "well", fetchedAt: ago(world, 1) },
    version: 1,
  };
}

const widgetOf = (world: World): Widget => ({
  id: newId(),
  key: "wk_wolenweer",
  name: "Wol & Weer",
  accent: "#0f6a6a",
  side: "end",
  languages: ["nl", "fr", "en"],
  greetings: { nl: "Hoi! Waar kunnen we u mee helpen?", en: "Hello! How can we help you?" },
  allowedOrigins: ["https://wolenweer.example"],
  inboxId: world.inboxes[0]!.id,
  teamId: null,
  hours: null,
  askAddress: true,
  privacyUrl: null,
  active: true,
  demo: true,
  version: 1,
});

function furnish(world: World): House {
  const boss = [...world.accounts.values()].find(({ person }) => person.role === "administrator")?.person;
  const by = boss ? { kind: "person" as const, personId: boss.id } : { kind: "system" as const, name: "routing" };
  const entry = (minutes: number, action: string, details: Record<string, unknown> = {}) => ({
    id: newId<string>(),
    at: ago(world, minutes),
    actor: by,
    action,
    subjectKind: null,
    subjectId: null,
    details,
  });
  const webhook = {
    id: newId<never>(),
    url: "https://erp.wolenweer.example/luwte",
    eventTypes: ["conversation.changed" as const, "message.added" as const],
    active: true,
    disabledBecause: null,
    createdAt: ago(world, 20_000),
    version: 1,
  };
  return {
    mailboxes: new Map(world.inboxes[0] ? [[world.inboxes[0].id, mailboxOf(world)]] : []),
    setAside: world.inboxes[0]
      ? [
          {
            id: newId(),
            inboxId: world.inboxes[0].id,
            because: "too-large-to-fetch",
            subject: "Foto’s van de beschadigde doos",
            sender: "m.jansen@post.example",
            size: 61_000_000,
            hasOriginal: false,
            receivedAt: ago(world, 190),
          },
          {
            id: newId(),
            inboxId: world.inboxes[0].id,
            because: "no-headers",
            subject: "",
            sender: "",
            size: 18_400,
            hasOriginal: true,
            receivedAt: ago(world, 2_000),
          },
        ]
      : [],
    widgets: world.inboxes[0] ? [widgetOf(world)] : [],
    levels: { serviceLevels: LEVELS, version: 1 },
    routing: { settings: ROUTING, version: 1 },
    apiKeys: [
      {
        id: newId(),
        name: "Voorraadsysteem",
        prefix: "lw_7Qd2",
        rights: ["customers.read", "customers.write"],
        createdAt: ago(world, 40_000),
        lastUsedAt: ago(world, 12),
        expiresAt: null,
        revokedAt: null,
      },
      {
        id: newId(),
        name: "Oude koppeling",
        prefix: "lw_x91f",
        rights: ["conversations.read"],
        createdAt: ago(world, 90_000),
        lastUsedAt: null,
        expiresAt: null,
        revokedAt: ago(world, 30_000),
      },
    ],
    webhooks: [webhook],
    deliveries: [
      {
        id: newId(),
        type: "message.added",
        state: "failed",
        attempts: 5,
        lastStatus: 503,
        lastError: "Service Unavailable",
        nextAttemptAt: null,
        createdAt: ago(world, 55),
        deliveredAt: null,
      },
      {
        id: newId(),
        type: "conversation.changed",
        state: "delivered",
        attempts: 1,
        lastStatus: 200,
        lastError: null,
        nextAttemptAt: null,
        createdAt: ago(world, 61),
        deliveredAt: ago(world, 61),
      },
    ],
    audit: [
      entry(3, "session.started", { ip: "192.0.2.14" }),
      entry(64, "routing.settings_changed", { ceiling: 10 }),
      entry(1_500, "team.saved", { name: "Retour en garantie" }),
      entry(4_400, "api_key.made", { name: "Voorraadsysteem" }),
      entry(9_000, "inbox.saved", { address: "retour@wolenweer.example" }),
    ],
    imports: [
      {
        id: newId(),
        kind: "customers",
        fileName: "klanten-2026.csv",
        state: "done",
        total: 1840,
        done: 1840,
        created: 1790,
        changed: 46,
        skipped: 4,
        problems: [
          { line: 18, code: "bad_email", value: "j.de.boer@" },
          { line: 902, code: "no_address", value: "" },
        ],
        createdAt: ago(world, 30_000),
        finishedAt: ago(world, 29_998),
      },
    ],
    demo: world.organisation?.demo
      ? { arriving: true, smtp: { host: "127.0.0.1", port: 2525, address: "hallo@wolenweer.example" } }
      : null,
    post: [
      {
        id: newId(),
        to: ["joost@hendriks.example"],
        subject: "Re: Trui met gaatje [#1042]",
        text: "Beste Joost,\n\nWat vervelend. U krijgt vandaag een nieuwe trui; de oude mag u houden.\n\nMet vriendelijke groet,\nSanne · Wol & Weer",
        at: ago(world, 26),
      },
    ],
  };
}
