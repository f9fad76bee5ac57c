/** The door of stories for neighbours. */
import type { Module } from "../../platform/module.ts";
import { storyRoutes } from "./routes.ts";
import type { StoryNeeds } from "./shapes.ts";

export type { StoryNeeds, StorySource, Told } from "./shapes.ts";

export const storiesModule = (needs: StoryNeeds): Module => ({ name: "stories", routes: storyRoutes(needs) });
