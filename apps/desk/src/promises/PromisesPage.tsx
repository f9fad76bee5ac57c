/** What we owe, most urgent first: one's own, the team's, everybody's; and how often we kept our word. */
import { useSearch } from "@tanstack/react-router";
import { MenuButton } from "../shell/MenuButton.tsx";
import { useText } from "../words/useText.tsx";
import { Board } from "./Board.tsx";
import { Keys, WhoseControl } from "./BoardHead.tsx";
import { useBoards } from "./boards.ts";
import { KeptRates } from "./KeptRates.tsx";
import classes from "./Promises.module.css";
import { PROMISES } from "./texts.ts";

export function PromisesPage() {
  const t = useText(PROMISES);
  const whose = useSearch({ from: "/desk/promises" }).whose ?? "mine";
  const boards = useBoards();
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <MenuButton />
        <h1>{t("promises")}</h1>
        <WhoseControl whose={whose} boards={boards} />
        <Keys />
      </header>
      <div className={classes.board}>
        <Board list={boards[whose]} whose={whose} />
        <KeptRates />
      </div>
    </div>
  );
}
