/** Who read the texts, and when; or that nobody did yet. */
import type { Approval } from "@luwte/contract/promises.ts";
import { usePeople } from "../../people/usePeople.ts";
import { sayMoment } from "../../words/time.ts";
import { useClock } from "../../words/useClock.ts";
import { useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { PROMISING } from "./texts.ts";

export function Approved({ approval }: { approval: Approval }) {
  const t = useText(PROMISING);
  const clock = useClock();
  const people = usePeople();
  if (!approval) return <p className={kit["said"]}>{t("notApproved")}</p>;
  const name = (approval.by && people.nameOf(approval.by)) ?? t("somebody");
  return <p className={kit["said"]}>{t("approved", { name, when: sayMoment(approval.at, clock) })}</p>;
}
