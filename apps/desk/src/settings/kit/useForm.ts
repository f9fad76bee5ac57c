/**
 * One form: what is written now, whether it differs from what is kept, what was wrong with it and where. Errors stand beside the field that a
 * problem points at; a refusal that is about one field (`places`) stands there too. What is left is said above the button.
 */
import { ApiProblem } from "@luwte/contract/client.ts";
import { useMutation } from "@tanstack/react-query";
import { type ChangeEvent, useState } from "react";
import { explain } from "../../api/explain.ts";
import { useLanguage, useText } from "../../words/useText.tsx";
import { FIELD } from "./texts.ts";
import { useUnsaved } from "./unsaved.ts";

type Typed = ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>;
type KeysOf<Draft, Value> = { [Key in keyof Draft]: Draft[Key] extends Value ? Key : never }[keyof Draft] & string;

export type FormOptions<Draft, Got> = {
  /** What is kept; a draft that was not touched follows it. */
  saved: Draft;
  send: (draft: Draft) => Promise<Got>;
  after?: (got: Got, draft: Draft) => unknown;
  /** Where a refusal is said: its code -> a pointer. */
  places?: Readonly<Record<string, string>>;
  /** What was sent is not kept in the fields: passwords. */
  forget?: boolean | ((got: Got) => boolean);
};

export type Form<Draft> = {
  draft: Draft;
  changed: boolean;
  pending: boolean;
  /** Kept, and nothing was written since. */
  kept: boolean;
  error: unknown;
  /** There is an error, and every part of it stands beside a field. */
  pointed: boolean;
  put: (part: Partial<Draft>) => void;
  keep: () => void;
  /** `value` is what stands there, where the pointer's last word does not name it. */
  at: (pointer: string, value?: unknown) => string | undefined;
  text: (
    name: KeysOf<Draft, string>,
    pointer?: string,
  ) => { value: string; error: string | undefined; onChange: (event: Typed) => void };
  flag: (name: KeysOf<Draft, boolean>) => {
    checked: boolean;
    onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  };
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export function useForm<Draft extends object, Got>({
  saved,
  send,
  after,
  places = {},
  forget = false,
}: FormOptions<Draft, Got>): Form<Draft> {
  const [written, setWritten] = useState<Draft | null>(null);
  const draft = written ?? saved;
  const keeping = useMutation({
    mutationFn: send,
    onSuccess: (got, sent) => {
      markKept();
      after?.(got, sent);
      // The screen was told by `after`; what was written meanwhile stays.
      const forgotten = typeof forget === "function" ? forget(got) : forget;
      setWritten((now) => (forgotten || (now && same(now, sent)) ? null : now));
    },
  });
  const changed = written !== null && !same(written, saved);
  const markKept = useUnsaved(changed);
  const at = useFieldErrors(keeping.error, places, draft);
  const put = (part: Partial<Draft>) => setWritten((now) => ({ ...(now ?? saved), ...part }));
  return {
    draft,
    changed,
    pending: keeping.isPending,
    kept: keeping.isSuccess && !changed,
    error: keeping.error,
    pointed: isPointed(keeping.error, places),
    put,
    keep: () => keeping.mutate(draft),
    at,
    text: (name, pointer = `/body/${name}`) => ({
      value: String(draft[name] ?? ""),
      error: at(pointer, draft[name]),
      "aria-invalid": at(pointer) ? true : undefined,
      onChange: (event) => put({ [name]: event.currentTarget.value } as Partial<Draft>),
    }),
    flag: (name) => ({
      checked: Boolean(draft[name]),
      onChange: (event) => put({ [name]: event.currentTarget.checked } as Partial<Draft>),
    }),
  };
}

/** Whether nothing about the error would be missed when only fields spoke. */
function isPointed(error: unknown, places: Readonly<Record<string, string>>): boolean {
  if (!(error instanceof ApiProblem)) return false;
  return error.code in places || (error.problem.errors ?? []).length > 0;
}

function useFieldErrors(error: unknown, places: Readonly<Record<string, string>>, draft: object): Form<object>["at"] {
  const { language } = useLanguage();
  const t = useText(FIELD);
  return (pointer, given) => {
    if (!(error instanceof ApiProblem)) return undefined;
    if (places[error.code] === pointer) {
      const { happened, todo } = explain(error, language);
      return `${happened} ${todo}`;
    }
    const field = error.problem.errors?.find(
      (each) => each.pointer === pointer || each.pointer.startsWith(`${pointer}/`),
    );
    if (!field) return undefined;
    const value = given ?? (draft as Record<string, unknown>)[pointer.split("/").at(-1)!];
    if (value === "") return t("empty");
    if (Array.isArray(value) && value.length === 0) return t("none");
    return field.code in FIELD ? t(field.code as keyof typeof FIELD) : field.detail;
  };
}
