/** What opens over the desk, from wherever one is: everything to find and do, wrapping up, what is said aloud. */
import { NotificationVoice } from "../notifications/NotificationVoice.tsx";
import { PaletteHost } from "../palette/PaletteHost.tsx";
import { WrapUpHost } from "../wrap-up/WrapUpHost.tsx";

export const OverTheDesk = () => (
  <>
    <PaletteHost />
    <WrapUpHost />
    <NotificationVoice />
  </>
);
