/** The help centre on the make-believe server: closed, until a test opens it; and what readers said of two articles. */
import { refuse } from "@luwte/contract/errors.ts";
import type { ArticleFeedback, SavedHelpCentre } from "@luwte/contract/helpCentre.ts";
import { verdictsOn } from "@luwte/contract/helpCentreColours.ts";
import type * as operations from "@luwte/contract/operations/helpCentre.ts";
import type * as libraryOperations from "@luwte/contract/operations/library.ts";
import type { Answers } from "../answering.ts";
import type { World } from "../world.ts";
import { libraryOf } from "./library.ts";

const text = (intro: string) => ({ title: "", intro });
const CLOSED: SavedHelpCentre = {
  settings: {
    open: false,
    address: "wol-weer",
    languages: ["nl", "fr", "en"],
    texts: { nl: text("Zoek uw antwoord."), fr: text("Trouvez votre réponse."), en: text("Find your answer.") },
    colours: { accent: "#0f6a6a", band: "#17413f" },
    logoId: null,
    widgetId: null,
    inboxId: null,
  },
  version: 0,
};
const SAVED = new WeakMap<World, SavedHelpCentre>();

const FIGURES = [
  { helped: 9, of: 16, low: 0.332, high: 0.769, words: "Ik zocht hoe lang het duurt." },
  { helped: 4, of: 4, low: 0.51, high: 1, words: null },
];

function feedbackIn(world: World): ArticleFeedback[] {
  const articles = [...libraryOf(world).articles.values()].slice(0, FIGURES.length);
  return articles.map(({ id, ownerId, texts }, at) => {
    const { words, helped, of, ...interval } = FIGURES[at]!;
    const said = words ? [{ language: "nl" as const, helped: false, words, at: world.now().toISOString() }] : [];
    const figures = { helped, of, share: helped / of, ...interval };
    return { articleId: id, title: texts[0]!.title, ownerId, ...figures, said };
  });
}

export const helpCentreAnswers: Answers<typeof operations> = {
  getHelpCentre: (_input, { world }) => ({ ...(SAVED.get(world) ?? CLOSED), knowsOwnAddress: false }),
  saveHelpCentre: ({ body: { settings, version } }, { world }) => {
    if (verdictsOn(settings.colours).some(({ readable }) => !readable))
      return refuse("invalid_request", {
        errors: [{ pointer: "/body/settings/colours/accent", code: "contrast_too_low", detail: "< 4.50" }],
      });
    const saved = { settings, version: version + 1 };
    SAVED.set(world, saved);
    return { ...saved, knowsOwnAddress: false };
  },
  listArticleFeedback: ({ query: { mine, articleId } }, { world, person }) => ({
    feedback: feedbackIn(world)
      .filter((each) => !articleId || each.articleId === articleId)
      .filter(({ ownerId }) => mine === "no" || ownerId === person?.id),
  }),
};

/** Topics are the library's categories, and only this screen changes them. */
export const topicAnswers: Answers<typeof libraryOperations> = {
  saveArticleCategory: ({ params, body }, { world }) => {
    const kept = libraryOf(world);
    const before = kept.categories.find(({ id }) => id === params.categoryId);
    const category = { id: params.categoryId, ...body, version: (before?.version ?? 0) + 1 };
    kept.categories = [...kept.categories.filter(({ id }) => id !== category.id), category];
    return { category };
  },
  removeArticleCategory: ({ params }, { world }) => {
    const kept = libraryOf(world);
    kept.categories = kept.categories.filter(({ id }) => id !== params.categoryId);
  },
};
