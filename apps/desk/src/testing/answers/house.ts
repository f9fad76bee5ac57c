/** Answers of what an administrator arranges: mail accounts, widgets, hours, keys, imports, the demo. */
import { refuse } from "@luwte/contract/errors.ts";
import { newId } from "@luwte/contract/ids.ts";
import { MAIL_STEPS, type MailServer } from "@luwte/contract/mail.ts";
import type * as chat from "@luwte/contract/operations/chat.ts";
import type * as demo from "@luwte/contract/operations/demo.ts";
import type * as mail from "@luwte/contract/operations/mail.ts";
import type * as portability from "@luwte/contract/operations/portability.ts";
import type * as serviceLevels from "@luwte/contract/operations/serviceLevels.ts";
import { type Answers, found, pageOf } from "../answering.ts";
import { houseOf } from "../house.ts";

const withoutPassword = ({ host, port, security, user }: MailServer): MailServer => ({ host, port, security, user });

export const mailAnswers: Answers<typeof mail> = {
  listMailboxes: (_input, { world }) => ({ mailboxes: [...houseOf(world).mailboxes.values()] }),
  saveMailbox: ({ params, body }, { world }) => {
    const { mailboxes } = houseOf(world);
    const before = mailboxes.get(params.inboxId);
    if (!before && !body.imap.password) return refuse("password_needed");
    const { since: _since, imap, smtp, ...rest } = body;
    const servers = { imap: withoutPassword(imap), smtp: withoutPassword(smtp) };
    const mailbox = {
      ...rest,
      ...servers,
      inboxId: params.inboxId,
      standing: { kind: "new" as const },
      version: (before?.version ?? 0) + 1,
    };
    mailboxes.set(params.inboxId, mailbox);
    return { mailbox };
  },
  removeMailbox: ({ params }, { world }) => {
    found(houseOf(world).mailboxes.get(params.inboxId));
    houseOf(world).mailboxes.delete(params.inboxId);
    return undefined;
  },
  /** A server whose name begins with `wrong` does not take the password. */
  testMailbox: ({ body }) => {
    const wrong = body.imap.host.startsWith("wrong");
    const steps = MAIL_STEPS.map((step, at) => ({
      step,
      outcome: (wrong && at === 1
        ? "bad"
        : wrong && at > 1
          ? "skipped"
          : step === "reply_address"
            ? "warning"
            : "good") as "good",
      trouble: wrong && at === 1 ? ("wrong_password" as const) : null,
      what:
        wrong && at === 1
          ? "De mailserver weigert deze naam of dit wachtwoord."
          : step === "reply_address"
            ? "De server neemt geen adressen met een plus aan."
            : "",
      todo:
        wrong && at === 1
          ? "Controleer beide; soms is een apart app-wachtwoord nodig."
          : step === "reply_address"
            ? "Antwoorden worden herkend aan het onderwerp."
            : "",
      words: wrong && at === 1 ? "NO [AUTHENTICATIONFAILED] Invalid credentials" : "",
      milliseconds: 40 + at * 20,
    }));
    return { works: !wrong, steps };
  },
  listSetAsideMails: ({ query }, { world }) => pageOf(houseOf(world).setAside, query),
  retrySetAsideMail: ({ params }, { world }) => {
    const house = houseOf(world);
    found(house.setAside.find((each) => each.id === params.originalId));
    house.setAside = house.setAside.filter((each) => each.id !== params.originalId);
    return undefined;
  },
  discardSetAsideMail: ({ params }, { world }) => {
    const house = houseOf(world);
    found(house.setAside.find((each) => each.id === params.originalId));
    house.setAside = house.setAside.filter((each) => each.id !== params.originalId);
    return undefined;
  },
  downloadSetAsideMail: () => ({
    bytes: Buffer.from("Subject: raar\r\n\r\n…"),
    type: "message/rfc822",
    name: "mail.eml",
  }),
};

export const chatAnswers: Answers<typeof chat> = {
  listWidgets: (_input, { world }) => ({ widgets: houseOf(world).widgets }),
  createWidget: ({ body }, { world }) => {
    const widget = {
      ...body,
      id: newId<never>(),
      key: `wk_${houseOf(world).widgets.length}new`,
      demo: false,
      version: 1,
    };
    houseOf(world).widgets.push(widget);
    return { widget, secret: "whs_8Jq3nZr0cY2mB7vK" };
  },
  saveWidget: ({ params, body }, { world }) => {
    const house = houseOf(world);
    const before = found(house.widgets.find((each) => each.id === params.widgetId));
    if (before.version !== body.version) return refuse("changed_meanwhile");
    const widget = { ...before, ...body, version: before.version + 1 };
    house.widgets = house.widgets.map((each) => (each.id === widget.id ? widget : each));
    return { widget };
  },
  removeWidget: ({ params }, { world }) => {
    houseOf(world).widgets = houseOf(world).widgets.filter((each) => each.id !== params.widgetId);
    return undefined;
  },
  renewWidgetSecret: () => ({ secret: "whs_Tf5kXw1pLd9sQ4hR" }),
};

