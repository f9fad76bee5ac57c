/** What one does from the head of the library: a new article, and bringing articles in or taking them out. */
import { type ArticleId, newId } from "@luwte/contract/ids.ts";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useCommand } from "../keyboard/registry.ts";
import { ShownKeys } from "../keyboard/ShownKeys.tsx";
import { useSelf } from "../shell/usePreferences.ts";
import { useText } from "../words/useText.tsx";
import { PortingSheet } from "./PortingSheet.tsx";
import { PORTING } from "./portingTexts.ts";
import { LIBRARY } from "./texts.ts";

export function Porting() {
  const t = useText(PORTING);
  const { rights } = useSelf();
  const [isOpen, setOpen] = useState(false);
  if (!rights.includes("library.publish")) return null;
  return (
    <>
      <Button variant="subtle" onClick={() => setOpen(true)}>
        {t("button")}
      </Button>
      {isOpen ? <PortingSheet onClose={() => setOpen(false)} /> : null}
    </>
  );
}

export function NewArticle() {
  const t = useText(LIBRARY);
  const navigate = useNavigate();
  const make = () => {
    const articleId = newId<ArticleId>();
    void navigate({ to: "/library/$articleId", params: { articleId }, search: { fresh: true, view: "edit" } });
  };
  useCommand("newArticle", make);
  return (
    <Button
      leftSection={<IconPlus size={16} stroke={2} aria-hidden="true" />}
      rightSection={<ShownKeys command="newArticle" />}
      onClick={make}
    >
      {t("make")}
    </Button>
  );
}
