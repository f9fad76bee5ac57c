/** Making and changing widgets. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import { newId, type WidgetId } from "@luwte/contract/ids.ts";
import type { Widget, WidgetSettings } from "@luwte/contract/widget/widget.ts";
import type { Secrets } from "../../../platform/security/secrets.ts";
import { newToken } from "../../../platform/security/tokens.ts";
import type { Work } from "../../../platform/work/work.ts";
import {
  deleteWidget,
  findWidget,
  insertWidget,
  newKey,
  placesExist,
  updateSecret,
  updateWidget,
  widgetOf,
} from "./queries.ts";

export const secretPurpose = (id: WidgetId): string => `widgets.secret ${id}`;

export type MadeWidget = { readonly widget: Widget; readonly secret: string };

export async function addWidget(
  work: Work,
  secrets: Secrets,
  settings: WidgetSettings,
  demo = false,
): Promise<MadeWidget | Refusal<"not_found">> {
  if (!(await placesExist(work.tx, settings))) return refuse("not_found");
  const [id, secret] = [newId<WidgetId>(), newToken()];
  const sealedSecret = secrets.seal(secret, secretPurpose(id));
  const { organisationId, tx } = work;
  const widget = await insertWidget(tx, { id, organisationId, key: newKey(id), sealedSecret, demo, settings });
  work.audit({ action: "widget.made", subject: { kind: "widget", id }, details: { name: settings.name } });
  return { widget, secret };
}

export async function saveWidget(
  work: Work,
  id: WidgetId,
  version: number,
  settings: WidgetSettings,
): Promise<{ widget: Widget } | Refusal<"not_found" | "changed_meanwhile">> {
  const known = await findWidget(work.tx, id);
  if (!known || !(await placesExist(work.tx, settings))) return refuse("not_found");
  const widget = await updateWidget(work.tx, id, version, settings);
  if (!widget) return refuse("changed_meanwhile", { widget: widgetOf(known) });
  work.audit({ action: "widget.changed", subject: { kind: "widget", id }, details: { name: settings.name } });
  return { widget };
}

export async function removeWidget(work: Work, id: WidgetId): Promise<Refusal<"not_found"> | undefined> {
  if (!(await deleteWidget(work.tx, id))) return refuse("not_found");
  work.audit({ action: "widget.removed", subject: { kind: "widget", id } });
  return undefined;
}

export async function renewSecret(
  work: Work,
  secrets: Secrets,
  id: WidgetId,
): Promise<{ secret: string } | Refusal<"not_found">> {
  const secret = newToken();
  if (!(await updateSecret(work.tx, id, secrets.seal(secret, secretPurpose(id))))) return refuse("not_found");
  work.audit({ action: "widget.secret_renewed", subject: { kind: "widget", id } });
  return { secret };
}
