/** Nothing here: kind, and true. */
import { Lee } from "../look/Lee.tsx";
import { useText } from "../words/useText.tsx";
import classes from "./ListPane.module.css";
import { EMPTY_LISTS } from "./texts.ts";
import type { NamedList } from "./useNamedList.ts";

export function ListEmpty({ list }: { list: NamedList }) {
  const t = useText(EMPTY_LISTS);
  return (
    <div className={classes.empty}>
      <Lee />
      <p>{t(list.empty)}</p>
    </div>
  );
}
