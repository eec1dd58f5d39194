/** What a paper calls what stands above. */
const STORY =
  '(?:article|story|piece|post|report|column|essay|interview|excerpt|op-?ed|page|dispatch|version)';
const BEGIN = '^[\\s*_—–-]*[(\\[]?[\\s*_]*';

/** Lines below a story: who wrote and edited it, where it stood before, whose it is, where to go next. Patterns over small letters. */
export const END_MATTER: readonly string[] = [
  `${BEGIN}(?:additional |with (?:additional )?)?(?:reporting|writing|editing|research|graphics?|translation) by \\p{L}`,
  // "Produced by Ann Lee, the album …" is a sentence.
  `${BEGIN}(?:compiled|edited|translated|reported|written|produced) by (?!.*, (?:the|an?|it|he|she|its|his|her) )[^.:]{3,80}[.)\\]|\\s]*$`,
  `${BEGIN}(?:additional|with) (?:reporting|writing|research)\\b`,
  '^.{3,160} contributed (?:reporting(?: from .{2,60})?|to this (?:report|article|story|column)(?: from .{2,60})?|research)\\.?[)\\]]?$',
  `${BEGIN}(?:a|an earlier|this) version of (?:this|the) ${STORY}(?: first| originally)? (?:appears|appeared|was|ran|stated|said|misstated|has been)\\b`,
  `${BEGIN}this ${STORY} (?:was |has been |is |first |originally |also ){1,3}(?:first |originally |also )?(?:appeared|appears|published|republished|reprinted|ran|written by|produced by|compiled|translated|adapted|excerpted|updated|corrected|part of)\\b`,
  `${BEGIN}this ${STORY} (?:appeared|appears|ran) (?:first |originally )?(?:in|on|at)\\b`,
  `${BEGIN}(?:originally |first )?published (?:on|in|by|at|as)\\b.{0,120}$`,
  '^.{0,40}\\bfirst published (?:on )?\\p{L}+ \\d{1,2}, \\d{4}',
  `${BEGIN}(?:copyright|©|\\(c\\)|all rights reserved)`,
  '^.{0,80}\\ball rights reserved\\b',
  `${BEGIN}(?:you can )?follow .{2,90}(?: on (?:twitter|facebook|instagram|x|threads|linkedin|bluesky|telegram)\\b|@\\w)`,
  `${BEGIN}(?:sign up|subscribe|click|tap) (?:here|now|today|to|for)\\b`,
  `${BEGIN}(?:read|see|watch|listen to|find) .{0,60}\\b(?:here|rest of the ${STORY}.{0,30}|(?:full|original) ${STORY}.{0,30})[.)\\]»›>]*$`,
  `${BEGIN}read (?:more|also|next)\\b`,
  `${BEGIN}(?:e-?mail|contact|reach|write to) (?:us|him|her|them|me|the (?:author|writer|reporter|editor)s?|\\p{L}+ \\p{L}+) (?:at|on|via)\\b`,
  `${BEGIN}(?:have|got|do you have) (?:a|any) (?:story|tip|tips|question|news|information)\\b`,
];
