/** The demo: whether questions keep coming, what was sent to customers, and its end. */
import { Button, Switch } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Trouble } from "../../look/Trouble.tsx";
import { showToast } from "../../toasts/toasts.ts";
import { useTrouble } from "../../toasts/useTrouble.ts";
import { useText } from "../../words/useText.tsx";
import { settingsApi } from "../api.ts";
import kit from "../kit/Kit.module.css";
import { Page, Part } from "../kit/Page.tsx";
import { demoQuery } from "../queries.ts";
import { DemoPost } from "./DemoPost.tsx";
import { RemoveDemo } from "./RemoveDemo.tsx";
import { DEMO } from "./texts.ts";

export function DemoScreen() {
  const t = useText(DEMO);
  const { data, error } = useQuery(demoQuery);
  return (
    <Page title={t("title")} intro={data && !data.demo ? t("none") : t("intro")}>
      {error ? <Trouble error={error} /> : null}
      {data?.demo ? (
        <>
          <Arrivals demo={data.demo} />
          <DemoPost />
          <RemoveDemo />
        </>
      ) : null}
    </Page>
  );
}

type Demo = NonNullable<Awaited<ReturnType<typeof settingsApi.getDemo>>["demo"]>;

function Arrivals({ demo }: { demo: Demo }) {
  const t = useText(DEMO);
  const client = useQueryClient();
  const trouble = useTrouble();
  const arrivals = useMutation({
    mutationFn: (arriving: boolean) => settingsApi.setDemoArrivals({ body: { arriving } }),
    onSuccess: (got) => client.setQueryData(demoQuery.queryKey, got),
    onError: trouble,
  });
  const shown = arrivals.isPending ? arrivals.variables : demo.arriving;
  return (
    <Part title={t("arriving")}>
      <Switch
        label={t("arrivals")}
        checked={shown}
        onChange={(event) => arrivals.mutate(event.currentTarget.checked)}
      />
      <div className={kit["foot"]}>
        <ArriveNow channel="mail" />
        <ArriveNow channel="chat" />
      </div>
      {demo.smtp ? <p className={kit["said"]}>{t("own", demo.smtp)}</p> : null}
    </Part>
  );
}

function ArriveNow({ channel }: { channel: "mail" | "chat" }) {
  const t = useText(DEMO);
  const arrive = useMutation({
    mutationFn: () => settingsApi.arriveInDemo({ body: { channel } }),
    onSuccess: () => void showToast({ text: t(`${channel}Comes`) }),
    onError: useTrouble(),
  });
  return (
    <Button variant="default" loading={arrive.isPending} onClick={() => arrive.mutate()}>
      {t(`${channel}Now`)}
    </Button>
  );
}
