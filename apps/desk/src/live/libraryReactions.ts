/** Which events change what is loaded of the library. */
import { applyToArticlePage, applyToLibrary } from "@luwte/contract/views/library.ts";

export const LIBRARY_REACTIONS = { library: applyToLibrary, article: applyToArticlePage } as const;
