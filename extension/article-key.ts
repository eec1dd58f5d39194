/** Parameters that say how a reader came to a page, not which page it is. */
const TRAIL =
  /^(?:utm_|at_|ga_|mc_|hsa_)|^(?:fbclid|gclid|dclid|msclkid|igshid|cmpid|ref|ref_src|smid|sref|partner|taid|s_cid|xtor)$/i;

/** The same for the same article: its address without what only follows readers, or else its text. */
export function articleKey({ url, text }: { url: string | null; text: string }): string {
  if (url === null) return `text:${hashOf(text)}`;
  const address = new URL(url);
  for (const name of [...address.searchParams.keys()])
    if (TRAIL.test(name)) address.searchParams.delete(name);
  address.searchParams.sort();
  const host = address.hostname.replace(/^(?:www|m|amp|mobile)\./, '');
  return `${host}${address.pathname.replace(/\/$/, '')}${address.search}`;
}

/** A readable slug that no other article has: "river-floods-old-town-1c9f3a2b". */
export function articleId({ headline, key }: { headline: string; key: string }): string {
  const slug = headline
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 48);
  return `${slug || 'article'}-${hashOf(key)}`;
}

/** 53 bits of two FNV-1a hashes, in hexadecimal. */
function hashOf(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x85ebca6b);
  }
  return ((first >>> 0) * 0x200000 + ((second >>> 0) & 0x1fffff)).toString(16).padStart(14, '0');
}
