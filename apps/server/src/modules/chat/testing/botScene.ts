/** Visitors who write to the bot of a shop. */
import * as chat from "@luwte/contract/operations/chat.ts";
import type { WidgetBot } from "@luwte/contract/widget/protocol.ts";
import { WidgetSettings } from "@luwte/contract/widget/widget.ts";
import { type BotShop, openBotShop } from "../../../testing/botShop.ts";
import type { TestPlatform } from "../../../testing/platform.ts";
import { WidgetClient } from "./widgetClient.ts";

export type ChatShop = BotShop & { visitor(): WidgetClient };

export async function openChatShop(t: TestPlatform): Promise<ChatShop> {
  const shop = await openBotShop(t);
  const hours = { week: Array.from({ length: 7 }, () => [{ from: "00:00", to: "24:00" }]), exceptions: [] };
  const { widget } = await t.api(shop.boss, chat).createWidget({ body: WidgetSettings.parse({ name: "Wol", hours }) });
  return { ...shop, visitor: () => new WidgetClient(t.url, widget.key, { tick: () => t.clock.advance(1_000) }) };
}

/** What a visitor has before them: the box, and what was said. */
export async function seenBy(
  visitor: WidgetClient,
): Promise<{ box: WidgetBot | null; said: string[]; bots: string[] }> {
  const { conversation, messages } = await visitor.begin();
  const said = messages.map(({ author, text }) => `${author.kind}: ${text}`);
  const bots = messages.filter(({ author }) => author.kind === "bot").map(({ text }) => text);
  return { box: conversation?.bot ?? null, said, bots };
}
