/** Every key and what it does. */
import { Button, Modal } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { COMMAND_IDS, COMMANDS, type CommandId, GROUPS } from "../keyboard/commands.ts";
import { ShownKeys } from "../keyboard/ShownKeys.tsx";
import { shownKeys } from "../keyboard/strokes.ts";
import { isMac, useKeys } from "../keyboard/useKeyboard.ts";
import { OWN } from "../settings/own/texts.ts";
import { say } from "../words/say.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import classes from "./Palette.module.css";
import { PALETTE } from "./texts.ts";

export function Help({ onClose }: { onClose: () => void }) {
  const t = useText({ ...PALETTE, ...OWN });
  return (
    <Modal opened onClose={onClose} title={t("help")} size={720}>
      <div className={classes.help}>
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{t(group)}</h3>
            <ul>
              {COMMAND_IDS.filter((id) => COMMANDS[id].group === group).map((id) => (
                <Line key={id} id={id} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Button variant="default" component={Link} to="/settings/ways" onClick={onClose}>
        {t("helpChange")}
      </Button>
    </Modal>
  );
}

function Line({ id }: { id: CommandId }) {
  const t = useText(PALETTE);
  const { language } = useLanguage();
  const keys = useKeys()[id];
  const said = shownKeys(keys, isMac())
    .map((chord) => chord.join(" "))
    .join(` ${t("followedBy")} `);
  return (
    <li>
      <span>{say(COMMANDS[id].text, language)}</span>
      {keys === "" ? (
        <span className={classes.said}>{t("noKey")}</span>
      ) : (
        <>
          <span className="hidden-visually">{said}</span>
          <ShownKeys command={id} />
        </>
      )}
    </li>
  );
}
