// The only file that talks to the program behind the window.
import { Channel, invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { Commands, Error as Failure, Progress } from './commands';

export type { Failure };

/** Tells a refusal of the program from anything else that may be thrown. */
export function asFailure(thrown: unknown): Failure {
  if (typeof thrown === 'object' && thrown !== null && 'code' in thrown && typeof thrown.code === 'string') return thrown as Failure;
  return { code: 'internal', facts: { place: 'page' } };
}

/** Calls a command. Rejects with a `Failure`: a code, its facts and the fields to put right. */
export async function call<K extends keyof Commands>(
  name: K,
  request: Commands[K]['request'],
  onProgress?: (progress: Progress) => void,
): Promise<Commands[K]['response']> {
  const progress = new Channel<Progress>();
  if (onProgress) progress.onmessage = onProgress;
  try {
    return await invoke<Commands[K]['response']>(name, { request, progress });
  } catch (thrown) {
    throw asFailure(thrown);
  }
}

/** Tells when the vault is to be locked, as when the desktop locks the screen or the computer goes to sleep. */
export function onLockWanted(lock: () => void): void {
  void listen('lock-wanted', lock);
}
