/** The sites that are turned off, each with a button that turns it on again. */
export function SiteList({
  sites,
  onRemove,
}: {
  sites: readonly string[];
  onRemove: (site: string) => void;
}) {
  if (sites.length === 0) return <p class="note">No site is turned off.</p>;
  return (
    <ul class="sites">
      {sites.map((site) => (
        <li key={site}>
          <span dir="auto">{site}</span>
          <button type="button" onClick={() => onRemove(site)}>
            Remove<span class="visually-hidden"> {site}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
