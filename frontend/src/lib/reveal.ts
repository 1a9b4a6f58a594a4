/** Moves focus to an element, and unfolds what it is hidden in on the way. */
export function reveal(id: string): void {
  const target = document.getElementById(id);
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
    fold.open = true;
  }
  target?.focus();
}
