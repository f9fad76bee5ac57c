/** The whole of a message, with quotes and signature, as it was written. */
import type { Message } from "@luwte/contract/conversations.ts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api/api.ts";
import { PlainText } from "../look/PlainText.tsx";
import { Trouble } from "../look/Trouble.tsx";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Letter.module.css";
import { LetterFrame } from "./LetterFrame.tsx";
import { LETTER } from "./texts.ts";

export function LetterWhole({ message }: { message: Message }) {
  const t = useText({ ...LETTER, loading: COMMON.loading });
  const [images, setImages] = useState<"off" | "on">("off");
  const { data, error } = useQuery({
    queryKey: ["body", message.id, images],
    queryFn: () => api.getMessageBody({ params: { messageId: message.id }, query: { images } }),
  });
  if (error) return <Trouble error={error} />;
  if (!data) return <p className={classes.dim}>{t("loading")}</p>;
  if (data.html === null) return <PlainText text={data.text} className={classes.words} />;
  return (
    <>
      {message.hasRemoteImages && images === "off" ? (
        <p className={classes.images}>
          {t("images")}{" "}
          <button type="button" onClick={() => setImages("on")}>
            {t("showImages")}
          </button>
        </p>
      ) : null}
      <LetterFrame html={data.html} title={t("whole")} />
    </>
  );
}
