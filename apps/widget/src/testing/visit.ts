/** A visitor in a browser: opens pages with the widget, writes, reads what stands in the conversation. Keeps every error the page had. */
import type { BrowserContext, BrowserContextOptions, Locator, Page } from "playwright-core";
import type { Chromium } from "../../../server/src/testing/chromium.ts";

export class Visit {
  readonly page: Page;
  readonly errors: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on("pageerror", (error) => this.errors.push(String(error)));
    page.on("console", (message) => {
      if (/content security|trusted type/i.test(message.text())) this.errors.push(message.text());
    });
  }

  get launcher(): Locator {
    return this.page.locator("luwte-chat .launcher");
  }
  get panel(): Locator {
    return this.page.getByRole("dialog");
  }
  get field(): Locator {
    return this.panel.locator("textarea");
  }
  get bubbles(): Locator {
    return this.panel.locator(".bubble");
  }

  async open(): Promise<void> {
    await this.launcher.click();
    await this.panel.waitFor();
  }

  async write(text: string): Promise<void> {
    await this.field.fill(text);
    await this.field.press("Enter");
  }

  /** Every message as it stands in the conversation, in order. */
  shown = (): Promise<string[]> => this.bubbles.allInnerTexts();
}

export async function visit(browser: Chromium, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  return inContext(await browser.newContext({ locale: "nl-NL", timezoneId: "Europe/Amsterdam", ...options }), url);
}

export async function inContext(context: BrowserContext, url: string): Promise<Visit> {
  const visited = new Visit(await context.newPage());
  await visited.page.goto(url);
  return visited;
}
