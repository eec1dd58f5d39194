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
  if (!isJoint(text, start - 1) && !isJoint(text, end)) return false;
  let from = start;
  while (from > start - REACH && isAddressed(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < end + REACH && isAddressed(text.charCodeAt(to))) to++;
  return ADDRESS.test(text.slice(from, to)) || DOMAIN.test(text.slice(end, to));
}

function isJoint(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > SPACE && code < 0x80 && JOINTS.includes(String.fromCharCode(code));
}

const SPACE = 0x20;

/** Addresses are ASCII; what may stand around them is no part of them. */
function isAddressed(code: number): boolean {
  return code < 0x80 && !isSpace(code) && !AROUND.includes(String.fromCharCode(code));
}

const AROUND = '()[]{}<>"\'`,;|';
