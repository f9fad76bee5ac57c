/** What is told of how colleagues talk. Of a closed channel only its readers hear; how far somebody has read only they do. */
import { z } from "zod";
import { Talk, TalkMessage, TalkReading } from "./talks.ts";

export const TALK_EVENTS = {
  "talk.changed": z.object({ talk: Talk }),
  "talk_message.added": z.object({ message: TalkMessage }),
  "talk_message.changed": z.object({ message: TalkMessage }),
  "talk_reading.changed": z.object({ reading: TalkReading }),
} as const;
