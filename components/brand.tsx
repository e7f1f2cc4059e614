/** The brand mark: two corner brackets and a dot. */
export function Brand() {
  return (
    <svg class="brand" viewBox="0 0 32 32" aria-hidden="true">
      <rect class="brand-ground" width="32" height="32" rx="8.5" />
      <path
        class="brand-brackets"
        d="M8.5 15.2V9.8a1.3 1.3 0 0 1 1.3-1.3h5.4M23.5 16.8v5.4a1.3 1.3 0 0 1-1.3 1.3h-5.4"
      />
      <circle class="brand-dot" cx="16" cy="16" r="2.5" />
    </svg>
  );
}
