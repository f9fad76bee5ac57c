/**
 * What the bot puts beside the conversation: that it is a program, approved answers to open, which one is meant, whether it helped, and always a person.
 * Loaded only when a bot takes part; its words come from the server, in the visitor's language.
 */
import type { BotReply, BotRequest, WidgetBot, WidgetOffer } from "@luwte/contract/widget/protocol.ts";
import { newId } from "../core/ids.ts";
import type { Extra } from "../shared/context.ts";
import { dress, made } from "../shared/made.ts";
import css from "./bot.css?inline";

const boxes = new WeakMap<ShadowRoot, Box>();

/** Called after every drawing of the panel; draws only what is another now. */
export function show(root: ShadowRoot, engine: Extra): void {
  const box = boxes.get(root) ?? new Box(root);
  boxes.set(root, box);
  box.show(engine);
}

/** Paths are of the server that this file came from. */
const linkTo = (path: string | null, label: string): Node[] =>
  path
    ? [made("a", { href: new URL(path, import.meta.url).href, target: "_blank", rel: "noopener noreferrer" }, label)]
    : [];

type Press = Pick<BotRequest, "do" | "article">;

class Box {
  readonly #root: ShadowRoot;
  readonly #parts = made("div");
  readonly #said = made("p", { className: "said" });
  readonly #place = made("section", { className: "bot-box" }, this.#parts, this.#said);
  #engine!: Extra;
  #shown = "";
  /** Of the press that was not answered: pressing again is the same press. */
  #key = "";
  #pressed = "";

  constructor(root: ShadowRoot) {
    this.#root = root;
    dress(root, css);
    this.#said.setAttribute("role", "status");
  }

  show(engine: Extra): void {
    this.#engine = engine;
    const bot = engine.model.conversation?.bot;
    if (bot) this.#draw(bot);
    else this.#leave();
  }

  #draw(bot: WidgetBot): void {
    if (!this.#place.isConnected) this.#root.querySelector(".panel .composer")?.before(this.#place);
    const text = JSON.stringify(bot);
    if (text === this.#shown) return;
    this.#shown = text;
    this.#place.ariaLabel = bot.name;
    this.#keepingFocus(() => this.#parts.replaceChildren(...this.#made(bot)));
  }

  #leave(): void {
    this.#keepingFocus(() => this.#place.remove());
    this.#shown = "";
  }

  /** Whoever was in what goes away writes on. */
  #keepingFocus(change: () => void): void {
    const had = this.#place.contains(this.#root.activeElement);
    change();
    if (had && !this.#place.contains(this.#root.activeElement))
      this.#root.querySelector<HTMLElement>(".panel textarea")?.focus();
  }

  #made(bot: WidgetBot): Node[] {
    const { intro, line, offers, choices, link, asksHelped, words } = bot;
    const paragraphs = [intro, line].flatMap((text) => (text ? [made("p", {}, text)] : []));
    const chosen = choices.map(({ id, title }) => this.#button(title, { do: "choose", article: id }, "choice"));
    const none = choices.length > 0 ? [this.#button(words.none, { do: "choose", article: null }, "choice")] : [];
    const helped = asksHelped
      ? [
          this.#button(words.helped, { do: "helped", article: null }),
          this.#button(words.notHelped, { do: "not_helped", article: null }),
        ]
      : [];
    const person = this.#button(words.person, { do: "person", article: null }, "plain person");
    return [
      ...paragraphs,
      ...linkTo(link, words.readAll),
      ...offers.map((offer) => this.#offer(offer, bot)),
      ...chosen,
      ...none,
      made("div", { className: "row-of" }, ...helped, person),
    ];
  }

  #offer({ id, title, text, source, url }: WidgetOffer, { words }: WidgetBot): HTMLElement {
    const details = made(
      "details",
      {},
      made("summary", {}, title),
      made("p", { className: "words" }, text),
      made("p", { className: "source" }, source, " ", ...linkTo(url, words.readAll)),
      made(
        "div",
        { className: "row-of" },
        this.#button(words.helped, { do: "helped", article: id }),
        this.#button(words.notHelped, { do: "not_helped", article: id }),
      ),
    );
    details.ontoggle = () => {
      if (details.open) void this.#engine.ask("/bot", { key: newId(), do: "open", article: id });
    };
    return details;
  }

  #button(label: string, press: Press, className = "plain"): HTMLElement {
    return made("button", { type: "button", className, onclick: () => void this.#press(press) }, label);
  }

  async #press(press: Press): Promise<void> {
    const pressed = JSON.stringify(press);
    if (pressed !== this.#pressed) this.#key = newId();
    this.#pressed = pressed;
    const reply = await this.#engine.ask<BotReply>("/bot", { ...press, key: this.#key });
    const bot = this.#engine.model.conversation?.bot;
    this.#said.textContent = reply.kind === "ok" ? "" : (bot?.words.failed ?? "");
    if (reply.kind !== "ok") return;
    this.#pressed = "";
    if (!reply.value.bot) this.#leave();
  }
}