const HOLIDAYS = [
  ["new_year", "01-01", "Nieuwjaarsdag", "Jour de l’an", "New Year’s Day", true],
  ["kings_day", "04-27", "Koningsdag", "Fête du Roi", "King’s Day", true],
  ["liberation_day", "05-05", "Bevrijdingsdag", "Fête de la Libération", "Liberation Day", false],
  ["christmas_1", "12-25", "Eerste kerstdag", "Noël", "Christmas Day", true],
  ["christmas_2", "12-26", "Tweede kerstdag", "Lendemain de Noël", "Boxing Day", true],
] as const;

/** From nine to five by UTC, on weekdays. */
function workingDays(now: Date, most: number) {
  const days = Array.from({ length: most * 2 }, (_, ahead) => new Date(now.getTime() + ahead * 86_400_000));
  return days
    .filter((day) => day.getUTCDay() % 6 !== 0)
    .slice(0, most)
    .map((day) => day.toISOString().slice(0, 10))
    .map((day) => ({ day, opensAt: `${day}T09:00:00.000Z`, closesAt: `${day}T17:00:00.000Z` }));
}

export const serviceLevelsAnswers: Answers<typeof serviceLevels> = {
  getServiceLevels: (_input, { world }) => houseOf(world).levels,
  saveServiceLevels: ({ body }, { world }) => {
    const house = houseOf(world);
    if (body.version !== house.levels.version) return refuse("changed_meanwhile");
    if (body.serviceLevels.hours.week.every((day) => day.length === 0))
      return refuse("never_open", { channel: "mail" });
    house.levels = { serviceLevels: body.serviceLevels, version: body.version + 1 };
    return house.levels;
  },
  listHolidays: ({ query }) => ({
    holidays: HOLIDAYS.map(([key, day, nl, fr, en, usual]) => ({
      key,
      day: `${query.year}-${day}`,
      name: { nl, fr, en },
      usual,
    })),
  }),
  listServiceDays: ({ query }, { world }) => ({ days: workingDays(world.now(), query.days) }),
  getOpening: () => ({ open: true, opensAt: null }),
};

export const portabilityAnswers: Answers<typeof portability> = {
  startImport: ({ query }, { world, file }) => {
    if (!file || file.bytes.length === 0) return refuse("unreadable_file");
    const lines = file.bytes.toString().trim().split("\n").length - 1;
    const started = {
      id: query.id ?? newId<string>(),
      kind: query.kind,
      fileName: query.name,
      state: "running" as const,
      total: lines,
      done: 0,
      created: 0,
      changed: 0,
      skipped: 0,
      problems: [],
      createdAt: world.now().toISOString(),
      finishedAt: null,
    };
    houseOf(world).imports.unshift(started);
    return { import: started };
  },
  /** Further with every look, so that progress can be seen. */
  getImport: ({ params }, { world }) => {
    const house = houseOf(world);
    const before = found(house.imports.find((each) => each.id === params.importId));
    if (before.state === "done") return { import: before };
    const total = before.total ?? 0;
    const done = Math.min(total, before.done + Math.ceil(total / 2));
    const finished = done === total;
    const problems = finished ? [{ line: 3, code: "bad_email" as const, value: "anna@" }] : [];
    const after = {
      ...before,
      done,
      created: Math.max(0, done - problems.length),
      skipped: problems.length,
      problems,
      state: finished ? ("done" as const) : ("running" as const),
      finishedAt: finished ? world.now().toISOString() : null,
    };
    house.imports = house.imports.map((each) => (each.id === after.id ? after : each));
    return { import: after };
  },
  listImports: (_input, { world }) => ({ imports: houseOf(world).imports }),
  exportAll: () => ({
    bytes: Buffer.from('{"kind":"organisation"}\n'),
    type: "application/x-ndjson",
    name: "luwte.jsonl",
  }),
};

export const demoAnswers: Answers<typeof demo> = {
  getDemo: (_input, { world }) => ({ demo: houseOf(world).demo }),
  setDemoArrivals: ({ body }, { world }) => {
    const house = houseOf(world);
    house.demo = { ...found(house.demo), arriving: body.arriving };
    return { demo: house.demo };
  },
  arriveInDemo: (_input, { world }) => {
    found(houseOf(world).demo);
    return undefined;
  },
  listDemoPost: (_input, { world }) => ({ mails: houseOf(world).post }),
  removeDemo: (_input, { world }) => {
    houseOf(world).demo = null;
    world.organisation = { ...world.organisation, demo: false };
    world.accounts.clear();
    world.sessions.clear();
    return undefined;
  },
};
