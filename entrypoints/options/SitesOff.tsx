import { useState } from 'preact/hooks';
import { SiteList } from '../../components/SiteList.tsx';
import type { Settings } from '../../extension/settings.ts';
import { readSite } from '../../extension/sites.ts';

type Said =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'wrong'; readonly text: string }
  | { readonly kind: 'removed'; readonly site: string };

interface Props {
  readonly sites: readonly string[];
  readonly change: (next: (old: Settings) => Settings) => void;
}

/** Sites that are left alone: add one, remove one, take the removal back. */
export function SitesOff({ sites, change }: Props) {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<Said>({ kind: 'nothing' });
  const add = (site: string): void =>
    change((old) => ({ ...old, sitesOff: [...new Set([...old.sitesOff, site])].sort() }));
  const remove = (site: string): void => {
    change((old) => ({ ...old, sitesOff: old.sitesOff.filter((other) => other !== site) }));
    setSaid({ kind: 'removed', site });
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const site = readSite(typed);
    const wrong =
      site === null ? notASite(typed) : sites.includes(site) ? `${site} is already turned off.` : null;
    setSaid(wrong === null ? { kind: 'nothing' } : { kind: 'wrong', text: wrong });
    if (site === null || wrong !== null) return;
    add(site);
    setTyped('');
  };
  const undo = (site: string): void => {
    add(site);
    setSaid({ kind: 'nothing' });
  };
  return (
    <section class="group" aria-labelledby="sites-off">
      <h2 id="sites-off">Sites turned off</h2>
      <SiteList sites={sites} onRemove={remove} />
      <form onSubmit={submit} noValidate>
        <label class="add-label" for="site">
          Turn off on a site
        </label>
        <div class="add">
          <input
            id="site"
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder="example.org"
            value={typed}
            aria-invalid={said.kind === 'wrong'}
            aria-describedby="site-said"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit">Turn off</button>
        </div>
      </form>
      <div id="site-said" class="said" role="status">
        {said.kind === 'wrong' && <span class="error">{said.text}</span>}
        {said.kind === 'removed' && (
          <>
            <span>{said.site} is on again.</span>
            <button type="button" onClick={() => undo(said.site)}>
              Undo
            </button>
          </>
        )}
      </div>
    </section>
  );
}

const notASite = (typed: string): string =>
  typed.trim() === ''
    ? 'Type the address of a site, such as example.org.'
    : `“${typed.trim()}” is not the address of a site. Type one such as example.org.`;
