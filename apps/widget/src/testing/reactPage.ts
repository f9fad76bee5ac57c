/** A page whose framework owns the document's body and can throw everything away and draw it again. */
import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";

function Page() {
  const [times, setTimes] = useState(1);
  Object.assign(window, {
    redraw: () => {
      document.body.replaceChildren();
      createRoot(document.body).render(createElement(Page));
      setTimes(times + 1);
    },
  });
  return createElement(
    "main",
    null,
    createElement("h1", null, "Winkel"),
    document.querySelector("main") ? null : "Opnieuw getekend",
  );
}

createRoot(document.body).render(createElement(Page));
