/** A visitor who waits: reads where they stand, chooses a call with the keyboard, is told that the time is gone, and takes the next. */
import type { WaitReply, WaitRequest, WidgetWait } from "@luwte/contract/widget/protocol.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStage, type Stage } from "../testing/waitStage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const WAIT: WidgetWait = {
  title: "Uw plaats en wachttijd",
  lines: ["Er zijn nog 2 vragen vóór u.", "U krijgt naar verwachting antwoord over 8 tot 15 min."],
  chosen: null,
  choose: "Liever niet wachten?",
};
const CHOSEN: WidgetWait = { ...WAIT, lines: ["Wij bellen u om 14:30 op 0470 12 34 56."], chosen: "call" };
const WORDS = {
  when: "Wanneer?",
  phone: "Telefoonnummer",
  email: "E-mailadres",
  choose: "Kies dit",
  change: "Iets anders kiezen",
  cancel: "Toch wachten",
  noSlots: "",
  close: "Sluit",
};
const offer = (...times: string[]): WaitReply["offer"] => ({
  title: WAIT.choose,
  why: "Uw plaats blijft van u, wat u ook kiest.",
  kinds: [
    { kind: "mail", label: "Mail mij het antwoord" },
    { kind: "call", label: "Bel mij" },
  ],
  slots: times.map((label) => ({ at: `2026-11-27T${label}:00.000Z`, label })),
  words: WORDS,
});

test("chooses a call, loses the time to somebody else, and takes the next; axe has nothing to say", async () => {
  const asked: WaitRequest[] = [];
  stage.answerWait((body) => {
    asked.push(body);
    if (body.kind === "look") return { wait: WAIT, offer: offer("14:00", "14:30"), said: null, wrong: false };
    if (body.at?.includes("14:00"))
      return { wait: WAIT, offer: offer("14:30"), said: "Die tijd is net door iemand anders gekozen.", wrong: true };
    stage.server.setConversation({ wait: CHOSEN });
    return { wait: CHOSEN, offer: offer("15:00"), said: "Genoteerd. Dank u.", wrong: false };
  });
  const { visit } = stage;
  await visit.open();
  await visit.write("Waar blijft mijn fiets?");
  await visit.bubbles.first().waitFor();
  await expect.poll(() => stage.server.visitor?.messages.length).toBe(1);
  expect(stage.chunks()).toBe(0);
  stage.server.setConversation({ wait: WAIT });
  await visit.panel.getByText("over 8 tot 15 min").waitFor();
  await visit.panel.getByRole("button", { name: WAIT.choose }).click();
  await visit.panel.getByText("Bel mij", { exact: true }).click();
  await visit.panel.getByLabel("Telefoonnummer").fill("0470 12 34 56");
  expect(await stage.violations()).toEqual([]);
  await visit.panel.locator("details[open]").getByRole("button", { name: "Kies dit" }).click();
  await visit.panel.getByText("net door iemand anders gekozen").waitFor();
  await visit.panel.getByLabel("Telefoonnummer").fill("0470 12 34 56");
  await stage.picture("widget-waiting");
  await visit.panel.locator("details[open]").getByRole("button", { name: "Kies dit" }).click();
  await visit.panel.getByText(CHOSEN.lines[0]!).waitFor();
  expect(asked.map(({ kind, at, phone }) => [kind, at?.slice(11, 16), phone])).toEqual([
    ["look", undefined, undefined],
    ["call", "14:00", "0470 12 34 56"],
    ["call", "14:30", "0470 12 34 56"],
  ]);
  stage.server.setConversation({ wait: null });
  await visit.panel.locator(".wait").waitFor({ state: "detached" });
  await expect.poll(() => stage.chunks()).toBe(1);
  expect(visit.errors).toEqual([]);
});
