/** The product's mark: an L whose inside is a tick. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="36" height="36" aria-hidden="true" focusable="false">
      <g fill="none" strokeLinecap="round" strokeLinejoin="round" strokeWidth="3.4">
        <path d="M7 4v23h18" stroke="currentColor" />
        <path d="m13.500 14.500 4 4.200L26 8.500" stroke="var(--warm)" />
      </g>
    </svg>
  );
}
