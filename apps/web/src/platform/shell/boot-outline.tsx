/** The same outline index.html draws, so that nothing moves while the first data is on its way. */
export function BootOutline() {
  return (
    <div className="boot" aria-hidden="true">
      <div className="boot-bar" />
      <div className="boot-side" />
      <div />
    </div>
  );
}
