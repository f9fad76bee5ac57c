/** The panel's entry: brings the engine, the draft and the screen together, and listens to the page they live in. */
import { render } from "preact";
import { Draft } from "./core/draft.ts";
import { Engine } from "./core/engine.ts";
import { unreadOf } from "./core/model.ts";
import type { Panel, PanelContext } from "./shared/context.ts";
import css from "./view/panel.css?inline";
import { isSmall, PanelView, type Shown } from "./view/panel.tsx";
import { sayIn } from "./view/say.ts";

const SOONEST = 5_000;
const DAY = 86_400_000;

function styled(root: ShadowRoot): HTMLElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const place = document.createElement("div");
  root.append(place);
  return place;
}

export function mount(context: PanelContext): Panel {
  const place = styled(context.root);
  const say = sayIn(context.language);
  let shown: Shown = { open: false, focus: false };
  let drawing = false;
  const draw = () => {
    drawing = false;
    render(<PanelView {...{ context, engine, draft, say, shown, close }} />, place);
    const unread = unreadOf(engine.model);
    const author = unread.at(-1)?.author;
    context.unread(unread.length, author && "name" in author ? author.name : null);
    context.drawn(engine);
  };
  /** Many changes at once are one drawing. */
  const drawSoon = () => {
    if (drawing) return;
    drawing = true;
    queueMicrotask(draw);
  };
  const show = (next: Shown) => {
    shown = next;
    context.opened(next.open);
    draw();
  };
  const close = () => {
    show({ open: false, focus: false });
    context.root.querySelector<HTMLElement>(".launcher")?.focus();
  };
  const draft = new Draft(context.tab, (file, onProgress) => engine.upload(file, onProgress), drawSoon);
  const engine = new Engine(context, drawSoon, () => draft.clear());
  watchPage(engine, drawSoon);
  watchHours(context, engine);
  engine.start();
  draw();
  return {
    // A new page does not begin under a full screen of chat.
    open(focus) {
      show({ open: focus || !isSmall(), focus });
      void askHours(context, engine);
    },
    close,
    identityChanged: () => engine.identityChanged(),
  };
}

function watchPage(engine: Engine, draw: () => void): void {
  addEventListener("online", () => engine.wake());
  // Another tab put something into the outbox, or took it out.
  addEventListener("storage", () => engine.wake());
  addEventListener("pagehide", () => engine.stop());
  addEventListener("pageshow", ({ persisted }) => persisted && engine.start());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") engine.claim();
    draw();
  });
}

/** Is somebody there? Asked when the panel opens, and at the moment that doors open, a little spread so that not everybody asks at once. */
async function askHours(context: PanelContext, engine: Engine): Promise<void> {
  const config = await context.refresh();
  if (config) engine.setAvailability(config.availability);
}

function watchHours(context: PanelContext, engine: Engine): void {
  const { changesAt } = engine.model.availability;
  if (!changesAt) return;
  const wait = Math.max(SOONEST, new Date(changesAt).getTime() - Date.now()) + Math.random() * SOONEST;
  if (wait > DAY) return;
  setTimeout(() => void askHours(context, engine).then(() => watchHours(context, engine)), wait);
}
