/** One canned reply, or a new one. */
import { type CannedReplyId, newId } from "@luwte/contract/ids.ts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { cannedRepliesQuery } from "../../api/queries.ts";
import { useText } from "../../words/useText.tsx";
import { Missing, Page } from "../kit/Page.tsx";
import { RemoveReply } from "./RemoveReply.tsx";
import { ReplyForm } from "./ReplyForm.tsx";
import { REPLIES } from "./texts.ts";

export function ReplyScreen({ item }: { item: string }) {
  const t = useText(REPLIES);
  const { data } = useQuery(cannedRepliesQuery);
  const [made] = useState(() => newId<CannedReplyId>());
  const back = { section: "canned-replies", name: t("title") };
  if (!data) return null;
  const reply = data.find((each) => each.id === item);
  if (!reply && item !== "new") return <Missing back={back} />;
  return (
    <Page title={reply?.title ?? t("new")} back={back}>
      <ReplyForm id={reply?.id ?? made} reply={reply} />
      {reply ? <RemoveReply reply={reply} /> : null}
    </Page>
  );
}
