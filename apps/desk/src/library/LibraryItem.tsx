/** The way to the library. */
import { IconBook } from "@tabler/icons-react";
import { NavItem } from "../shell/NavItem.tsx";
import { useText } from "../words/useText.tsx";
import { LIBRARY } from "./texts.ts";

export function LibraryItem() {
  const t = useText(LIBRARY);
  return <NavItem to="/library" icon={<IconBook size={18} stroke={1.75} />} name={t("library")} />;
}
