/** A visitor says thank you while waiting, over a line that loses an answer; at the end says that it is not solved, once; and would later rather not be asked. */
import type { ThanksReply, ThanksRequest, ThanksWords, WidgetWait } from "@luwte/contract/widget/protocol.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStage, type Stage } from "../testing/waitStage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage("thanks");
});
afterAll(() => stage?.close());

const WAIT: WidgetWait = {
  title: "Uw plaats",
  lines: ["U bent zo aan de beurt."],
  chosen: null,
  choose: "Niet wachten?",
};
const WORDS: ThanksWords = {
  thank: "Iemand bedanken",
  thankWhy: "Deed iemand het goed? Wij geven het door.",
  forWhom: "Voor wie?",
  thankWords: "Uw woorden",
  thankSend: "Geef het door",
  answer: "Hoe ging het?",
  answerFigures: "Uw cijfers tellen wij met die van anderen; nooit per medewerker.",
  solved: "Is uw vraag opgelost?",
  yes: "Ja",
  no: "Nee",
  reopen: "Nog niet opgelost: zet mijn vraag weer open. U hoeft niets opnieuw te vertellen.",
  csat: "Hoe tevreden bent u?",
  csatEnds: "1 is helemaal niet, 5 is heel tevreden",
  ces: "Hoe makkelijk ging het?",
  cesEnds: "1 is heel moeilijk, 5 is heel makkelijk",
  words: "Wilt u er iets bij zeggen? (mag leeg)",
  never: "Vraag mij dit niet meer",
  send: "Verstuur",
  noThanks: "Liever niet",
  failed: "Versturen lukte niet. Probeer het nog eens.",
};
const SANNE = { id: "0190c7e0-0000-7000-8000-000000000001", name: "Sanne" };
const reply = (change: Partial<ThanksReply>): ThanksReply => ({
  helpers: [],
  ask: false,
  wrong: null,
  said: null,
  words: WORDS,
  ...change,
});

/** What was said, each once: a browser sends a request whose connection broke again by itself. */
const sent = (): ThanksRequest[] => {
  const asked = stage.server.requests.filter(({ path }) => path === "/thanks").map(({ body }) => JSON.stringify(body));
  return [...new Set(asked)].map((body) => JSON.parse(body) as ThanksRequest).filter((body) => body.do !== "look");
};
const top = async (selector: string) => (await stage.visit.panel.locator(selector).boundingBox())!.y;

test("thanks with the keyboard while waiting; what was written stays when the answer is lost", async () => {
  const { visit, server } = stage;
  server.thanks = (asked) => {
    if (asked.do !== "thank") return reply({ helpers: [SANNE] });
    if (!asked.words) return reply({ helpers: [SANNE], wrong: "empty", said: "Schrijf iets, dan geven we het door." });
    return reply({ said: "Dank u wel. Wij geven uw woorden door." });
  };
  await visit.open();
  await visit.write("Waar blijft mijn fiets?");
  await visit.bubbles.first().waitFor();
  server.agentSays("Ik zoek het uit.");
  await visit.panel.getByText("Ik zoek het uit.").waitFor();
  expect(stage.chunks()).toBe(0);
  const place = await top(".composer");
  server.setConversation({ wait: WAIT });
  const button = visit.panel.getByRole("button", { name: WORDS.thank });
  await button.press("Enter");
  const field = visit.panel.getByLabel(WORDS.thankWords);
  await expect.poll(() => field.evaluate((each) => each.matches(":focus"))).toBe(true);
  const send = visit.panel.getByRole("button", { name: WORDS.thankSend });
  const before = await top(".thanks .main");
  await send.press("Enter");
  await visit.panel.getByText("Schrijf iets").waitFor();
  await expect.poll(() => field.evaluate((each) => each.matches(":focus"))).toBe(true);
  await expect.poll(() => top(".thanks .main")).toBe(before);
  await field.fill("Fijn geholpen!");
  server.faults.cutAnswer = (path) => path === "/thanks";
  await send.press("Enter");
  await visit.panel.getByText(WORDS.failed).waitFor();
  await stage.picture("widget-thanking");
  // Folded away and back, and the conversation goes on meanwhile.
  await button.press("Enter");
  server.setConversation({ wait: null });
  await button.press("Enter");
  await expect.poll(() => field.inputValue()).toBe("Fijn geholpen!");
  server.faults.cutAnswer = () => false;
  await send.press("Enter");
  await visit.panel.getByText("Wij geven uw woorden door").waitFor();
  await expect.poll(() => button.isVisible()).toBe(false);
  await expect.poll(() => top(".composer")).toBe(place);
  const thank = { do: "thank", to: SANNE.id, words: "Fijn geholpen!" };
  await expect.poll(() => sent()).toEqual([{ ...thank, words: "" }, thank]);
});

