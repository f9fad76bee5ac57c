/** Keys for other programs: which there are, a new one shown once, and ending one. */
import { Button } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { api } from "../../api/api.ts";
import { Trouble } from "../../look/Trouble.tsx";
import { sayMoment } from "../../words/time.ts";
import { useClock } from "../../words/useClock.ts";
import { useText } from "../../words/useText.tsx";
import { Certain } from "../kit/Certain.tsx";
import { Page } from "../kit/Page.tsx";
import { Line, Rows } from "../kit/Rows.tsx";
import { apiKeysQuery } from "../queries.ts";
import type { ScreenProps } from "../screenProps.ts";
import { NewKey } from "./NewKey.tsx";
import { KEYS } from "./texts.ts";

type ApiKey = Awaited<ReturnType<typeof api.listApiKeys>>["apiKeys"][number];

export const ApiKeysScreen = ({ item }: ScreenProps) => (item ? <NewKey /> : <List />);

function List() {
  const t = useText(KEYS);
  const { data, error } = useQuery(apiKeysQuery);
  const add = (
    <Button component={Link} to={"/settings/api-keys/new" as "/"}>
      {t("add")}
    </Button>
  );
  return (
    <Page title={t("title")} intro={t("intro")} action={add}>
      {error ? <Trouble error={error} /> : null}
      {data ? (
        <Rows label={t("title")} empty={t("empty")}>
          {data.apiKeys
            .toSorted((a, b) => Number(a.revokedAt !== null) - Number(b.revokedAt !== null))
            .map((key) => (
              <KeyLine key={key.id} apiKey={key} />
            ))}
        </Rows>
      ) : null}
    </Page>
  );
}

function KeyLine({ apiKey }: { apiKey: ApiKey }) {
  const t = useText(KEYS);
  const client = useQueryClient();
  const clock = useClock();
  const said = (at: string) => sayMoment(at, clock);
  const facts = [
    t("begins", { prefix: apiKey.prefix }),
    t("mayDo", { count: apiKey.rights.length }),
    apiKey.lastUsedAt ? t("used", { when: said(apiKey.lastUsedAt) }) : t("unused"),
    apiKey.expiresAt ? t("until", { when: said(apiKey.expiresAt) }) : "",
    apiKey.revokedAt ? t("revoked", { when: said(apiKey.revokedAt) }) : "",
  ];
  return (
    <Line name={apiKey.name} hint={facts.filter(Boolean).join(" · ")}>
      {apiKey.revokedAt ? null : (
        <Certain
          action={t("revoke")}
          name={t("revokeNamed", { name: apiKey.name })}
          means={t("revokeMeans", { name: apiKey.name })}
          sure={t("revokeSure")}
          run={() => api.revokeApiKey({ params: { apiKeyId: apiKey.id } })}
          after={() => void client.invalidateQueries(apiKeysQuery)}
        />
      )}
    </Line>
  );
}
