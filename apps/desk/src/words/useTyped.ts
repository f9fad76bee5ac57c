/** What is typed in a sheet, kept when it closes by accident: until it is sent, begun anew, or the page is left. Only in memory: it may hold what is a customer's. */
import { useState } from "react";

const MOST = 20;
const typed = new Map<string, unknown>();

function keep(key: string, words: unknown): void {
  typed.delete(key);
  typed.set(key, words);
  if (typed.size > MOST) typed.delete(typed.keys().next().value!);
}

export type Typed<Words> = {
  words: Words;
  put: (words: Words) => void;
  /** It was begun before, and stands here again. */
  isBegun: boolean;
  restart: () => void;
  /** It was sent: the next time one starts afresh. */
  done: () => void;
};

/** `start`: what a sheet holds that nobody typed in yet. */
export function useTyped<Words>(key: string, start: Words): Typed<Words> {
  const [isBegun, setBegun] = useState(() => typed.has(key));
  const [words, setWords] = useState<Words>(() => (typed.get(key) as Words | undefined) ?? start);
  return {
    words,
    isBegun,
    put(next) {
      keep(key, next);
      setWords(next);
    },
    restart() {
      typed.delete(key);
      setBegun(false);
      setWords(start);
    },
    done: () => void typed.delete(key),
  };
}
