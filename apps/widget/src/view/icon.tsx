/** Line icons, drawn by us; decoration only, so hidden from screen readers. */

const PATHS = {
  close: "M6 6l12 12M18 6 6 18",
  attach: "M12 5v14M5 12h14",
  send: "M12 20V5M5.5 11.5 12 5l6.5 6.5",
  file: "M14 3H7a1 1 0 0 0-1 1v16a1 1 0 0 0 1 1h10a1 1 0 0 0 1-1V7zM14 3v4h4",
  down: "M12 5v14M6 13l6 6 6-6",
} as const;

export const Icon = ({ name }: { name: keyof typeof PATHS }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
