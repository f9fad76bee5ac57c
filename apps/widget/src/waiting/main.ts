/**
 * How a visitor's wait stands, above where they write, and what they may choose instead. Loaded only while somebody waits; without Preact, because it is small
 * and lives in a file of its own. Its words come from the server, in the visitor's language.
 */
import type { WaitKind, WaitReply, WaitRequest, WidgetWait } from "@luwte/contract/widget/protocol.ts";
import type { Extra } from "../shared/context.ts";
import { dress, made } from "../shared/made.ts";
import css from "./wait.css?inline";

type Offer = NonNullable<WaitReply["offer"]>;

const boxes = new WeakMap<ShadowRoot, Box>();

/** Called after every drawing of the panel; says nothing twice. */
export function show(root: ShadowRoot, engine: Extra): void {
  const box = boxes.get(root) ?? new Box(root);
  boxes.set(root, box);
  box.show(engine);
}

class Box {
  readonly #root: ShadowRoot;
  readonly #lines = made("div", { className: "lines" });
  readonly #button = made("button", { type: "button", className: "plain" });
  readonly #form = made("div", { className: "choices" });
  readonly #said = made("p", { className: "said" });
  readonly #place = made("section", { className: "wait" }, this.#lines, this.#said, this.#button, this.#form);
  #engine!: Extra;
  #shown = "";

  constructor(root: ShadowRoot) {
    this.#root = root;
    dress(root, css);
    this.#lines.setAttribute("role", "status");
    this.#said.setAttribute("role", "status");
    this.#button.onclick = () => (this.#form.firstChild ? this.#close() : void this.#ask({ kind: "look" }));
  }

  show(engine: Extra): void {
    this.#engine = engine;
    const wait = engine.model.conversation?.wait ?? null;
    if (!wait) {
      this.#place.remove();
      return;
    }
    if (!this.#place.isConnected) this.#root.querySelector(".panel .scroll")?.after(this.#place);
    this.#say(wait);
  }

  #say({ title, lines, choose }: WidgetWait): void {
    this.#place.ariaLabel = title;
    const text = JSON.stringify([lines, choose]);
    if (text === this.#shown) return;
    this.#shown = text;
    this.#lines.replaceChildren(...lines.map((line) => made("p", {}, line)));
    this.#button.textContent = choose;
  }

  async #ask(body: WaitRequest): Promise<void> {
    const reply = await this.#engine.ask<WaitReply>("/wait", body);
    if (reply.kind !== "ok") return;
    const { offer, said, wait, wrong } = reply.value;
    if (wait) this.#say(wait);
    this.#said.textContent = said ?? "";
    this.#said.classList.toggle("problem", wrong);
    if (offer && (wrong || body.kind === "look")) this.#open(offer, wait?.chosen ?? null);
    else this.#close();
  }

  #open(offer: Offer, chosen: WaitKind | null): void {
    this.#button.ariaExpanded = "true";
    const kept = this.#form.querySelector("details[open]")?.id;
    const cancel = chosen ? [this.#simple(offer.words.cancel, { kind: "none" })] : [];
    const kinds = offer.kinds.map(({ kind, label }) => this.#choice(offer, kind, label, kept));
    this.#form.replaceChildren(made("p", {}, offer.why), ...cancel, ...kinds);
    this.#form.querySelector<HTMLElement>("details[open] input, summary, button")?.focus();
  }

  #close(): void {
    this.#button.ariaExpanded = "false";
    if (this.#form.contains(this.#root.activeElement)) this.#button.focus();
    this.#form.replaceChildren();
  }

  #simple(label: string, body: WaitRequest): HTMLElement {
    return made("button", { type: "button", className: "choice", onclick: () => void this.#ask(body) }, label);
  }

  #choice({ slots, words }: Offer, kind: WaitKind, label: string, kept: string | undefined): HTMLElement {
    if (kind === "mail" && this.#engine.model.visitor.email) return this.#simple(label, { kind });
    const fields = kind === "mail" ? [] : [field(words.when, timesOf(slots), `at-${kind}`)];
    if (kind === "call")
      fields.push(field(words.phone, made("input", { type: "tel", autocomplete: "tel", name: "phone" }), "phone"));
    if (kind === "mail")
      fields.push(field(words.email, made("input", { type: "email", autocomplete: "email", name: "email" }), "email"));
    const form = made(
      "form",
      { noValidate: true },
      ...fields.flat(),
      made("button", { className: "main" }, words.choose),
    );
    form.onsubmit = (event) => {
      event.preventDefault();
      void this.#ask({ kind, ...(Object.fromEntries(new FormData(form)) as Record<string, string>) });
    };
    return made("details", { id: `wait-${kind}`, open: kept === `wait-${kind}` }, made("summary", {}, label), form);
  }
}

const timesOf = (slots: Offer["slots"]): HTMLSelectElement =>
  made("select", { name: "at" }, ...slots.map(({ at, label }) => made("option", { value: at }, label)));

function field(label: string, input: HTMLElement, id: string): [HTMLElement, HTMLElement] {
  input.id = `wait-${id}`;
  return [made("label", { htmlFor: input.id }, label), input];
}
