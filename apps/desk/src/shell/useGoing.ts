/** The commands that lead to another page. */
import { useNavigate } from "@tanstack/react-router";
import { useCommand } from "../keyboard/registry.ts";
import { useSelf } from "./usePreferences.ts";

export function useGoing(): void {
  const navigate = useNavigate();
  const { rights } = useSelf();
  const toList = (list: string) => () => void navigate({ to: "/inbox/$list", params: { list } });
  useCommand("goMine", toList("mine"));
  useCommand("goUnassigned", toList("unassigned"));
  useCommand("goTeam", toList("team"));
  useCommand("goWaiting", toList("waiting"));
  useCommand("goAll", toList("all"));
  useCommand("goCustomers", () => void navigate({ to: "/customers" }));
  useCommand("goPromises", () => void navigate({ to: "/promises" }));
  useCommand("goTalks", () => void navigate({ to: "/talks" }));
  useCommand("goThanks", () => void navigate({ to: "/thanks" }));
  useCommand("goArticles", () => void navigate({ to: "/article-drafts" }));
  useCommand("goLibrary", () => void navigate({ to: "/library" }));
  useCommand("goRecheck", () => void navigate({ to: "/recheck" }));
  useCommand("goAssistance", () => void navigate({ to: "/insights/assistance" }), rights.includes("insights.read"));
  useCommand("goActs", () => void navigate({ to: "/assistance/acts" }));
  useCommand("goNotifications", () => void navigate({ to: "/notifications" }));
  useCommand("goSettings", () => void navigate({ to: "/settings" }));
}
