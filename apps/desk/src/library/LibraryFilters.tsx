/** Which articles one wants to see. */
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";
import { ARTICLE_STATES, type StateAsked } from "@luwte/contract/library.ts";
import type { LibraryAsked } from "@luwte/contract/views/library.ts";
import { Checkbox, NativeSelect } from "@mantine/core";
import { IconAdjustmentsHorizontal } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { usePeople } from "../people/usePeople.ts";
import { LANGUAGE_NAMES } from "../settings/kit/texts.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import { categoryName } from "./categoryName.ts";
import classes from "./Library.module.css";
import { libraryQuery } from "./queries.ts";
import { LIBRARY, STATE_TEXTS } from "./texts.ts";
import { compact, type InAddress } from "./useAsked.ts";

type Ask = (part: { [Key in keyof InAddress]: InAddress[Key] | undefined }) => void;
type Props = { address: InAddress; asked: LibraryAsked; onAsk: Ask };

const FILTERS = "library-filters";

/** On a telephone they unfold: what is seldom changed takes no place from what is read. */
export function LibraryFilters({ address, asked, onAsk }: Props) {
  const t = useText(LIBRARY);
  const states = useText(STATE_TEXTS);
  const languages = useText(LANGUAGE_NAMES);
  const [isOpen, setOpen] = useState(false);
  const { q, owner, due, ...chosen } = address;
  // Search does not know whose an article is or when it is read again: what it cannot keep to is not shown as if it did.
  const isSearched = q !== undefined;
  const ofList = isSearched ? {} : compact({ owner, due });
  const count = Object.keys({ ...chosen, ...ofList }).length;
  return (
    <>
      <button
        type="button"
        className={classes["unfold"]}
        aria-expanded={isOpen}
        aria-controls={FILTERS}
        onClick={() => setOpen(!isOpen)}
      >
        <IconAdjustmentsHorizontal size={16} stroke={1.75} aria-hidden="true" />
        {count > 0 ? t("filtersOn", { count }) : t("filters")}
      </button>
      <fieldset id={FILTERS} className={classes["filters"]} data-open={isOpen} aria-label={t("filters")}>
        <NativeSelect
          aria-label={t("state")}
          value={address.state ?? "current"}
          data={[
            { value: "current", label: t("current") },
            ...ARTICLE_STATES.map((value) => ({ value: value as string, label: states(value) })),
          ]}
          onChange={(event) => onAsk({ state: event.currentTarget.value as StateAsked })}
        />
        <NativeSelect
          aria-label={t("language")}
          value={address.language ?? ""}
          data={[
            { value: "", label: t("everyLanguage") },
            ...LANGUAGES.map((value) => ({ value: value as string, label: languages(value) })),
          ]}
          onChange={(event) => onAsk({ language: (event.currentTarget.value || undefined) as Language | undefined })}
        />
        <Category address={address} asked={asked} onAsk={onAsk} />
        <Owner owner={ofList.owner} isSearched={isSearched} onAsk={onAsk} />
        <Checkbox
          label={t("due")}
          disabled={isSearched}
          {...(isSearched ? { title: t("notSearched") } : {})}
          checked={ofList.due === true}
          onChange={(event) => onAsk({ due: event.currentTarget.checked || undefined })}
        />
      </fieldset>
    </>
  );
}

function Category({ address, asked, onAsk }: Props) {
  const t = useText(LIBRARY);
  const { language } = useLanguage();
  const categories = useQuery(libraryQuery(asked)).data?.categories ?? [];
  if (categories.length === 0 && !address.category) return null;
  return (
    <NativeSelect
      aria-label={t("category")}
      value={address.category ?? ""}
      data={[
        { value: "", label: t("everyCategory") },
        ...categories.map(({ id, names }) => ({ value: id as string, label: categoryName(names, language) })),
      ]}
      onChange={(event) => onAsk({ category: event.currentTarget.value || undefined })}
    />
  );
}

type OwnerProps = { owner: string | undefined; isSearched: boolean } & Pick<Props, "onAsk">;

function Owner({ owner, isSearched, onAsk }: OwnerProps) {
  const t = useText(LIBRARY);
  const people = usePeople();
  return (
    <NativeSelect
      aria-label={t("owner")}
      disabled={isSearched}
      {...(isSearched ? { title: t("notSearched") } : {})}
      value={owner ?? ""}
      data={[
        { value: "", label: t("everybody") },
        ...people.all.map(({ id, name }) => ({ value: id as string, label: name })),
      ]}
      onChange={(event) => onAsk({ owner: event.currentTarget.value || undefined })}
    />
  );
}
