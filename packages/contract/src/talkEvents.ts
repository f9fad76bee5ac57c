/** What is told of how colleagues talk and help each other. Of a closed channel only its readers hear; how far somebody has read only they do. */
import { z } from "zod";
import { ArticleDraft } from "./articleDrafts.ts";
import { ArticleDraftId } from "./ids.ts";
import { Swarm, SwarmAsk } from "./swarms.ts";
import { Talk, TalkMessage, TalkReading } from "./talks.ts";

export const TALK_EVENTS = {
  "talk.changed": z.object({ talk: Talk }),
  "talk_message.added": z.object({ message: TalkMessage }),
  "talk_message.changed": z.object({ message: TalkMessage }),
  "talk_reading.changed": z.object({ reading: TalkReading }),
  "swarm.changed": z.object({ swarm: Swarm }),
  /** Only to who was asked. */
  "swarm_ask.changed": z.object({ ask: SwarmAsk }),
  "article_draft.changed": z.object({ articleDraft: ArticleDraft }),
  "article_draft.removed": z.object({ articleDraftId: ArticleDraftId }),
} as const;
