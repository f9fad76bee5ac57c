/** Line icons, drawn by us; decoration only, so hidden from screen readers. */

const PATHS = {
  close: "M6 6l12 12M18 6 6 18",
  attach:
    "m20 11-8.500 8.500a5 5 0 0 1-7-7L13 4a3.300 3.300 0 0 1 4.700 4.700l-8.500 8.500a1.700 1.700 0 0 1-2.400-2.400L14.500 7",
  send: "M12 20V5M5.500 11.500 12 5l6.500 6.500",
  file: "M14 3H7a1 1 0 0 0-1 1v16a1 1 0 0 0 1 1h10a1 1 0 0 0 1-1V7zM14 3v4h4",
  down: "M12 5v14M6 13l6 6 6-6",
} as const;

export const Icon = ({ name }: { name: keyof typeof PATHS }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
