/** A person as two letters. One quiet colour for everybody: a colour per person would say something that is not there. */
import classes from "./Face.module.css";

export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const [first, last] = [words[0] ?? "", words.length > 1 ? words.at(-1)! : ""];
  return ([...first][0] ?? "?").toUpperCase() + ([...last][0] ?? "").toUpperCase();
}

export function Face({ name, size = 24 }: { name: string; size?: 20 | 24 | 28 | 36 }) {
  return (
    <span className={classes.face} data-size={size} title={name} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
