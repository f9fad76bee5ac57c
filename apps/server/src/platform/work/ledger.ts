/** What a unit of work leaves behind besides its rows: events for the outbox, lines of the audit log, jobs. Written when it ends. */
import type { ActorShape } from "@luwte/contract/common.ts";
import type { LuwteEvent } from "@luwte/contract/events.ts";
import { newId, type OrganisationId } from "@luwte/contract/ids.ts";
import type { Statement } from "./gate.ts";

export type AuditEntry = {
  readonly action: string;
  readonly subject?: { readonly kind: string; readonly id: string };
  readonly details?: Readonly<Record<string, unknown>>;
};

export type EnqueueOptions = { readonly startAfter?: Date; readonly singletonKey?: string };
export type QueuedJob = { readonly name: string; readonly data: object; readonly options: EnqueueOptions };

/** More than this in one transaction is a mistake, or work that belongs in several jobs. */
const MAXIMUM_LINES = 5_000;

const EVENTS = `insert into events (organisation_id, type, payload, audience)
  select $1, type, payload, audience from jsonb_to_recordset($2::jsonb) as line (type text, payload jsonb, audience jsonb)`;
const AUDIT = `insert into audit_log (id, organisation_id, at, actor, action, subject_kind, subject_id, details)
  select id, $1, $2, $3, action, subject_kind, subject_id, details from jsonb_to_recordset($4::jsonb)
  as line (id uuid, action text, subject_kind text, subject_id uuid, details jsonb)`;

export class Ledger {
  readonly organisationId: OrganisationId;
  readonly actor: ActorShape;
  readonly now: Date;
  readonly events: LuwteEvent[] = [];
  readonly jobs: QueuedJob[] = [];
  readonly #audit: AuditEntry[] = [];

  constructor(organisationId: OrganisationId, actor: ActorShape, now: Date) {
    this.organisationId = organisationId;
    this.actor = actor;
    this.now = now;
  }

  record(event: LuwteEvent): void {
    add(this.events, event);
  }

  audit(entry: AuditEntry): void {
    add(this.#audit, entry);
  }

  enqueue(name: string, data: object, options: EnqueueOptions = {}): void {
    add(this.jobs, { name, data: { organisationId: this.organisationId, ...data }, options });
  }

  statements(): Statement[] {
    const statements: Statement[] = [];
    if (this.events.length > 0) statements.push(this.#eventsStatement());
    if (this.#audit.length > 0) statements.push(this.#auditStatement());
    return statements;
  }

  #eventsStatement(): Statement {
    return { name: "ledger_events", text: EVENTS, values: [this.organisationId, JSON.stringify(this.events)] };
  }

  #auditStatement(): Statement {
    const lines = this.#audit.map((entry) => ({
      id: newId(this.now.getTime()),
      action: entry.action,
      subject_kind: entry.subject?.kind,
      subject_id: entry.subject?.id,
      details: entry.details ?? {},
    }));
    const values = [this.organisationId, this.now, JSON.stringify(this.actor), JSON.stringify(lines)];
    return { name: "ledger_audit", text: AUDIT, values };
  }
}

function add<Line>(lines: Line[], line: Line): void {
  if (lines.length >= MAXIMUM_LINES)
    throw new Error(`More than ${MAXIMUM_LINES} lines in one unit of work; divide it over jobs.`);
  lines.push(line);
}
