/** What a message looks like when it leaves, beside what was written. Nothing of it is kept. */
import type { RedactedKind } from "@luwte/contract/endpoint.ts";
import { Button, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Trouble } from "../../look/Trouble.tsx";
import { useText } from "../../words/useText.tsx";
import { Part } from "../kit/Page.tsx";
import { endpointApi, type Leaving } from "./api.ts";
import classes from "./Endpoint.module.css";
import { piecesOf } from "./rules.ts";
import { ENDPOINT, KINDS } from "./texts.ts";

const MOST_CHARACTERS = 4_000;

export function LeavingPart() {
  const t = useText(ENDPOINT);
  const [text, setText] = useState(t("example"));
  const show = useMutation({
    mutationFn: async (written: string) => ({
      written,
      leaving: await endpointApi.showRedacted({ body: { text: written, names: [] } }),
    }),
  });
  return (
    <Part title={t("leaving")} intro={t("leavingIntro")}>
      <Textarea
        label={t("text")}
        autosize
        minRows={3}
        maxRows={10}
        maxLength={MOST_CHARACTERS}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div>
        <Button
          variant="default"
          disabled={text.trim() === ""}
          loading={show.isPending}
          onClick={() => show.mutate(text)}
        >
          {t("leavingNow")}
        </Button>
      </div>
      {show.error ? <Trouble error={show.error} /> : null}
      <div role="status">{show.data ? <Beside {...show.data} /> : null}</div>
    </Part>
  );
}

function Beside({ written, leaving: { text, replaced } }: { written: string; leaving: Leaving }) {
  const t = useText(ENDPOINT);
  const pieces = piecesOf(
    text,
    replaced.map(({ placeholder }) => placeholder),
  );
  return (
    <>
      <div className={classes["beside"]}>
        <section aria-label={t("before")}>
          <h3>{t("before")}</h3>
          <p>{written}</p>
        </section>
        <section aria-label={t("after")}>
          <h3>{t("after")}</h3>
          <p>
            {pieces.map((piece, at) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the text.
              piece.isHidden ? <mark key={at}>{piece.text}</mark> : <span key={at}>{piece.text}</span>,
            )}
          </p>
        </section>
      </div>
      {replaced.length === 0 ? <p>{t("nothingHidden")}</p> : <Hidden replaced={replaced} />}
    </>
  );
}

function Hidden({ replaced }: { replaced: readonly { placeholder: string; kind: RedactedKind }[] }) {
  const t = useText(ENDPOINT);
  const kinds = useText(KINDS);
  return (
    <dl className={classes["hidden"]} aria-label={t("hidden")}>
      {replaced.map(({ placeholder, kind }) => (
        <div key={placeholder}>
          <dt>{placeholder}</dt>
          <dd>{kinds(kind)}</dd>
        </div>
      ))}
    </dl>
  );
}
