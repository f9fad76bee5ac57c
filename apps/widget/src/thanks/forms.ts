/** The two forms as elements: saying thank you, and saying how it went. What they say comes from the server. */
import type { ThanksReply, ThanksRequest, ThanksWords } from "@luwte/contract/widget/protocol.ts";
import { newId } from "../core/ids.ts";
import { made } from "../shared/made.ts";

/** As many as the server takes. */
const MOST = 600;
const GRADES = ["1", "2", "3", "4", "5"];

/** `problem`: where to say what went wrong. */
export type Send = (body: ThanksRequest, problem: HTMLElement) => Promise<void>;

const radio = (name: string, value: string, label: string, checked = false): HTMLElement =>
  made("label", {}, made("input", { type: "radio", name, value, checked }), ` ${label}`);

const tick = (name: string, label: string, checked: boolean): HTMLLabelElement =>
  made("label", { className: "tick" }, made("input", { type: "checkbox", name, value: "yes", checked }), ` ${label}`);

const group = (legend: string, ...choices: HTMLElement[]): HTMLElement =>
  made("fieldset", {}, made("legend", {}, legend), made("div", {}, ...choices));

function scale(name: "csat" | "ces", words: ThanksWords): HTMLElement {
  const set = group(words[name], ...GRADES.map((grade) => radio(name, grade, grade)));
  const ends = made("p", { id: `${name}-ends`, className: "dim" }, words[`${name}Ends`]);
  set.setAttribute("aria-describedby", ends.id);
  set.append(ends);
  return set;
}

function writing(id: string, label: string): Node[] {
  const field = made("textarea", { id, name: "words", rows: 2, maxLength: MOST });
  field.setAttribute("aria-describedby", `${id}-problem`);
  return [made("label", { htmlFor: id }, label), field];
}

function problemOf(id: string): HTMLElement {
  const problem = made("p", { id: `${id}-problem`, className: "problem" });
  problem.setAttribute("role", "alert");
  return problem;
}

/** A second press while the first is on its way sends nothing. */
function sending(form: HTMLFormElement, send: () => Promise<void>): HTMLFormElement {
  form.onsubmit = (event) => {
    event.preventDefault();
    if (form.ariaBusy === "true") return;
    form.ariaBusy = "true";
    void send().finally(() => {
      form.ariaBusy = "false";
    });
  };
  return form;
}

const fieldsOf = (form: HTMLFormElement) => Object.fromEntries(new FormData(form)) as Record<string, string>;

export const wordsOf = (form: HTMLFormElement): string => fieldsOf(form).words ?? "";

export function refuseEmpty(form: HTMLFormElement): void {
  const field = form.querySelector("textarea")!;
  field.setAttribute("aria-invalid", "true");
  field.focus();
}

const whom = ([first, ...rest]: ThanksReply["helpers"], words: ThanksWords): HTMLElement => {
  if (!first) return made("p");
  if (rest.length > 0)
    return group(words.forWhom, ...[first, ...rest].map(({ id, name }) => radio("to", id, name, id === first.id)));
  const to = made("input", { type: "hidden", name: "to", value: first.id });
  return made("p", {}, `${words.forWhom} `, made("strong", {}, first.name), to);
};

export function thankForm({ helpers, words }: Pick<ThanksReply, "helpers" | "words">, send: Send): HTMLFormElement {
  const problem = problemOf("thank");
  const form = made(
    "form",
    { noValidate: true },
    made("p", {}, words.thankWhy),
    whom(helpers, words),
    ...writing("thank", words.thankWords),
    problem,
    made("button", { className: "main" }, words.thankSend),
  );
  return sending(form, () => {
    const { to = "", words: said = "" } = fieldsOf(form);
    return send({ do: "thank", to, words: said }, problem);
  });
}

/** The first question alone; the others come with its answer. `leave`: rather not. */
export function answerForm(words: ThanksWords, send: Send, leave: () => void): HTMLFormElement {
  const problem = problemOf("survey");
  const reopen = tick("reopen", words.reopen, true);
  const more = made(
    "div",
    { hidden: true },
    reopen,
    scale("csat", words),
    scale("ces", words),
    ...writing("survey", words.words),
    tick("never", words.never, false),
    made("p", { className: "dim" }, words.answerFigures),
    problem,
    made("button", { className: "main" }, words.send),
  );
  const no = made("button", { type: "button", className: "plain", onclick: leave }, words.noThanks);
  const solved = group(words.solved, radio("solved", "yes", words.yes), radio("solved", "no", words.no));
  const head = made("div", { className: "first" }, solved, no);
  const form = made("form", { noValidate: true }, head, more);
  form.setAttribute("aria-label", words.answer);
  form.onchange = () => {
    more.hidden = false;
    reopen.hidden = fieldsOf(form).solved !== "no";
  };
  // Chosen once for the form, so that sending it again says the same thing.
  const key = newId();
  return sending(form, () => send(answerIn(fieldsOf(form), key), problem));
}

const gradeIn = (field: string | undefined): number | null => (field ? Number(field) : null);

function answerIn(
  { csat, ces, solved, words = "", reopen, never }: Record<string, string>,
  key: string,
): ThanksRequest {
  return {
    do: "answer",
    key,
    csat: gradeIn(csat),
    ces: gradeIn(ces),
    solved: solved ? solved === "yes" : null,
    words,
    reopen: solved === "no" && reopen === "yes",
    never: never === "yes",
  };
}
