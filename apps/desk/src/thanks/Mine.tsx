/** One's own thank-yous, newest first. Whether one hangs on the wall is up to whom it is for. */
import type { Compliment } from "@luwte/contract/thanks.ts";
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Trouble } from "../look/Trouble.tsx";
import { When } from "../look/When.tsx";
import { useText } from "../words/useText.tsx";
import { thanksApi } from "./api.ts";
import { complimentsQuery } from "./queries.ts";
import classes from "./Thanks.module.css";
import { THANKS } from "./texts.ts";

export function Mine() {
  const t = useText(THANKS);
  const { data, error } = useQuery(complimentsQuery);
  if (error) return <Trouble error={error} />;
  if (!data) return <p role="status">{t("loading")}</p>;
  if (data.items.length === 0) return <p className={classes["dim"]}>{t("mineEmpty")}</p>;
  return (
    <>
      <p className={classes["dim"]}>{t("mineIntro")}</p>
      <ul className={classes["notes"]}>
        {data.items.map((compliment) => (
          <Note key={compliment.id} compliment={compliment} />
        ))}
      </ul>
    </>
  );
}

function Note({ compliment }: { compliment: Compliment }) {
  const t = useText(THANKS);
  const { conversationId, words, customer, at, kind, onWallSince } = compliment;
  return (
    <li className={classes["note"]}>
      <blockquote>{words}</blockquote>
      <p className={classes["dim"]}>
        {customer} · <When at={at} />
        {kind === "remark" ? ` · ${t("remark")}` : null}
        {onWallSince === null ? null : ` · ${t("hangs")}`}
      </p>
      <div className={classes["doings"]}>
        <Link to="/inbox/$list/$conversationId" params={{ list: "all", conversationId }}>
          {t("open")}
        </Link>
        {kind === "compliment" ? <WallButton compliment={compliment} /> : null}
      </div>
    </li>
  );
}

/** The event comes back and changes the list, here and on every other desk of the same person. */
function WallButton({ compliment: { id, onWallSince } }: { compliment: Compliment }) {
  const t = useText(THANKS);
  const onWall = onWallSince === null;
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => thanksApi.setOnWall({ params: { complimentId: id }, body: { onWall } }),
  });
  return (
    <>
      <Button variant="default" size="compact-sm" loading={isPending} onClick={() => mutate()}>
        {t(onWall ? "hang" : "takeOff")}
      </Button>
      {error ? <Trouble error={error} /> : null}
    </>
  );
}
