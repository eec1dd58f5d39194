import type { Span } from '../model.ts';
import { isSpace } from './fold.ts';

/** Beside a name these may be part of an address; nothing else is looked at where none of them stands there. */
const JOINTS = '@/.-_=?#&%:+~';
/** How far an address is looked at on either side. */
const REACH = 100;
/** "https://…", "www.…", "@almaty", "info@almaty.kz", "Almaty.kz", "almaty.html": but not "Almaty.The police". */
const ADDRESS = /^@|:\/\/|^www\.|\w@\w/i;
const DOMAIN = /^[\w-]*(?:\.[\w-]+)*\.(?:[a-z]{2}|com|org|net|info|gov|edu|int|news|html?|php)(?![a-z])/;

/** Whether a name stands inside an address: of a page, of a mailbox, or of somebody on some network. */
export function isInAddress(text: string, { start, end }: Span): boolean {
  if (!JOINTS.includes(text.charAt(start - 1) || ' ') && !JOINTS.includes(text.charAt(end) || ' '))
    return false;
  let from = start;
  while (from > start - REACH && isAddressed(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < end + REACH && isAddressed(text.charCodeAt(to))) to++;
  return ADDRESS.test(text.slice(from, to)) || DOMAIN.test(text.slice(end, to));
}

/** Addresses are ASCII; what may stand around them is no part of them. */
function isAddressed(code: number): boolean {
  return code < 0x80 && !isSpace(code) && !AROUND.includes(String.fromCharCode(code));
}

const AROUND = '()[]{}<>"\'`,;|';
