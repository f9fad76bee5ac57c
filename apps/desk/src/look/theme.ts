/** Mantine in our clothes. Colours come from tokens.css; here only which token a variant wears, and the habits of a few components. */
import type { Language, Text } from "@luwte/contract/language.ts";
import { createTheme, type VariantColorsResolver } from "@mantine/core";

type Clothes = { background: string; hover: string; color: string; border: string };
const BARE = "1px solid transparent";
const PLAIN: Record<string, Clothes> = {
  filled: { background: "var(--accent)", hover: "var(--accent-hover)", color: "var(--on-accent)", border: BARE },
  light: { background: "var(--accent-soft)", hover: "var(--accent-soft)", color: "var(--accent-text)", border: BARE },
  default: {
    background: "var(--raised)",
    hover: "var(--hover)",
    color: "var(--text)",
    border: "1px solid var(--edge)",
  },
  subtle: { background: "transparent", hover: "var(--hover)", color: "var(--text)", border: BARE },
  transparent: { background: "transparent", hover: "transparent", color: "var(--accent-text)", border: BARE },
};
/** Only for what cannot be taken back, or is dangerous. */
const DANGER: Record<string, Clothes> = {
  filled: { background: "var(--broken-fill)", hover: "var(--broken-fill)", color: "var(--on-broken)", border: BARE },
  subtle: { background: "transparent", hover: "var(--broken-soft)", color: "var(--broken)", border: BARE },
};

const clothesOf: VariantColorsResolver = ({ variant, color }) => {
  const table = color === "broken" ? DANGER : PLAIN;
  return table[variant] ?? PLAIN[variant] ?? PLAIN.subtle!;
};

/** What closes is gone at once: the next key is for what lies under it. */
const QUICK = { duration: 100, exitDuration: 0, transition: "fade" } as const;

const SAID = {
  close: { nl: "Sluiten", fr: "Fermer", en: "Close" },
  show: { nl: "Tonen of verbergen", fr: "Afficher ou masquer", en: "Show or hide" },
} as const satisfies Record<string, Text>;

/** In a language: a few components have a button of their own, and it has to have a name. */
export const themeIn = (language: Language) =>
  createTheme({
    fontFamily: "var(--font)",
    primaryColor: "blue",
    defaultRadius: "md",
    respectReducedMotion: true,
    cursorType: "pointer",
    variantColorResolver: clothesOf,
    components: {
      Button: { defaultProps: { size: "sm", fw: 500 } },
      ActionIcon: { defaultProps: { variant: "subtle", size: 32 } },
      Tooltip: {
        defaultProps: { openDelay: 400, transitionProps: QUICK, events: { hover: true, focus: true, touch: false } },
      },
      Menu: { defaultProps: { transitionProps: QUICK, shadow: "md", withinPortal: true } },
      Popover: { defaultProps: { transitionProps: QUICK, shadow: "md" } },
      // Scroll locking writes a style element, which the content policy forbids; the page itself never scrolls anyway.
      Modal: {
        defaultProps: {
          lockScroll: false,
          transitionProps: QUICK,
          centered: true,
          closeButtonProps: { "aria-label": SAID.close[language] },
        },
      },
      Drawer: {
        defaultProps: {
          lockScroll: false,
          transitionProps: { duration: 120, exitDuration: 0 },
          closeButtonProps: { "aria-label": SAID.close[language] },
        },
      },
      PasswordInput: { defaultProps: { visibilityToggleButtonProps: { "aria-label": SAID.show[language] } } },
    },
  });
