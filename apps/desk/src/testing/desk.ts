/** The built desk in the system's Chromium, over the make-believe server, with an ear for everything that must not happen. */
import axe from "axe-core";
import type { BrowserContext, Page } from "playwright-core";
import { type Chromium, openChromium } from "../../../server/src/testing/chromium.ts";
import { builtWeb } from "../../../server/src/testing/web.ts";
import { plantedWorld } from "./plant.ts";
import { type FakeServer, fakeServer } from "./server.ts";
import type { World } from "./world.ts";

export type Scheme = "light" | "dark";
export type DeskOptions = { world?: World; width?: number; height?: number; scheme?: Scheme; as?: string | null };
export type Seat = {
  context: BrowserContext;
  page: Page;
  /** What broke the content policy, or was thrown. Must stay empty. */
  complaints: string[];
};
export type Desk = Seat & {
  server: FakeServer;
  world: World;
  /** Another person, or another window of the same one, at the same server. */
  seat(as: string | null, given?: Pick<DeskOptions, "width" | "height" | "scheme">): Promise<Seat>;
  [Symbol.asyncDispose](): Promise<void>;
};

export async function openDesk(options: DeskOptions = {}): Promise<Desk> {
  const world = options.world ?? plantedWorld();
  const server = await fakeServer(world, (await builtWeb()).desk);
  const browser = await openChromium();
  const seat: Desk["seat"] = (as, given = {}) => takeSeat(browser, server, as, given);
  const first = await seat(options.as === undefined ? "Sanne" : options.as, options);
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { ...first, server, world, seat, [Symbol.asyncDispose]: close };
}

async function takeSeat(browser: Chromium, server: FakeServer, as: string | null, given: DeskOptions): Promise<Seat> {
  const context = await browser.newContext({
    viewport: { width: given.width ?? 1440, height: given.height ?? 900 },
    colorScheme: given.scheme ?? "light",
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  listenFor(page, complaints);
  await page.goto(server.url);
  if (as !== null) await signIn(page, as);
  return { context, page, complaints };
}

function listenFor(page: Page, complaints: string[]): void {
  page.on("pageerror", (error) => complaints.push(`thrown: ${error.message}`));
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) complaints.push(message.text());
    else if (message.type() === "error" && !/failed to load resource/i.test(message.text()))
      complaints.push(`console: ${message.text()}`);
  });
}

async function signIn(page: Page, as: string): Promise<void> {
  await page.getByRole("button", { name: as }).click();
  await page.locator("[data-row]").first().waitFor();
}

export const rowOf = (page: Page, customer: string) => page.locator("[data-row]").filter({ hasText: customer });
export const editorOf = (page: Page) => page.locator(".ProseMirror");

/** Opens a conversation by its row and waits until one can write. */
export async function openConversation(page: Page, customer: string): Promise<void> {
  await rowOf(page, customer).getByRole("link").click();
  await editorOf(page).waitFor();
}

/** To another screen as a link leads there, without loading the desk anew; where one is already, it is. Resolves when a new heading stands there. */
export async function goWithin(page: Page, path: string): Promise<void> {
  const go = (to: string) => {
    for (const heading of document.querySelectorAll("h1")) heading.setAttribute("data-before", "");
    history.pushState(null, "", to);
  };
  if (new URL(page.url()).pathname === path) await page.reload();
  else await page.evaluate(go, path);
  await page.locator("h1:not([data-before])").first().waitFor();
}

/** What axe finds wrong, one line per thing: which rule, where. */
export const mistakesOn = (page: Page): Promise<string[]> =>
  // What opens over the page hangs outside of its landmarks; its own role says what it is.
  mistakes(page, { rules: { region: { enabled: false } } });

/** As {@link mistakesOn}, and then in the dark, where nothing but the colours can differ. */
export async function mistakesInBothThemes(page: Page): Promise<string[]> {
  const found = await mistakesOn(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const inDark = await mistakes(page, { runOnly: ["color-contrast"] });
  await page.emulateMedia({ colorScheme: "light" });
  return [...found, ...inDark.map((mistake) => `dark: ${mistake}`)];
}

/** As {@link mistakesOn} where the colours were looked at before: what is elsewhere on a narrow screen has the same ones. */
export const mistakesInPlaces = (page: Page): Promise<string[]> =>
  mistakes(page, { rules: { region: { enabled: false }, "color-contrast": { enabled: false } } });

/** What only a whole page can get wrong. */
const OF_THE_WHOLE = [
  "bypass",
  "document-title",
  "duplicate-id-aria",
  "heading-order",
  "landmark-main-is-top-level",
  "landmark-no-duplicate-main",
  "landmark-one-main",
  "landmark-unique",
  "page-has-heading-one",
];

/** As {@link mistakesInBothThemes} of a page whose frame was judged before and stands around each screen unchanged: this part of it is new. */
export async function mistakesOfPart(page: Page, part: string): Promise<string[]> {
  const whole = await mistakes(page, { runOnly: OF_THE_WHOLE });
  const within = await mistakes(page, {}, part);
  await page.emulateMedia({ colorScheme: "dark" });
  const inDark = await mistakes(page, { runOnly: ["color-contrast"] }, part);
  await page.emulateMedia({ colorScheme: "light" });
  return [...whole, ...within, ...inDark.map((mistake) => `dark: ${mistake}`)];
}

/** What is only passing, because the machine is slow, is gone when one looks again. */
async function mistakes(page: Page, options: axe.RunOptions, part = "html"): Promise<string[]> {
  const found = await judge(page, options, part);
  if (found.length === 0) return found;
  await page.waitForTimeout(1_000);
  return judge(page, options, part);
}

async function judge(page: Page, options: axe.RunOptions, part: string): Promise<string[]> {
  await atRest(page);
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    ([given, where]) => {
      const { axe: run } = globalThis as unknown as { axe: typeof axe };
      return run.run(where === "html" ? document : where, { resultTypes: ["violations"], ...given });
    },
    [options, part] as const,
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      (node) =>
        `${id}: ${node.target.join(" ")} in ${node.html.slice(0, 160)} — ${node.failureSummary?.split("\n")[1]?.trim() ?? ""}`,
    ),
  );
}

/** Half-way through a fade every colour is wrong. Two frames let what was just asked for begin. */
export const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    for (let frame = 0; frame < 2; frame += 1) await Promise.race([new Promise(requestAnimationFrame), after(100)]);
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    // One that stands still never ends, a page that is not drawn has no frames, and nothing here fades for a second.
    await Promise.race([Promise.allSettled(ending.map(({ finished }) => finished)), after(1000)]);
  });

/** How far anything sticks out to the right of the window, once what was just asked for is drawn. */
export async function sticksOut(page: Page): Promise<number> {
  const far = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  await page.waitForFunction(`(${far})() === 0`, undefined, { timeout: 5_000 }).catch(() => undefined);
  return page.evaluate(far);
}
