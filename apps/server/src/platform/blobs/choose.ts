/** Where blobs are kept: in the S3 store of the settings, or else in the data folder. */
import { join } from "node:path";
import type { Settings } from "../config/settings.ts";
import type { Blobs } from "./blobs.ts";
import { diskStore } from "./disk.ts";
import { createBlobs, removeAbandoned } from "./intake.ts";
import { s3Store } from "./s3.ts";

const incomingOf = (settings: Settings): string => join(settings.dataDir, "blobs", "incoming");

export function blobsOf(settings: Settings): Blobs {
  const { s3Endpoint, s3Bucket, s3Region, s3AccessKey, s3SecretKey, dataDir } = settings;
  const hasS3 = s3Endpoint !== null && s3Bucket !== null && s3AccessKey !== null && s3SecretKey !== null;
  const store = hasS3
    ? s3Store({
        endpoint: s3Endpoint,
        bucket: s3Bucket,
        region: s3Region,
        accessKey: s3AccessKey,
        secretKey: s3SecretKey,
      })
    : diskStore(join(dataDir, "blobs"));
  return createBlobs(store, incomingOf(settings));
}

/** At the start: what a killed process was writing. */
export const cleanIncoming = (settings: Settings, now: Date): Promise<void> =>
  removeAbandoned(incomingOf(settings), now);
