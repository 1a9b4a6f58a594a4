import type { Written } from './writing';

/** One field in which two people wrote different things. */
export interface Clash {
  field: string;
  mine: string;
  theirs: string;
}

interface Merged {
  /** Nothing that was typed here is missing; where both wrote, one's own text stands until a choice is made. */
  values: Written;
  clashes: Clash[];
  /** Fields that only the other person wrote in. */
  taken: string[];
}

/** Brings together what two people made of the same text, field by field. */
export function merge(base: Written, mine: Written, theirs: Written): Merged {
  const merged: Merged = { values: {}, clashes: [], taken: [] };
  for (const field of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const before = base[field] ?? '';
    const here = mine[field] ?? '';
    const there = theirs[field] ?? '';
    const onlyTheirs = here === before && there !== before;
    merged.values[field] = onlyTheirs ? there : here;
    if (onlyTheirs) merged.taken.push(field);
    else if (here !== there && there !== before) merged.clashes.push({ field, mine: here, theirs: there });
  }
  return merged;
}
