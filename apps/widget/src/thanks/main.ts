/**
 * Saying thank you while one waits and at the end, and there the short form, once. Stands above where one writes, loaded only then, and quiet: what the server
 * does not offer is not shown. What was filled in goes only when it was taken, or when its writer sends it away.
 */
import type { ThanksReply, ThanksRequest, WidgetConversation } from "@luwte/contract/widget/protocol.ts";
import type { Around, Extra } from "../shared/context.ts";
import { dress, made } from "../shared/made.ts";
import { focusInside } from "../view/focus.ts";
import { answerForm, refuseEmpty, type Send, thankForm, wordsOf } from "./forms.ts";
import css from "./thanks.css?inline";

/** Milliseconds before a look that came to nothing is tried again. */
const LATER = 10_000;
/** Which conversation its visitor would rather not be asked about. */
const DECLINED = "no-survey";

/** When there may be something to say; null: the conversation goes on. */
type Moment = "waiting" | "end" | null;
const momentOf = (conversation: WidgetConversation | null): Moment => {
  if (conversation?.solved) return "end";
  return conversation?.wait ? "waiting" : null;
};

const boxes = new WeakMap<ShadowRoot, Box>();

/** Called after every drawing of the panel. */
export function show(root: ShadowRoot, engine: Extra, around: Around): void {
  const box = boxes.get(root) ?? new Box(root);
  boxes.set(root, box);
  box.show(engine, around);
}

class Box {
  readonly #root: ShadowRoot;
  readonly #said = made("p", { className: "said" });
  readonly #button = made("button", { type: "button", className: "plain", hidden: true });
  readonly #place = made("section", { className: "thanks", hidden: true }, this.#said, this.#button);
  readonly #forms: { answer?: HTMLFormElement; thank?: HTMLFormElement } = {};
  #engine!: Extra;
  #around!: Around;
  #id: string | undefined;
  #offer: ThanksReply | null = null;
  #moment: Moment = null;
  /** Whether the server was asked at this moment. */
  #looked = false;
  #notBefore = 0;

  constructor(root: ShadowRoot) {
    this.#root = root;
    dress(root, css);
    this.#said.setAttribute("role", "status");
    this.#button.onclick = () => this.#toggle();
  }

  show(engine: Extra, around: Around): void {
    this.#engine = engine;
    this.#around = around;
    const { conversation } = engine.model;
    if (conversation?.id !== this.#id) this.#begin(conversation?.id);
    if (!this.#place.isConnected) this.#root.querySelector(".panel .composer")?.before(this.#place);
    const moment = momentOf(conversation);
    if (moment !== this.#moment) this.#looked = false;
    this.#moment = moment;
    if (moment !== "end") this.#dropUntouched();
    if (around.open && moment && !this.#looked) void this.#look();
  }

  /** Another conversation, or somebody else at this computer. */
  #begin(id: string | undefined): void {
    this.#id = id;
    this.#looked = false;
    this.#offer = null;
    this.#say("");
    this.#drop("answer");
    this.#drop("thank");
    this.#button.hidden = true;
    this.#tidy();
  }

  /** Being shown the form is being asked, so the server hears of it when somebody looks, and once for each end. */
  async #look(): Promise<void> {
    if (Date.now() < this.#notBefore) return;
    this.#looked = true;
    const id = this.#id;
    const reply = await this.#ask({ do: "look" });
    if (id !== this.#id) return;
    if (reply.kind === "ok") {
      if (this.#moment === "end") this.#say("");
      this.#take(reply.value);
    } else if (reply.kind === "unreachable") {
      this.#looked = false;
      this.#notBefore = Date.now() + LATER;
    }
  }

  #ask = (body: ThanksRequest) => this.#engine.ask<ThanksReply>("/thanks", body);

  #take(offer: ThanksReply): void {
    this.#offer = offer;
    const { words, helpers, ask } = offer;
    this.#place.setAttribute("aria-label", words.thank);
    this.#button.textContent = words.thank;
    this.#button.hidden = helpers.length === 0 && !this.#forms.thank;
    const { answer } = this.#forms;
    if (ask && !answer && this.#around.store.get(DECLINED) !== this.#id) {
      this.#forms.answer = answerForm(words, this.#send("answer"), () => this.#decline());
      this.#said.after(this.#forms.answer);
    }
    this.#tidy();
  }

  #send =
    (name: "answer" | "thank"): Send =>
    async (body, problem) => {
      const id = this.#id;
      problem.textContent = "";
      const reply = await this.#ask(body);
      if (id !== this.#id) return;
      if (reply.kind !== "ok") {
        problem.textContent = this.#offer!.words.failed;
        return;
      }
      const { said, wrong } = reply.value;
      (wrong ? problem : this.#said).textContent = said;
      if (wrong === "empty") refuseEmpty(this.#forms[name]!);
      if (!wrong) this.#drop(name);
      this.#take(reply.value);
    };

  #decline(): void {
    this.#around.store.set(DECLINED, this.#id!);
    this.#drop("answer");
    this.#tidy();
  }

  /** Folded away it keeps what was written. */
  #toggle(): void {
    const form = this.#forms.thank;
    if (form) form.hidden = !form.hidden;
    else this.#open();
    const { thank } = this.#forms;
    this.#button.setAttribute("aria-expanded", String(!thank!.hidden));
    if (!thank!.hidden) thank!.querySelector<HTMLElement>("input:not([type=hidden]), textarea")!.focus();
  }

  #open(): void {
    this.#say("");
    this.#forms.thank = thankForm(this.#offer!, this.#send("thank"));
    this.#button.after(this.#forms.thank);
  }

  /** Somebody opened the conversation again, so how it ended is no longer the question. */
  #dropUntouched(): void {
    const { answer } = this.#forms;
    if (!answer || wordsOf(answer) || answer.ariaBusy === "true") return;
    this.#drop("answer");
    this.#tidy();
  }

  #drop(name: "answer" | "thank"): void {
    const form = this.#forms[name];
    delete this.#forms[name];
    const lost = form?.contains(this.#root.activeElement);
    form?.remove();
    this.#button.setAttribute("aria-expanded", String(this.#forms.thank?.hidden === false));
    const dialog = this.#place.closest("dialog");
    if (lost && dialog) focusInside(dialog);
  }

  #say(text: string): void {
    this.#said.textContent = text;
  }

  #tidy(): void {
    this.#place.hidden = this.#button.hidden && !this.#forms.answer && !this.#said.textContent;
  }
}
