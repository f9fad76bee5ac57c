/** The first reason that fits what was typed, for who presses Enter before the list has come up. */
import { ContactReasonId } from "@luwte/contract/ids.ts";
import { useQuery } from "@tanstack/react-query";
import { firstFound } from "../look/firstFound.ts";
import { useLanguage } from "../words/useText.tsx";
import { reasonLines } from "./choosing.ts";
import { contactReasonsQuery } from "./queries.ts";

export function useFinding(): (sought: string) => ContactReasonId | null {
  const { language } = useLanguage();
  const { data } = useQuery(contactReasonsQuery);
  return (sought) => {
    const found = firstFound(reasonLines(data?.reasons ?? [], language), sought);
    return found && ContactReasonId.parse(found.value);
  };
}
