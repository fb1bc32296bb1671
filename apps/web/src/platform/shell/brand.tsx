/** Circle and square side by side: two departments, one vehicle. */
export function BrandMark({ size = 22 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden focusable="false">
      <circle cx="7" cy="12" r="5.5" fill="none" stroke="var(--tandem-it)" strokeWidth="2.5" />
      <rect x="12.5" y="6.5" width="10" height="11" rx="1.5" fill="none" stroke="var(--tandem-marketing)" strokeWidth="2.5" />
    </svg>
  );
}
