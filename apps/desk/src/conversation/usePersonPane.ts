/** Where the customer is shown: beside the conversation where there is room, over it on demand where there is not. */
import { useMediaQuery } from "@mantine/hooks";
import { useState } from "react";
import { useCommand } from "../keyboard/registry.ts";
import { usePreferences, useSetPreference } from "../shell/usePreferences.ts";

export type PersonShow = { beside: boolean; over: boolean; shown: boolean; toggle(): void; close(): void };

export function usePersonPane(): PersonShow {
  const room = useMediaQuery("(min-width: 1280px)", true, { getInitialValueInEffect: false });
  const { personPane } = usePreferences();
  const setPreference = useSetPreference();
  const [over, setOver] = useState(false);
  const toggle = () => (room ? setPreference({ personPane: !personPane }) : setOver(!over));
  useCommand("person", toggle);
  const beside = room && personPane;
  return { beside, over: !room && over, shown: beside || over, toggle, close: () => setOver(false) };
}
