/** Everything about one cluster that its making, starting and stopping need to know. */
import { type Account, serverAccount } from "./account.ts";
import { type Folders, foldersOf, homeOf } from "./folders.ts";
import type { Durability } from "./settings.ts";

export type Site = { folders: Folders; account: Account | undefined; durability: Durability };

export function siteOf(dataDir: string, durability: Durability): Site {
  const account = serverAccount(homeOf(dataDir));
  return { folders: foldersOf(dataDir, account), account, durability };
}
