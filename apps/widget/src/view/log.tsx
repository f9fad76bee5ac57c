/** The conversation, newest at the bottom. A live log: what comes in is read aloud, what was already there is not. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { unreadOf } from "../core/model.ts";
import { rowsOf } from "../core/rows.ts";
import { AddressCard } from "./addressCard.tsx";
import { Icon } from "./icon.tsx";
import { isLost, type Parts } from "./parts.ts";
import { MessageRow } from "./row.tsx";
import { whenText } from "./times.ts";

/** Somebody this close to the end is reading along. */
const NEAR = 60;
const TYPING_LASTS = 6_000;

export function Log({ open, ...parts }: Parts & { open: boolean }) {
  const { engine, say, context } = parts;
  const { model } = engine;
  const { conversation } = model;
  const [quiet, setQuiet] = useState(false);
  const box = useRef<HTMLElement>(null);
  const rows = rowsOf(model, engine.outbox.letters(), isLost(engine));
  const written = rows.findLast(({ letter }) => letter)?.id;
  const { toEnd, atEnd, onScroll, holdPlace } = useScroll(box, open, written);
  useEffect(() => {
    if (open && atEnd && document.visibilityState === "visible") void engine.read();
  });
  const showEarlier = async () => {
    setQuiet(true);
    holdPlace();
    await engine.loadEarlier();
    setTimeout(() => setQuiet(false), 500);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="scroll" ref={box} onScroll={onScroll} tabIndex={0} aria-label={say("log")}>
      {model.earlier && (
        <button type="button" class="plain centre" onClick={() => void showEarlier()}>
          {say("earlier")}
        </button>
      )}
      {rows.length === 0 && <Welcome {...parts} />}
      {/* A new log when the history arrives: what a log holds when it appears is not read aloud, what is added later is. */}
      <div key={model.phase} role="log" aria-label={say("log")} aria-live={quiet ? "off" : "polite"} class="log">
        {rows.map((row) => (
          <MessageRow key={row.id} row={row} {...parts} />
        ))}
      </div>
      {conversation?.solved && <p class="notice">{say("solved")}</p>}
      <Typing {...parts} />
      <AddressCard {...parts} />
      <p class="small-print">
        {conversation && (
          <a
            // Null leaves the attribute out, and the number is plain text.
            href={conversation.status! && new URL(conversation.status!, context.base).href}
            target="_blank"
            rel="noopener noreferrer"
          >
            {say("number", { number: conversation.number })}
          </a>
        )}
        {context.config.privacyUrl && (
          <a href={context.config.privacyUrl} target="_blank" rel="noopener noreferrer">
            {say("privacy")}
          </a>
        )}
      </p>
      {!atEnd && (
        <button type="button" class="newer" onClick={toEnd}>
          <Icon name="down" />
          {say(unreadOf(model).length > 0 ? "newer" : "toEnd")}
        </button>
      )}
    </section>
  );
}

/**
 * Stays at the end while somebody reads along there, also when a picture grows or the writing field does; stays where it is when somebody reads back,
 * also when earlier messages come in above. Only a move upwards is reading back, and whoever writes looks at what they wrote.
 */
function useScroll(box: { current: HTMLElement | null }, open: boolean, written: string | undefined) {
  const [atEnd, setAtEnd] = useState(true);
  const place = useRef({ top: 0, before: 0, written });
  const toEnd = () => {
    box.current!.scrollTop = box.current!.scrollHeight;
  };
  useLayoutEffect(() => {
    const { scrollHeight, scrollTop } = box.current!;
    const { before } = place.current;
    if (before && scrollHeight > before) {
      box.current!.scrollTop = scrollTop + scrollHeight - before;
      place.current.before = 0;
    } else if (open && (atEnd || written !== place.current.written)) toEnd();
    place.current.written = written;
  });
  useEffect(() => {
    if (!atEnd) return;
    const grown = new ResizeObserver(toEnd);
    for (const element of [box.current!, ...box.current!.children]) grown.observe(element);
    return () => grown.disconnect();
  });
  const onScroll = () => {
    const { scrollHeight, scrollTop, clientHeight } = box.current!;
    const near = scrollHeight - scrollTop - clientHeight < NEAR;
    if (near || scrollTop < place.current.top) setAtEnd(near);
    place.current.top = scrollTop;
  };
  const holdPlace = () => {
    place.current.before = box.current!.scrollHeight;
  };
  return { toEnd, atEnd, onScroll, holdPlace };
}

function Welcome({ engine, say, context }: Parts) {
  const { phase, availability } = engine.model;
  const { greeting, language } = context.config;
  if (phase === "loading") return <p class="notice">{say("loading")}</p>;
  if (availability.open) return greeting ? <p class="welcome">{greeting}</p> : null;
  const when = availability.changesAt && whenText(language, new Date(availability.changesAt), new Date());
  return (
    <div class="welcome">
      <strong>{say("away")}</strong>
      <p>{when ? say("awayUntil", { when }) : say("awayUnknown")}</p>
    </div>
  );
}

/** Fades by itself: the word that somebody stopped may have been lost. */
function Typing({ engine, say }: Parts) {
  const { typing } = engine.model;
  const [gone, setGone] = useState(0);
  useEffect(() => {
    if (!typing) return;
    const timer = setTimeout(() => setGone(typing.at), TYPING_LASTS);
    return () => clearTimeout(timer);
  }, [typing]);
  if (!typing || typing.at === gone) return null;
  return (
    <p class="typing">
      <span class="dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {say("typing", { name: typing.name })}
    </p>
  );
}
