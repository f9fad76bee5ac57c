/** What the launcher hands to the panel, and what it may ask of it. The two are loaded apart, so this is their whole agreement. */
import type {
  WidgetConfig,
  WidgetConversation,
  WidgetLanguage,
  WidgetVisitor,
} from "@luwte/contract/widget/protocol.ts";
import type { Store } from "./storage.ts";

export type PanelContext = {
  /** `https://server/widget/api/KEY`. */
  readonly base: string;
  readonly root: ShadowRoot;
  readonly language: WidgetLanguage;
  readonly config: WidgetConfig;
  /** Shared by the tabs of this browser; and of this tab alone. */
  readonly store: Store;
  readonly tab: Store;
  /** The host site's signed token, when it gave one. */
  identity(): string | null;
  /** What the server said, when that is not long ago; else asks again: opening hours change while a page stays open. */
  refresh(): Promise<WidgetConfig | null>;
  unread(count: number, from: string | null): void;
  opened(open: boolean): void;
  /** After every drawing: what is rarely needed and does not fit into a panel is fetched then. */
  drawn(engine: Extra): void;
};

/** What of the engine a part gets that is loaded apart. */
export type Extra = {
  readonly model: { readonly conversation: WidgetConversation | null; readonly visitor: WidgetVisitor };
  ask<Value>(path: string, body?: object): Promise<Asked<Value>>;
};
export type Asked<Value> =
  | { readonly kind: "ok"; readonly value: Value }
  | { readonly kind: "refused" | "unreachable" };
/** A part that is loaded apart. `open`: whether the panel is looked at. */
export type ExtraModule = { show(root: ShadowRoot, engine: Extra, around: Around): void };
export type Around = { readonly open: boolean; readonly store: Store };

export type Panel = {
  /** `focus` is false when the panel only comes back after a change of page. */
  open(focus: boolean): void;
  close(): void;
  identityChanged(): void;
};

export type PanelModule = { mount(context: PanelContext): Panel };
