// Asks before a place is left where something would be lost. Locking never asks: it leads nowhere through `go` and `back`.
import { whereabouts } from './place.svelte';

/** Hands each move away to `ask`, which may carry it out, until what it gives back is called. */
export function holdMoves(ask: (leave: () => void) => void): () => void {
  const { go, back } = whereabouts;
  whereabouts.go = (place) => ask(() => go.call(whereabouts, place));
  whereabouts.back = () => ask(() => back.call(whereabouts));
  return () => {
    whereabouts.go = go;
    whereabouts.back = back;
  };
}
