/** Windows that keep their errors, and what axe has to say of a page. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Chromium } from "../../testing/chromium.ts";

export type Window = {
  readonly page: Page;
  /** What went wrong in it, besides a server that was away. */
  readonly errors: string[];
};

export async function openWindow(browser: Chromium, url: string, width = 1440): Promise<Window> {
  const context = await browser.newContext({
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    viewport: { width, height: 900 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (/content security|trusted type/i.test(message.text())) errors.push(message.text());
  });
  await page.goto(url);
  return { page, errors };
}

type Finding = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };
const axe = readFile(createRequire(import.meta.url).resolve("axe-core"), "utf8");

/** Given to the page past its content policy, as an extension would be. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(await axe);
  const found = await page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as { axe: { run(): Promise<{ violations: Finding[] }> } };
    return (await run.run()).violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) }));
  });
  return found.map(({ id, html }) => `${id}: ${html.join(" | ").slice(0, 500)}`);
}

/** A picture for whoever wants to look: only where a folder is named. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.LUWTE_PICTURES;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
}
