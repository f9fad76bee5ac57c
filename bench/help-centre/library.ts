/** A help centre with as many articles as asked for, made through the API, of words of its own. */
import { newId } from "@luwte/contract/ids.ts";
import { ask, put } from "../desk/asking.ts";
import type { Stage } from "../desk/stage.ts";

const WORDS = ["jas", "bestelling", "retour", "pakket", "betaling", "garantie", "maat", "account", "factuur", "wol"];
const wordAt = (number: number) => WORDS[number % WORDS.length]!;
const titleOf = (at: number) => `Vraag ${at} over ${wordAt(at)} en ${wordAt(Math.floor(at / 10) + 3)}`;
const bodyOf = (at: number) =>
  Array.from(
    { length: 12 },
    (_, line) =>
      `## Stap ${line + 1}\n\nKijk bij **${wordAt(at + line)}** en dan bij ${wordAt(at * 3 + line)}. ${"Zo gaat het verder. ".repeat(6)}`,
  ).join("\n\n");

export type MeasuredArticle = { readonly id: string; readonly path: string };

export async function publish(stage: Stage, id: string, at: number, after: number, short = ""): Promise<void> {
  const body = { id: newId(), after, publish: true, title: titleOf(at), short, body: bodyOf(at), internal: "Intern." };
  await put(stage, `/api/library/articles/${id}/texts/nl`, body);
}

async function addArticle(stage: Stage, categoryId: string, at: number): Promise<MeasuredArticle> {
  const id = newId<string>();
  await put(stage, `/api/library/articles/${id}`, { categoryId, ownerId: null, reviewOn: null, version: 0 });
  await publish(stage, id, at, 0, "Het korte antwoord.");
  const name = titleOf(at).toLowerCase().replaceAll(" ", "-");
  return { id, path: `/help/meting/nl/articles/${name}-${id.slice(-12)}` };
}

export async function openHelpCentre(stage: Stage, count: number): Promise<MeasuredArticle[]> {
  const categories = Array.from({ length: 10 }, () => newId<string>());
  for (const [position, id] of categories.entries())
    await put(stage, `/api/library/categories/${id}`, { names: { nl: `Onderwerp ${position}` }, position });
  const articles: MeasuredArticle[] = [];
  for (let at = 0; at < count; at++) articles.push(await addArticle(stage, categories[at % categories.length]!, at));
  const { settings, version } = JSON.parse(await ask(stage, "/api/help-centre"));
  await put(stage, "/api/help-centre", { settings: { ...settings, open: true, address: "meting" }, version });
  return articles;
}
