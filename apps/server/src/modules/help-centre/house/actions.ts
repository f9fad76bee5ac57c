/** What pages are made of is kept, so that opening one asks the database nothing. Whatever changes it says so in an event, and it is read afresh. */
import type { OrganisationId } from "@luwte/contract/ids.ts";
import type { Asset } from "../../../platform/http/assets.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { listCategories, publishedTitles } from "../../library/public.ts";
import { findOrganisation } from "../../organisations/public.ts";
import { findSettings } from "../settings/actions.ts";
import { findByAddress } from "../settings/queries.ts";
import type { House } from "../shapes.ts";
import { houseOf, tailOf } from "./rules.ts";

const MOST_HOUSES = 500;
/** Of all organisations together, about 20 kB each with what is sent compressed. */
const MOST_PAGES = 5_000;
const MINUTE = 60_000;
/** Should an event ever be missed, pages are wrong for so long and no longer. */
const KEPT_FOR = 5 * MINUTE;

/** `serial`: of this reading of it. Pages are kept under it, so none can outlive what it shows. */
export type Kept = { readonly house: House; readonly serial: number };
export type Houses = {
  /** Null: no open help centre has this address, or had it. */
  of(address: string): Promise<Kept | null>;
  /** Made once for all who ask for it. */
  page(kept: Kept, key: string, make: () => Promise<Asset | null>): Promise<Asset | null>;
  stop(): void;
};

type Line = { readonly kept: Promise<Kept>; readonly until: number };

export function keepHouses(platform: Platform): Houses {
  const { clock, database } = platform;
  const lines = new Map<OrganisationId, Line>();
  const addresses = new Map<string, OrganisationId>();
  let serial = 0;
  const keep = (id: OrganisationId): Promise<Kept> => {
    if (lines.size >= MOST_HOUSES) lines.delete(lines.keys().next().value!);
    const kept = readHouse(platform, id).then((house): Kept => ({ house, serial: ++serial }));
    const line = { kept, until: clock().getTime() + KEPT_FOR };
    lines.set(id, line);
    // Whose it was may be gone with everything in it.
    kept.catch(() => {
      if (lines.get(id) === line) lines.delete(id);
      addresses.clear();
    });
    return kept;
  };
  const ownerOf = async (address: string): Promise<OrganisationId | null> => {
    const known = addresses.get(address);
    if (known) return known;
    const id = await findByAddress(database, address);
    if (id && addresses.size < MOST_HOUSES) addresses.set(address, id);
    return id;
  };
  const end = platform.onEvent([...CHANGES], ({ organisationId, type }) => {
    lines.delete(organisationId);
    if (type === "help_centre.changed") addresses.clear();
  });
  return {
    stop: end,
    page: keepPages(),
    async of(address) {
      const id = await ownerOf(address);
      if (!id) return null;
      const line = lines.get(id);
      const kept = await (line && line.until > clock().getTime() ? line.kept : keep(id));
      return kept.house.settings.open ? kept : null;
    },
  };
}

const CHANGES = [
  "help_centre.changed",
  "article.changed",
  "article_category.changed",
  "article_category.removed",
  "organisation.changed",
] as const;

const readHouse = (platform: Platform, id: OrganisationId): Promise<House> =>
  platform.read(id, (tx) => loadHouse(tx, id));

async function loadHouse(tx: OrganisationTransaction, organisationId: OrganisationId): Promise<House> {
  const { name, timeZone } = await findOrganisation(tx);
  const { settings, version } = await findSettings(tx);
  const categories = await listCategories(tx);
  const listed = settings.open ? await publishedTitles(tx) : [];
  return houseOf({
    organisationId,
    organisation: name,
    timeZone,
    settings,
    version,
    categories,
    listed: listed.map((text) => ({ ...text, tail: tailOf(text.articleId) })),
  });
}

function keepPages(): Houses["page"] {
  const pages = new Map<string, Promise<Asset | null>>();
  return ({ serial }, key, make) => {
    const name = `${serial} ${key}`;
    const known = pages.get(name);
    if (known) return known;
    if (pages.size >= MOST_PAGES) pages.delete(pages.keys().next().value!);
    const made = make();
    pages.set(name, made);
    const forget = () => pages.get(name) === made && pages.delete(name);
    // What is not there is not kept: strangers make up as many addresses as they like.
    made.then((page) => page ?? forget(), forget);
    return made;
  };
}
