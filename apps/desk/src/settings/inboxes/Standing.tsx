/** How a mail account stands, in a few words; in full where there is room. */
import type { Mailbox } from "@luwte/contract/mail.ts";
import { sayMoment } from "../../words/time.ts";
import { useClock } from "../../words/useClock.ts";
import { useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { State } from "../kit/State.tsx";
import { STANDING } from "./texts.ts";

export function Standing({ mailbox }: { mailbox: Mailbox | undefined }) {
  const t = useText(STANDING);
  const clock = useClock();
  if (!mailbox) return <State tone="soon">{t("missing")}</State>;
  const { standing, imap } = mailbox;
  // Nothing is fetched where no server is named: mail comes in another way, as in the demo.
  if (imap.host === "") return <State tone="calm">{t("sendsOnly")}</State>;
  if (standing.kind === "well")
    return <State tone="good">{t("well", { when: sayMoment(standing.fetchedAt, clock) })}</State>;
  if (standing.kind === "trouble")
    return <State tone="broken">{t("trouble", { when: sayMoment(standing.since, clock) })}</State>;
  return <State tone="calm">{t(standing.kind)}</State>;
}

export function StandingInFull({ mailbox }: { mailbox: Mailbox | undefined }) {
  const t = useText(STANDING);
  const standing = mailbox?.standing;
  return (
    <div className={kit["stack"]}>
      <Standing mailbox={mailbox} />
      {standing?.kind === "trouble" ? (
        <div className={kit["said"]}>
          <p>
            {t(standing.trouble)} {t("nothingLost")}
          </p>
          {standing.words ? <p className={kit["dim"]}>{standing.words}</p> : null}
        </div>
      ) : null}
    </div>
  );
}
