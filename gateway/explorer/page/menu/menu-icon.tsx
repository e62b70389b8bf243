/** A list with a mark in front of each line. */
export function MenuIcon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M8 4.5h9M8 10h9M8 15.5h9" strokeLinecap="round" />
      <path
        d="m3 3 2.5 1.5L3 6zM3 8.500l2.500 1.500-2.500 1.500zM3 14l2.500 1.500L3 17z"
        fill="currentColor"
        strokeLinejoin="round"
        strokeWidth="0.8"
      />
    </svg>
  );
}
