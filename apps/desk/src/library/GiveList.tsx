/** What was found, best first. */
import { Trouble } from "../look/Trouble.tsx";
import { useText } from "../words/useText.tsx";
import classes from "./Give.module.css";
import { GIVE } from "./giveTexts.ts";
import { isLittleSure } from "./sure.ts";
import { LIBRARY, STATE_TEXTS } from "./texts.ts";
import type { GiveSearch } from "./useGiveSearch.ts";

export const LIST = "give-lines";

export function GiveList({ search }: { search: GiveSearch }) {
  const t = useText({ ...GIVE, littleFit: LIBRARY.littleFit });
  const states = useText(STATE_TEXTS);
  const { found, at, question, isTyped, isLoaded, error } = search;
  return (
    <div className={classes["found"]}>
      {error ? <Trouble error={error} /> : null}
      <p className={classes["dim"]} role="status">
        {isLoaded && found.length === 0
          ? `${t("none")} ${isTyped ? t("noneKept") : ""}`
          : isTyped
            ? null
            : t("fromCustomer")}
      </p>
      <div id={LIST} role="listbox" aria-label={t("results")}>
        {found.map(({ articleId, title, excerpt, state, confidence }, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's; it says which line is meant.
          <div
            key={articleId}
            id={`${LIST}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === at}
            className={classes["line"]}
            onClick={() => search.choose(place)}
          >
            <strong>{title}</strong>
            <span>{excerpt}</span>
            {state === "draft" ? <small>{states(state)}</small> : null}
            {isLittleSure(confidence, question) ? <small>{t("littleFit")}</small> : null}
          </div>
        ))}
      </div>
    </div>
  );
}
