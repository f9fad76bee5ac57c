/** Something lies in the lee of a dune: drawn where there is nothing to do. */
export function Lee() {
  return (
    <svg width="160" height="64" viewBox="0 0 160 64" fill="none" aria-hidden="true">
      <path d="M2 54h156" stroke="var(--line)" strokeWidth="1.5" strokeLinecap="round" />
      <path d="M14 54c26 0 30-40 58-40 16 0 22 16 16 26" stroke="var(--accent)" strokeWidth="2" strokeLinecap="round" />
      <circle cx="100" cy="48" r="5" fill="var(--accent)" />
      <path d="M8 18c10-5 18-5 28 0M20 30c6-3 11-3 17 0" stroke="var(--line)" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  );
}
