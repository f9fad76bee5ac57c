/** Legal holds over a conversation, for who may place them: said quietly while one is in force, and the window to place and release them. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { lazy, Suspense, useState } from "react";
import { useCommand } from "../keyboard/registry.ts";
import { useSelf } from "../shell/usePreferences.ts";

const Held = lazy(() => import("./Held.tsx").then((loaded) => ({ default: loaded.Held })));

export function HoldPart({ conversationId }: { conversationId: ConversationId }) {
  const [asked, setAsked] = useState(false);
  const can = useSelf().rights.includes("customer_rights.manage");
  useCommand("hold", () => setAsked(true), can);
  if (!can) return null;
  return (
    <Suspense fallback={null}>
      <Held
        conversationId={conversationId}
        asked={asked}
        onAsk={() => setAsked(true)}
        onClose={() => setAsked(false)}
      />
    </Suspense>
  );
}
