/** The sign of Luwte: a dune, and something that lies in its lee. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="var(--accent)" />
      <path
        d="M5 22c7 0 6.5-13 12.5-13 4 0 5 4.5 3.5 7"
        fill="none"
        stroke="var(--on-accent)"
        strokeWidth="2.8"
        strokeLinecap="round"
      />
      <circle cx="23.5" cy="21.5" r="2.7" fill="var(--on-accent)" />
    </svg>
  );
}
