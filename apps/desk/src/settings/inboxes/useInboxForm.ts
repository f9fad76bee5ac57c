/** An address as a form: what is kept, and how it is sent. */
import { type InboxId, TeamId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Inbox } from "@luwte/contract/settings.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { api } from "../../api/api.ts";
import { applyEvent } from "../../live/reactions.ts";
import { useSelf } from "../../shell/usePreferences.ts";
import { filledIn } from "../kit/InLanguages.tsx";
import { useForm } from "../kit/useForm.ts";

export type InboxFormProps = { id: InboxId; inbox: Inbox | undefined; isNew: boolean };

export function useInboxForm({ id, inbox, isNew }: InboxFormProps) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { organisation } = useSelf();
  return useForm({
    saved: {
      name: inbox?.name ?? "",
      address: inbox?.address ?? "",
      teamId: (inbox?.teamId ?? "") as string,
      language: (inbox?.language ?? organisation.language) as string,
      signatures: inbox?.signatures ?? {},
      active: inbox?.active ?? true,
    },
    send: ({ teamId, language, signatures, ...rest }) =>
      api.saveInbox({
        params: { inboxId: id },
        body: {
          ...rest,
          language: language as Language,
          teamId: teamId === "" ? null : TeamId.parse(teamId),
          signatures: filledIn(signatures),
        },
      }),
    after: ({ inbox: kept }) => {
      applyEvent(client, { type: "inbox.changed", payload: { inbox: kept } });
      if (isNew) void navigate({ to: "/settings/$section/$item", params: { section: "inboxes", item: kept.id } });
    },
    places: { already_exists: "/body/address" },
  });
}
