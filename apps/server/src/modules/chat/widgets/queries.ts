/** The table of widgets. */
import { createHash } from "node:crypto";
import type { InboxId, OrganisationId, TeamId, WidgetId } from "@luwte/contract/ids.ts";
import { type Widget, WidgetSettings } from "@luwte/contract/widget/widget.ts";
import { type Selectable, sql } from "kysely";
import type { Database } from "../../../platform/database/connection.ts";
import type { Widgets } from "../../../platform/database/schema.generated.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import type { StoredWidget } from "../shapes.ts";

type Row = Selectable<Widgets>;

/** Settings that were added later have their preset in the parser. */
export const storedOf = (row: Row): StoredWidget => ({
  ...WidgetSettings.parse({
    ...(row.settings as object),
    name: row.name,
    inboxId: row.inbox_id,
    teamId: row.team_id,
    active: row.active,
  }),
  id: row.id as WidgetId,
  organisationId: row.organisation_id as OrganisationId,
  key: row.key,
  sealedSecret: row.secret,
  demo: row.demo,
  version: row.version,
});

export const widgetOf = ({ organisationId: _o, sealedSecret: _s, ...widget }: StoredWidget): Widget => widget;

/** Past the walls: the key is all that a host page knows of whose widget it is. */
export async function findByKey(database: Database, key: string): Promise<StoredWidget | null> {
  const row = await database.selectFrom("widgets").selectAll().where("key", "=", key).executeTakeFirst();
  return row ? storedOf(row) : null;
}

export async function listWidgets(tx: OrganisationTransaction): Promise<Widget[]> {
  const rows = await tx.selectFrom("widgets").selectAll().orderBy("name").orderBy("id").execute();
  return rows.map((row) => widgetOf(storedOf(row)));
}

export async function findWidget(tx: OrganisationTransaction, id: WidgetId): Promise<StoredWidget | null> {
  const row = await tx.selectFrom("widgets").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? storedOf(row) : null;
}

const columnsOf = ({ name, inboxId, teamId, active, ...settings }: WidgetSettings) => ({
  name,
  inbox_id: inboxId,
  team_id: teamId,
  active,
  settings: JSON.stringify(settings),
});

export type NewWidget = {
  readonly id: WidgetId;
  readonly organisationId: OrganisationId;
  readonly key: string;
  readonly sealedSecret: Buffer;
  readonly demo: boolean;
  readonly settings: WidgetSettings;
};

export async function insertWidget(tx: OrganisationTransaction, made: NewWidget): Promise<Widget> {
  const row = await tx
    .insertInto("widgets")
    .values({
      id: made.id,
      organisation_id: made.organisationId,
      key: made.key,
      secret: made.sealedSecret,
      demo: made.demo,
      ...columnsOf(made.settings),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return widgetOf(storedOf(row));
}

/** Null when it is no longer the version that was changed. */
export async function updateWidget(
  tx: OrganisationTransaction,
  id: WidgetId,
  version: number,
  settings: WidgetSettings,
): Promise<Widget | null> {
  const row = await tx
    .updateTable("widgets")
    .set({ ...columnsOf(settings), version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .returningAll()
    .executeTakeFirst();
  return row ? widgetOf(storedOf(row)) : null;
}

export async function updateSecret(tx: OrganisationTransaction, id: WidgetId, sealed: Buffer): Promise<boolean> {
  const changed = await tx.updateTable("widgets").set({ secret: sealed }).where("id", "=", id).executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

export async function deleteWidget(tx: OrganisationTransaction, id: WidgetId): Promise<boolean> {
  const gone = await tx.deleteFrom("widgets").where("id", "=", id).executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

export type Places = { readonly inboxId: InboxId | null; readonly teamId: TeamId | null };

/** Whether a conversation can go there. */
export async function placesExist(tx: OrganisationTransaction, { inboxId, teamId }: Places): Promise<boolean> {
  const found = await sql<{ inbox: boolean; team: boolean }>`select
    ${inboxId}::uuid is null or exists (select from inboxes where id = ${inboxId}) as inbox,
    ${teamId}::uuid is null or exists (select from teams where id = ${teamId}) as team`.execute(tx);
  return found.rows[0]!.inbox && found.rows[0]!.team;
}

/** Short, and not to be guessed from another. */
export const newKey = (id: WidgetId): string => createHash("sha256").update(id).digest("base64url").slice(0, 16);
