/** The language model elsewhere: how it stands, where it goes and what for, what it used, a try, and what leaves. */
import { useQuery } from "@tanstack/react-query";
import { Trouble } from "../../look/Trouble.tsx";
import { useText } from "../../words/useText.tsx";
import { Page } from "../kit/Page.tsx";
import { endpointQuery } from "./api.ts";
import { EndpointForm } from "./EndpointForm.tsx";
import { LeavingPart } from "./LeavingPart.tsx";
import { Standing } from "./Standing.tsx";
import { ENDPOINT } from "./texts.ts";
import { UsagePart } from "./UsagePart.tsx";

export function EndpointScreen() {
  const t = useText(ENDPOINT);
  const { data, error } = useQuery(endpointQuery);
  return (
    <Page title={t("title")} intro={t("intro")}>
      {error ? <Trouble error={error} /> : null}
      {data ? (
        <>
          <Standing shown={data} />
          <EndpointForm shown={data} />
          <UsagePart shown={data} />
          <LeavingPart />
        </>
      ) : null}
    </Page>
  );
}
