/** The calls of the protocol. Three outcomes, always a value: it worked, the server refused, or nobody can tell (then try again). */
import type { WidgetFile, WidgetRefusal } from "@luwte/contract/widget/protocol.ts";

export type Reply<Value> =
  | { readonly kind: "ok"; readonly value: Value }
  | { readonly kind: "refused"; readonly code: WidgetRefusal }
  /** `after`: milliseconds that the server asked us to wait. */
  | { readonly kind: "unreachable"; readonly after: number };

const PATIENCE = 20_000;
/** The server's wish to be left alone counts, within reason. */
const LONGEST_WAIT = 120_000;

const unreachable = (response?: Response): Reply<never> => {
  const seconds = Number(response?.headers.get("retry-after")) || 0;
  return { kind: "unreachable", after: Math.min(LONGEST_WAIT, seconds * 1000) };
};

/** Only a problem with a code is the server's own no. A 403 of a proxy, a 404 of a server that starts: those pass. */
export async function replyOf<Value>(response: Response): Promise<Reply<Value>> {
  try {
    if (response.status === 204) return { kind: "ok", value: undefined as Value };
    if (response.ok) return { kind: "ok", value: (await response.json()) as Value };
    if (response.status === 429 || response.status >= 500) return unreachable(response);
    const { code } = (await response.json()) as { code?: WidgetRefusal };
    return code ? { kind: "refused", code } : unreachable();
  } catch {
    return unreachable();
  }
}

export class Api {
  readonly #base: string;
  readonly #token: () => string | null;

  constructor(base: string, token: () => string | null) {
    this.#base = base;
    this.#token = token;
  }

  async call<Value>(path: string, body?: object): Promise<Reply<Value>> {
    try {
      const init = body ? { method: "POST", body: JSON.stringify(body) } : {};
      const response = await this.fetch(path, { ...init, signal: AbortSignal.timeout(PATIENCE) });
      return await replyOf(response);
    } catch {
      return unreachable();
    }
  }

  fetch(path: string, init: RequestInit): Promise<Response> {
    const headers: Record<string, string> = this.#headers();
    if (init.body) headers["content-type"] = "application/json";
    return fetch(this.#base + path, { ...init, headers, cache: "no-store", credentials: "omit" });
  }

  /** XMLHttpRequest, because `fetch` cannot tell how much of an upload has gone. */
  upload(id: string, file: File, onProgress: (share: number) => void): Promise<Reply<WidgetFile>> {
    return new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open("POST", `${this.#base}/files`);
      const headers = {
        ...this.#headers(),
        "content-type": file.type || "application/octet-stream",
        "x-file-id": id,
        "x-file-name": encodeURIComponent(file.name),
      };
      for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
      request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
      request.onload = () => resolve(replyOf(new Response(request.responseText || null, { status: request.status })));
      request.onerror = () => resolve(unreachable());
      request.send(file);
    });
  }

  #headers(): Record<string, string> {
    const token = this.#token();
    return token ? { authorization: `Bearer ${token}` } : {};
  }
}
