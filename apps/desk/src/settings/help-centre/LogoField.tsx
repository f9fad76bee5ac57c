/** The logo: kept as a picture of the library, and shown only where it is chosen. */
import type { HelpCentreSettings } from "@luwte/contract/helpCentre.ts";
import { type ArticleImageId, newId } from "@luwte/contract/ids.ts";
import { Button, FileButton } from "@mantine/core";
import { useState } from "react";
import { libraryApi } from "../../library/api.ts";
import { useTrouble } from "../../toasts/useTrouble.ts";
import { useText } from "../../words/useText.tsx";
import type { Form } from "../kit/useForm.ts";
import classes from "./HelpCentre.module.css";
import { HELP } from "./texts.ts";

export function LogoField({ form: { draft, put } }: { form: Form<HelpCentreSettings> }) {
  const t = useText(HELP);
  const trouble = useTrouble();
  const [busy, setBusy] = useState(false);
  const keep = async (file: File | null) => {
    if (!file) return;
    setBusy(true);
    const query = { name: file.name || "logo", id: newId<ArticleImageId>() };
    await libraryApi
      .uploadArticleImage({ query, file })
      .then(({ image }) => put({ logoId: image.id }), trouble)
      .finally(() => setBusy(false));
  };
  return (
    <div className={classes["logo"]}>
      <span className={classes["logoName"]}>{t("logo")}</span>
      {draft.logoId ? <img src={`/api/library/images/${draft.logoId}`} alt={t("logoNow")} height={44} /> : null}
      <div className={classes["mend"]}>
        <FileButton onChange={(file) => void keep(file)} accept="image/png,image/jpeg,image/gif,image/webp">
          {(props) => (
            <Button variant="default" loading={busy} {...props}>
              {t("logoChoose")}
            </Button>
          )}
        </FileButton>
        {draft.logoId ? (
          <Button variant="subtle" onClick={() => put({ logoId: null })}>
            {t("logoRemove")}
          </Button>
        ) : null}
      </div>
      <span className={classes["hint"]}>{t("logoHint")}</span>
    </div>
  );
}
