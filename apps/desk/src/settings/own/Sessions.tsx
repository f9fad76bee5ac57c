/** Where one is signed in, with a way to end it there. */
import { Button } from "@mantine/core";
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../../api/api.ts";
import { Trouble } from "../../look/Trouble.tsx";
import { When } from "../../look/When.tsx";
import { showToast } from "../../toasts/toasts.ts";
import { useTrouble } from "../../toasts/useTrouble.ts";
import { useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { Part } from "../kit/Page.tsx";
import { Line } from "../kit/Rows.tsx";
import { State } from "../kit/State.tsx";
import { ACCOUNT } from "./accountTexts.ts";
import { deviceOf } from "./devices.ts";

const sessionsQuery = queryOptions({ queryKey: ["sessions"], queryFn: () => api.listSessions(), staleTime: 0 });
type Session = Awaited<ReturnType<typeof api.listSessions>>["sessions"][number];

export function Sessions() {
  const t = useText(ACCOUNT);
  const { data, error } = useQuery(sessionsQuery);
  return (
    <Part title={t("sessions")} intro={t("sessionsIntro")}>
      {error ? <Trouble error={error} /> : null}
      {data ? (
        <ul className={kit["rows"]}>
          {data.sessions
            .toSorted((a, b) => Number(b.current) - Number(a.current))
            .map((session) => (
              <SessionLine key={session.id} session={session} />
            ))}
        </ul>
      ) : null}
    </Part>
  );
}

function SessionLine({ session }: { session: Session }) {
  const t = useText(ACCOUNT);
  const client = useQueryClient();
  const trouble = useTrouble();
  const ending = useMutation({
    mutationFn: () => api.endSession({ params: { sessionId: session.id } }),
    onSuccess: () => {
      showToast({ text: t("ended") });
      return client.invalidateQueries(sessionsQuery);
    },
    onError: trouble,
  });
  const device = deviceOf(session.userAgent);
  const name = device ? t("onDevice", device) : t("somewhere");
  const hint = (
    <>
      {t("seen")} <When at={session.lastSeenAt} long /> · {t("from", { ip: session.ip })}
    </>
  );
  return (
    <Line name={name} hint={hint}>
      {session.current ? (
        <State tone="good">{t("here")}</State>
      ) : (
        <Button
          variant="default"
          size="xs"
          aria-label={t("endNamed", { name })}
          loading={ending.isPending}
          onClick={() => ending.mutate()}
        >
          {t("end")}
        </Button>
      )}
    </Line>
  );
}
