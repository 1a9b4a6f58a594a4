import { useEffect, useRef, type RefObject } from 'react';

/** For what replaces the thing that had focus (a receipt after a form): give it tabIndex -1. */
export function useFocusOnMount<T extends HTMLElement>(): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
