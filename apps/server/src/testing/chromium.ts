/** The system's Chromium without one word to the outside: one for all the files of a worker, because its start costs more than most tests. */
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from "playwright-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Windows of one's own in it: nothing kept in one (cookies, storage, files) is seen in another. */
export type Chromium = {
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** The windows that were opened here and not closed yet. */
  contexts(): readonly BrowserContext[];
  /** Closes the windows that were opened here, and no others. */
  close(): Promise<void>;
};

export async function openChromium(): Promise<Chromium> {
  const browser = await browserOfWorker();
  const own = new Set<BrowserContext>();
  return {
    async newContext(options) {
      const context = await browser.newContext(options);
      own.add(context);
      context.once("close", () => own.delete(context));
      return context;
    },
    contexts: () => [...own],
    close: async () => void (await Promise.all([...own].map((context) => context.close()))),
  };
}

let running: Promise<Browser> | undefined;

/** It ends with its worker. One that could not start or has died is started again for the next file. */
function browserOfWorker(): Promise<Browser> {
  running ??= launch();
  return running;
}

async function launch(): Promise<Browser> {
  const forget = () => {
    running = undefined;
  };
  try {
    const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });
    return browser.once("disconnected", forget);
  } catch (error) {
    forget();
    throw error;
  }
}