test("says at the end that it is not solved, and goes on in the same conversation", async () => {
  const { visit, server } = stage;
  server.requests.length = 0;
  server.thanks = (asked) => {
    if (asked.do !== "answer") return reply({ ask: true });
    server.setConversation({ solved: false });
    return reply({ said: "Uw vraag staat weer open." });
  };
  server.faults.cutAnswer = (path) => path === "/thanks" && sent().length > 0;
  const place = await top(".composer");
  server.setConversation({ solved: true });
  const form = visit.panel.getByRole("form", { name: WORDS.answer });
  await form.getByLabel(WORDS.no, { exact: true }).press("Space");
  await expect.poll(() => form.getByLabel(WORDS.reopen).isChecked()).toBe(true);
  await form.getByRole("group", { name: WORDS.csat }).getByLabel("2").press("Space");
  await form.getByRole("group", { name: WORDS.ces }).getByLabel("4").press("Space");
  await form.getByLabel(WORDS.words).fill("Het lampje knippert nog.");
  await stage.picture("widget-survey");
  expect(await stage.violations()).toEqual([]);
  await expect.poll(() => top(".composer")).toBe(place);
  await form.getByRole("button", { name: WORDS.send }).press("Enter");
  // It was stored and the answer was lost: the conversation is open, and the words are still here.
  await visit.panel.getByText(WORDS.failed).waitFor();
  await expect.poll(() => form.getByLabel(WORDS.words).inputValue()).toBe("Het lampje knippert nog.");
  server.faults.cutAnswer = () => false;
  server.faults.slow = { path: "/thanks", milliseconds: 200 };
  const before = server.requests.length;
  await form.getByRole("button", { name: WORDS.send }).dblclick();
  await visit.panel.getByText("Uw vraag staat weer open.").waitFor();
  server.faults.slow = null;
  expect(server.requests.slice(before).filter(({ path }) => path === "/thanks")).toHaveLength(1);
  await expect.poll(() => form.count()).toBe(0);
  await expect.poll(() => sent()).toMatchObject([{ csat: 2, ces: 4, solved: false, reopen: true, never: false }]);
});

test("who would rather not is not asked again on the next page, and a closed panel asks nothing", async () => {
  const { visit, server } = stage;
  server.requests.length = 0;
  server.thanks = () => reply({ helpers: [SANNE], ask: true });
  const looks = () => server.requests.filter(({ path }) => path === "/thanks").length;
  await visit.panel.press("Escape");
  server.setConversation({ solved: true });
  server.agentSays("Tot ziens.");
  await visit.page.getByRole("button", { name: "1 ongelezen" }).waitFor();
  expect(looks()).toBe(0);
  await visit.open();
  await visit.panel.getByRole("button", { name: WORDS.noThanks }).press("Enter");
  await expect.poll(() => visit.field.evaluate((each) => each.matches(":focus"))).toBe(true);
  await visit.page.reload();
  await visit.open();
  await visit.panel.getByRole("button", { name: WORDS.thank }).waitFor();
  await expect.poll(() => looks()).toBe(2);
  await expect.poll(() => visit.panel.getByRole("form", { name: WORDS.answer }).count()).toBe(0);
  expect(visit.errors).toEqual([]);
});
