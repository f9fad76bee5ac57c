/**
 * The one script a host page loads: `<script src=".../widget/widget.js" data-widget="KEY" async></script>`.
 * Draws the button, and fetches the panel at the first opening, or at once for somebody who is in conversation.
 * Leaves nothing on the page but one element and `window.Luwte`.
 */
import type { WidgetConfig, WidgetLanguage } from "@luwte/contract/widget/protocol.ts";
import type { Extra, ExtraModule, Panel, PanelModule } from "../shared/context.ts";
import { fetchConfig } from "./config.ts";
import { hostElement } from "./host.ts";
import { type Launcher, launcherIn } from "./launcher.ts";
import { type Place, placeOf } from "./place.ts";

/** Put in by the build: the file of the panel in each language. */
declare const PANEL_FILES: Readonly<Record<WidgetLanguage, string>>;

/** And of what a visitor sees of their wait, says thank you with, and gets of a bot: most never need any of them. */
declare const WAIT_FILE: string;
declare const THANKS_FILE: string;
declare const BOT_FILE: string;

export type LuwteApi = {
  open(): void;
  close(): void;
  /** Who is signed in at the host site, by its signed token; null when that person signs out. */
  identify(token: string | null): void;
};

declare global {
  interface Window {
    Luwte?: LuwteApi;
  }
}

/** A deploy may have replaced the panel that this launcher was built with; the unnamed copy is always the present one. */
const fetchPanel = ({ files, language }: Place): Promise<PanelModule> =>
  import(/* @vite-ignore */ `${files}/${PANEL_FILES[language]}`).catch(
    () => import(/* @vite-ignore */ `${files}/panel-${language}.js?${Date.now()}`),
  );

class Widget implements LuwteApi {
  readonly #place: Place;
  readonly #config: WidgetConfig;
  readonly #launcher: Launcher;
  #identity: string | null;
  #panel: Promise<Panel> | null = null;
  readonly #extras: Record<string, Promise<ExtraModule>> = {};
  #open = false;

  constructor(place: Place, config: WidgetConfig) {
    this.#place = place;
    this.#config = config;
    this.#identity = place.identity;
    this.#launcher = launcherIn(hostElement(config), place.language, config, () => this.#toggle());
    if (place.tab.get("open")) void this.#show(false);
    else if (place.store.get("token") || place.store.names().some((name) => name.startsWith("out:"))) void this.#load();
  }

  open(): void {
    void this.#show(true);
  }

  close(): void {
    void this.#panel?.then((panel) => panel.close());
  }

  identify(token: string | null): void {
    this.#identity = token;
    void this.#panel?.then((panel) => panel.identityChanged());
    if (token === null && !this.#panel) this.#place.forget();
  }

  #toggle(): void {
    if (this.#open) this.close();
    else this.open();
  }

  async #show(focus: boolean): Promise<void> {
    try {
      (await this.#load()).open(focus);
    } catch {
      this.#launcher.say("failed");
    }
  }

  #load(): Promise<Panel> {
    this.#panel ??= fetchPanel(this.#place).then((module) => module.mount(this.#context()));
    // A line that failed once may work at the next click.
    this.#panel.catch(() => {
      this.#panel = null;
    });
    return this.#panel;
  }

  /** Once fetched it hears of every drawing. */
  #extra(file: string, engine: Extra, wanted: unknown): void {
    const extras = this.#extras;
    const { files, store } = this.#place;
    if (!wanted && !extras[file]) return;
    extras[file] ??= import(/* @vite-ignore */ `${files}/${file}`);
    extras[file].then(
      (module) => module.show(this.#launcher.root, engine, { open: this.#open, store }),
      () => delete extras[file],
    );
  }

  #context() {
    const { api, language, store, tab } = this.#place;
    return {
      base: api,
      root: this.#launcher.root,
      language,
      config: this.#config,
      store,
      tab,
      identity: () => this.#identity,
      refresh: () => fetchConfig(this.#place),
      drawn: (engine: Extra) => {
        const { conversation } = engine.model;
        this.#extra(WAIT_FILE, engine, conversation?.wait);
        this.#extra(BOT_FILE, engine, conversation?.bot);
        this.#extra(THANKS_FILE, engine, this.#open && (conversation?.wait || conversation?.solved));
      },
      unread: (count: number, from: string | null) => this.#launcher.unread(count, from),
      opened: (open: boolean) => {
        this.#open = open;
        tab.set("open", open ? "1" : null);
        this.#launcher.opened(open);
      },
    };
  }
}

async function start(script: HTMLScriptElement): Promise<void> {
  const place = placeOf(script);
  const config = await fetchConfig(place);
  if (!config || window.Luwte) return;
  if (!document.body) await new Promise((ready) => addEventListener("DOMContentLoaded", ready));
  window.Luwte = new Widget({ ...place, language: config.language }, config);
  dispatchEvent(new Event("luwte:ready"));
}

const script = (document.currentScript ?? document.querySelector("script[data-widget]")) as HTMLScriptElement | null;
if (script && !window.Luwte) void start(script);
