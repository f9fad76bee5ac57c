/** A visitor and a bot: opens an approved answer, says that it helped, and gets a person with one press. */
import type { BotRequest, WidgetBot } from "@luwte/contract/widget/protocol.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStage, type Stage } from "../testing/waitStage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage("bot");
});
afterAll(() => stage?.close());

const WOOL = "Was wol op de hand in koud water.\nNooit in de droger.";
const BOT: WidgetBot = {
  name: "Wolbot",
  intro: "Wolbot is een automatische assistent, geen mens.",
  line: "Misschien helpt dit al. Een collega leest uw vraag ook.",
  offers: [
    { id: "a1", title: "Wol wassen", text: WOOL, source: "Bron: ons artikel “Wol wassen”", url: "/help/wol/nl/a1" },
  ],
  choices: [],
  link: null,
  asksHelped: false,
  words: {
    person: "Een mens, graag",
    helped: "Dit helpt",
    notHelped: "Dit helpt niet",
    none: "Geen van deze",
    readAll: "Lees het hele artikel",
    failed: "Dat lukte niet. Probeer het nog eens.",
  },
};

test("reads an approved answer with its source, chooses, and is never further than one press from a person", async () => {
  const asked: BotRequest[] = [];
  let works = true;
  stage.server.bot = (body) => {
    asked.push(body);
    if (!works) return "not_found";
    if (body.do === "open") return { bot: BOT };
    stage.server.setConversation({ bot: null });
    return { bot: null };
  };
  const { visit } = stage;
  await visit.open();
  await visit.write("Hoe was ik wol?");
  await visit.bubbles.first().waitFor();
  await expect.poll(() => stage.server.visitor?.messages.length).toBe(1);
  expect(stage.chunks()).toBe(0);
  stage.server.setConversation({ bot: BOT });
  const box = visit.panel.getByRole("region", { name: "Wolbot" });
  await box.getByText(BOT.intro).waitFor();
  await box.getByText("Wol wassen", { exact: true }).press("Enter");
  await box.getByText("Nooit in de droger.").waitFor();
  await expect.poll(() => asked.map(({ do: what }) => what)).toEqual(["open"]);
  const link = box.getByRole("link", { name: "Lees het hele artikel" });
  await expect.poll(() => link.getAttribute("href")).toBe(`${stage.server.origin}/help/wol/nl/a1`);
  expect(await stage.violations()).toEqual([]);
  await stage.picture("widget-bot");
  // A line that fails says so, and pressing again is the same press.
  works = false;
  await box.getByRole("button", { name: "Een mens, graag" }).press("Enter");
  await box.getByText(BOT.words.failed).waitFor();
  works = true;
  await box.getByRole("button", { name: "Een mens, graag" }).press("Enter");
  await box.waitFor({ state: "detached" });
  const [first, second] = asked.slice(-2);
  expect([first!.do, second!.do, first!.key === second!.key]).toEqual(["person", "person", true]);
  await expect
    .poll(() =>
      visit.field.evaluate(
        (field) =>
          field.getRootNode() instanceof ShadowRoot && (field.getRootNode() as ShadowRoot).activeElement === field,
      ),
    )
    .toBe(true);

  // What it says in the conversation is read whole, whatever its box looks like.
  stage.server.agentSays(`Automatisch antwoord uit ons artikel “Wol wassen”:\n\n${WOOL.repeat(6)}`, {
    kind: "bot",
    name: "Wolbot",
  });
  const said = visit.panel.locator(".row.bot");
  await said.getByText("Automatisch antwoord").waitFor();
  await expect.poll(() => said.evaluate((row) => row.scrollHeight - row.clientHeight)).toBeLessThanOrEqual(0);

  const choosing = { ...BOT, line: null, offers: [], choices: [{ id: "a1", title: "Wol wassen" }] };
  stage.server.setConversation({ bot: choosing });
  await visit.panel.getByRole("button", { name: "Geen van deze" }).waitFor();
  await visit.panel.getByRole("button", { name: "Wol wassen" }).click();
  await box.waitFor({ state: "detached" });
  await expect.poll(() => asked.at(-1)).toMatchObject({ do: "choose", article: "a1" });
  await expect.poll(() => stage.chunks()).toBe(1);
  expect(visit.errors).toEqual([]);
});
