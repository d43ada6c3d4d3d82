/** Three sliders, for settings. */
export function SettingsIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M4 7h8M17 7h3M4 12h2M11 12h9M4 17h9M18 17h2" />
      <circle cx="14.5" cy="7" r="2.2" />
      <circle cx="8.5" cy="12" r="2.2" />
      <circle cx="15.5" cy="17" r="2.2" />
    </svg>
  );
}

/** A page with a panel at its end, for the side panel. */
export function PanelIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" class="mirrored">
      <rect x="3" y="4.5" width="18" height="15" rx="2.5" />
      <path d="M14.5 4.5v15M17 9h1.5M17 12h1.5" />
    </svg>
  );
}

/** An arrow to where one came from. */
export function BackIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" class="mirrored">
      <path d="M19 12H5M11 6l-6 6 6 6" />
    </svg>
  );
}

/** An arrow up, for a place earlier in an order. */
export function UpIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 19V5M6 11l6-6 6 6" />
    </svg>
  );
}

/** An arrow down, for a place later in an order. */
export function DownIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 5v14M6 13l6 6 6-6" />
    </svg>
  );
}
