/** Who this browser is to the server: the visitor's token, kept for the next page, and the host site's word for who is signed in. */
import type { SessionReply, WidgetLanguage } from "@luwte/contract/widget/protocol.ts";
import type { Store } from "../shared/storage.ts";
import type { Api, Reply } from "./api.ts";

const TOKEN = "token";
const SUBJECT = "subject";

/** Read, not believed: the server checks the signature. Here it only tells one person from the next on a shared computer. */
export function subjectOf(jwt: string | null): string | null {
  try {
    const payload = jwt!.split(".")[1]!.replaceAll("-", "+").replaceAll("_", "/");
    return String((JSON.parse(atob(payload)) as { sub: unknown }).sub);
  } catch {
    return null;
  }
}

/** Without query and fragment: addresses of pages may carry what is nobody's business. */
const pageOf = ({ origin, pathname }: Location): string => (origin + pathname).slice(0, 2000);

export class Session {
  readonly #store: Store;
  readonly #language: WidgetLanguage;
  readonly #identity: () => string | null;
  #refused: string | null = null;

  constructor(store: Store, language: WidgetLanguage, identity: () => string | null) {
    this.#store = store;
    this.#language = language;
    this.#identity = identity;
  }

  get token(): string | null {
    return this.#store.get(TOKEN);
  }

  forget(): void {
    this.#store.set(TOKEN, null);
    this.#store.set(SUBJECT, null);
  }

  /** Whose conversation is kept in this browser; null for a stranger's, or none. */
  get subject(): string | null {
    return this.#store.get(SUBJECT);
  }

  async begin(api: Api): Promise<Reply<SessionReply>> {
    const reply = await api.call<SessionReply>("/session", this.#request());
    // A signature that is wrong or too old: the token of this browser still counts, and a stranger may write as well.
    if (reply.kind === "refused" && reply.code === "sign_in_failed") this.#refused = this.#identity();
    return reply;
  }

  #request() {
    const visitorToken = this.token;
    const identity = this.#identity() === this.#refused ? null : this.#identity();
    return {
      ...(visitorToken && { visitorToken }),
      ...(identity && { identity }),
      language: this.#language,
      page: { url: pageOf(location), title: document.title.slice(0, 300) },
    };
  }

  remember(token: string): void {
    this.#store.set(TOKEN, token);
    this.#store.set(SUBJECT, subjectOf(this.#identity()));
  }
}
