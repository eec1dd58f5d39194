/** Words that open a sentence or a phrase and are no part of the name behind them. Small letters. */
export const LEADING_WORDS: ReadonlySet<string> = new Set(
  `developer retailer insurer lender carmaker automaker chipmaker drugmaker brewer exporter manufacturer supplier publisher
both neither either between among amongst with without for from of in into at by on over under after before while when where if
but and or yet although though because since until unlike like despite during about against around across behind beyond
near through toward towards upon via per than as is are was were a an the this that these those every each any some all most
many no not his her their its our my your what which who whose how why also even only still just then there here meanwhile
however therefore thus born raised educated nicknamed noting citing including following according joining`.split(
    /\s+/,
  ),
);

/** Those that open no name, wherever they stand. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  `both neither either between among with without while whereas because although though until unlike despite during about against
from after before when since whether`.split(/\s+/),
);

/** Links inside a name; at its end they show that it was cut short. */
export const LINK_WORDS: ReadonlySet<string> = new Set(
  'of for and & the in on at to de del du des da di la le al von van der und et y'.split(' '),
);
