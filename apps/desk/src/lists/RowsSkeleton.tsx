/** The shape of rows while they are on their way: the same height, so that nothing jumps. */
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import classes from "./ListPane.module.css";

export function RowsSkeleton() {
  const t = useText(COMMON);
  return (
    <div className={classes.skeletons} role="status">
      <span className="hidden-visually">{t("loading")}</span>
      {[70, 45, 60, 52, 66].map((width) => (
        <div key={width} className={classes.skeleton}>
          <span style={{ width: `${width - 20}%` }} />
          <span style={{ width: `${width}%` }} />
          <span style={{ width: "88%" }} />
        </div>
      ))}
    </div>
  );
}
