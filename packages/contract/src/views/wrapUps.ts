/** The list of reasons as every desk has it whole, and how one conversation was wrapped up. */

import type { ConversationId } from "../ids.ts";
import { applying, byTime, replaced } from "../views.ts";
import type { ContactReason, WrapUp, WrapUpSettings } from "../wrapUps.ts";

export type ContactReasonsView = {
  /** In their order; an id decides between equals. */
  readonly reasons: readonly ContactReason[];
  readonly settings: WrapUpSettings;
  readonly version: number;
};

const byPosition = (a: ContactReason, b: ContactReason): number =>
  a.position - b.position || (a.id < b.id ? -1 : Number(a.id > b.id));

export const contactReasonsView = ({ reasons, settings, version }: ContactReasonsView): ContactReasonsView => ({
  reasons: reasons.toSorted(byPosition),
  settings,
  version,
});

function changeReason(reasons: readonly ContactReason[], reason: ContactReason): readonly ContactReason[] {
  const before = reasons.find((each) => each.id === reason.id);
  if (before && before.version > reason.version) return reasons;
  return (replaced(reasons, reason) ?? [...reasons, reason]).toSorted(byPosition);
}

export const applyToContactReasons = applying<ContactReasonsView>({
  "contact_reason.changed": (view, { reason }) => ({ ...view, reasons: changeReason(view.reasons, reason) }),
  "wrap_up_settings.changed": (view, { settings, version }) =>
    version >= view.version ? { ...view, settings, version } : view,
});

export type WrapUpsView = {
  readonly conversationId: ConversationId;
  /** Newest first. */
  readonly wrapUps: readonly WrapUp[];
};

export const wrapUpsView = (conversationId: ConversationId, wrapUps: readonly WrapUp[]): WrapUpsView => ({
  conversationId,
  wrapUps,
});

export const applyToWrapUps = applying<WrapUpsView>({
  "wrap_up.added": (view, { wrapUp }) =>
    wrapUp.conversationId !== view.conversationId || view.wrapUps.some((each) => each.id === wrapUp.id)
      ? view
      : { ...view, wrapUps: [...view.wrapUps, wrapUp].toSorted((a, b) => byTime(b, a)) },
});
