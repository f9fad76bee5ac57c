/** The help centre's settings, and what readers said of articles. Its pages are no operations: anybody opens them in a browser. */
import { z } from "zod";
import { ArticleFeedback, HelpCentreSettings, ShownHelpCentre } from "../helpCentre.ts";
import { ArticleId } from "../ids.ts";
import { operation } from "../operation.ts";

export const getHelpCentre = operation({
  id: "getHelpCentre",
  method: "GET",
  path: "/api/help-centre",
  summary: "How the help centre is set up",
  right: "help_centre.manage",
  reply: ShownHelpCentre,
});

/** A colour that cannot be read is refused. The addresses before this one keep leading here. */
export const saveHelpCentre = operation({
  id: "saveHelpCentre",
  method: "PUT",
  path: "/api/help-centre",
  summary: "Open or close the help centre, and decide its address, texts, colours and ways to ask further",
  right: "help_centre.manage",
  body: z.object({ settings: HelpCentreSettings, version: z.number().int().min(0) }),
  reply: ShownHelpCentre,
  refusals: ["changed_meanwhile", "already_exists", "not_found"],
});

/** Those that did not help most people first. Of articles, never of people. */
export const listArticleFeedback = operation({
  id: "listArticleFeedback",
  method: "GET",
  path: "/api/help-centre/feedback",
  summary: "What readers of the help centre said of articles: whether they helped, and why not",
  right: "library.read",
  query: z.object({
    articleId: ArticleId.optional(),
    /** Only of articles whose owner asks. */
    mine: z.enum(["yes", "no"]).default("no"),
  }),
  reply: z.object({ feedback: z.array(ArticleFeedback) }),
});
