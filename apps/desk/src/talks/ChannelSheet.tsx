/** A channel's name, what it is about, and who reads it. */
import { newId, type TalkId, type TeamId } from "@luwte/contract/ids.ts";
import type { Talk } from "@luwte/contract/talks.ts";
import { Button, Checkbox, Modal, Select, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Trouble } from "../look/Trouble.tsx";
import { usePeople } from "../people/usePeople.ts";
import { useText } from "../words/useText.tsx";
import { talksApi } from "./api.ts";
import classes from "./Talks.module.css";
import { TALKS } from "./texts.ts";

const blank = { name: "", purpose: "", teamId: null as TeamId | null, closed: false };

export function ChannelSheet({ talk, onClose }: { talk: Talk | null; onClose: () => void }) {
  const t = useText(TALKS);
  const navigate = useNavigate();
  const { teams } = usePeople();
  const [id] = useState(() => talk?.id ?? newId<TalkId>());
  const [settings, setSettings] = useState(talk ?? blank);
  const set = (change: Partial<typeof blank>) => setSettings({ ...settings, ...change });
  const save = useMutation({
    mutationFn: (archived: boolean) => {
      const { name, purpose, teamId, closed } = settings;
      return talksApi.saveChannel({
        params: { talkId: id },
        body: { name, purpose, teamId, closed: closed && teamId !== null, archived },
      });
    },
    onSuccess: (_saved, archived) => {
      onClose();
      void (archived ? navigate({ to: "/talks" }) : navigate({ to: "/talks/$talkId", params: { talkId: id } }));
    },
  });
  const own = talk?.isDefault ?? false;
  return (
    <Modal opened onClose={onClose} title={t(talk ? "changeChannel" : "newChannel")} transitionProps={{ duration: 0 }}>
      <form
        className={classes.sheet}
        onSubmit={(event) => {
          event.preventDefault();
          if (settings.name.trim()) save.mutate(false);
        }}
      >
        <TextInput
          data-autofocus
          label={t("name")}
          required
          maxLength={120}
          value={settings.name}
          disabled={own}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <TextInput
          label={t("purpose")}
          maxLength={300}
          value={settings.purpose}
          onChange={(event) => set({ purpose: event.currentTarget.value })}
        />
        {own ? null : (
          <>
            <Select
              label={t("ofTeam")}
              placeholder={t("noTeam")}
              clearable
              data={teams.map(({ id: value, name: label }) => ({ value, label }))}
              value={settings.teamId}
              onChange={(value) => set({ teamId: value as TeamId | null })}
              withScrollArea={false}
            />
            <Checkbox
              label={t("onlyTeam")}
              checked={settings.closed && settings.teamId !== null}
              disabled={settings.teamId === null}
              onChange={(event) => set({ closed: event.currentTarget.checked })}
            />
          </>
        )}
        {save.error ? <Trouble error={save.error} /> : null}
        <div className={classes.row}>
          <Button type="submit" loading={save.isPending}>
            {t("save")}
          </Button>
          {talk && !own ? (
            <Button variant="subtle" onClick={() => save.mutate(true)}>
              {t("putAway")}
            </Button>
          ) : null}
        </div>
      </form>
    </Modal>
  );
}
