/** The settings of a chat as a form has them, and back. */
import { InboxId, TeamId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { OpeningHours } from "@luwte/contract/serviceLevels.ts";
import type { Widget, WidgetSettings } from "@luwte/contract/widget/widget.ts";
import { filledIn, type LanguageTexts } from "../kit/InLanguages.tsx";

export type WidgetDraft = {
  name: string;
  accent: string;
  side: string;
  languages: Language[];
  greetings: LanguageTexts;
  origins: string;
  inboxId: string;
  teamId: string;
  hours: OpeningHours | null;
  askAddress: boolean;
  privacyUrl: string;
  active: boolean;
};

export const newDraft = (name: string, inboxId: string): WidgetDraft => ({
  name,
  accent: "#0f6a6a",
  side: "end",
  languages: ["nl", "fr", "en"],
  greetings: {},
  origins: "",
  inboxId,
  teamId: "",
  hours: null,
  askAddress: true,
  privacyUrl: "",
  active: true,
});

export const draftOf = (widget: Widget): WidgetDraft => ({
  name: widget.name,
  accent: widget.accent,
  side: widget.side,
  languages: widget.languages,
  greetings: widget.greetings,
  origins: widget.allowedOrigins.join("\n"),
  inboxId: widget.inboxId ?? "",
  teamId: widget.teamId ?? "",
  hours: widget.hours,
  askAddress: widget.askAddress,
  privacyUrl: widget.privacyUrl ?? "",
  active: widget.active,
});

/** A site is named by its scheme and host; what people paste after it is left off. */
const originOf = (line: string): string => line.trim().replace(/^(https?:\/\/[^/\s]+)\/.*$/i, "$1");

export const settingsOf = ({
  origins,
  inboxId,
  teamId,
  side,
  privacyUrl,
  greetings,
  ...rest
}: WidgetDraft): WidgetSettings => ({
  ...rest,
  side: side as "start" | "end",
  greetings: filledIn(greetings),
  allowedOrigins: origins.split(/[\n,]/).map(originOf).filter(Boolean),
  inboxId: inboxId === "" ? null : InboxId.parse(inboxId),
  teamId: teamId === "" ? null : TeamId.parse(teamId),
  privacyUrl: privacyUrl.trim() === "" ? null : privacyUrl.trim(),
});
