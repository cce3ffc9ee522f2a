// Finds in the sources of the page what calls a command that may be refused, and is offered without asking for the right first.
import { posix } from 'node:path';
import { NEEDS, type Commands, type UserRole } from '../src/lib/commands';

type Command = keyof Commands;
export type Source = { path: string; text: string };

/** The screens that App shows before the frame: a vault that is made, unlocked or recovered, and a kiosk. */
const BEFORE_THE_FRAME = ['Answer', 'FirstRun', 'KioskChoice', 'RecoverySheet', 'Unlock'].map((name) => `screens/${name}.svelte`);

const RANKS: ('anyone' | UserRole)[] = ['anyone', 'kiosk', 'reader', 'staff', 'coordinator'];
const rank = (command: Command) => RANKS.indexOf(NEEDS[command].role);
const isCommand = (name: string): name is Command => name in NEEDS;

/** Whether somebody who looks at the page can be refused it. */
const isRefusedToSome = (command: Command) => NEEDS[command].writes || NEEDS[command].takesOut || rank(command) > RANKS.indexOf('reader');

/** Whoever may do the one may do the other. */
function implies(guard: Command, command: Command): boolean {
  const [one, other] = [NEEDS[guard], NEEDS[command]];
  return rank(guard) >= rank(command) && (one.writes || !other.writes) && (one.takesOut || !other.takesOut);
}

function named(text: string, pattern: RegExp): Command[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name).filter(isCommand);
}
const asks = (text: string, command: Command) => named(text, /\bmay\('(\w+)'\)/g).some((guard) => implies(guard, command));

/** Which file imports which: types do not count, they show nothing. */
function usersOf(files: Source[]): Map<string, string[]> {
  const paths = new Set(files.map(({ path }) => path));
  const users = new Map<string, string[]>();
  for (const { path, text } of files)
    for (const [, from = ''] of text.matchAll(/^\s*import (?!type )[^;]*? from '(\.[^']*)';/gm)) {
      const plain = posix.join(posix.dirname(path), from);
      const used = [plain, `${plain}.ts`].find((one) => paths.has(one));
      if (used) users.set(used, [...(users.get(used) ?? []), path]);
    }
  return users;
}

/** Each place where a file shows a component: the conditions that must hold there. */
function placesOf(text: string, component: string): string[][] {
  const markup = text.replace(/<(script|style)\b.*?<\/\1>/gs, '');
  const blocks: { holds: string; otherwise: string }[] = [];
  const places: string[][] = [];
  for (const [, block, end, elseIf, other, tag] of markup.matchAll(
    /\{#(if [^}]*|\w+)|\{\/(if|each|key|snippet|await)\}|\{:else if ([^}]*)\}|\{:(else|then|catch)|<([A-Z]\w*)/g,
  )) {
    const top = blocks.at(-1);
    // After `if !may(…)`, what follows is what it keeps back.
    const otherwise = (condition: string) => (/^!may\('\w+'\)$/.test(condition) ? condition.slice(1) : '');
    if (block !== undefined) {
      const condition = block.startsWith('if ') ? block.slice(3) : '';
      blocks.push({ holds: condition, otherwise: otherwise(condition) });
    } else if (end !== undefined) blocks.pop();
    else if (elseIf !== undefined && top) {
      top.holds = `${elseIf} && ${top.otherwise}`;
      top.otherwise ||= otherwise(elseIf);
    } else if (other !== undefined && top) top.holds = top.otherwise;
    else if (tag === component) places.push(blocks.map(({ holds }) => holds));
  }
  return places;
}

/** Whether the condition asks for the right, by itself or by a name for it; one of two conditions does not. */
function holdsBack(text: string, condition: string, command: Command): boolean {
  if (condition.includes('||')) return false;
  const plain = condition.replaceAll(/!may\('\w+'\)/g, '');
  const names = [...text.matchAll(/\b(?:let|const) (\w+) = (.*\bmay\(.*)/g)]
    .filter(([, name = '']) => new RegExp(`(?<![!.\\w])${name}\\b`).test(plain))
    .map(([, , meaning = '']) => meaning);
  return [plain, ...names].some((one) => asks(one, command));
}

/** Whether the condition is something that was opened on the page: the control that opens it asks for the right. */
function isOpened(text: string, condition: string): boolean {
  const mentions = (words: string, name: string) => new RegExp(`(?<![.\\w])${name}\\b`).test(words);
  const kept = [...text.matchAll(/\b(\w+) = \$(?:state|bindable)\b/g)].map(([, name = '']) => name);
  const derived = [...text.matchAll(/\b(\w+) = \$derived\((.*)/g)]
    .filter(([, , meaning = '']) => kept.some((name) => mentions(meaning, name)))
    .map(([, name = '']) => name);
  return [...kept, ...derived].some((name) => mentions(condition, name));
}

/** What is called without being guarded, as `file: command`. `served` are screens that nobody is led to without the right. */
export function unguarded(files: Source[], served: Partial<Record<string, Command>>): string[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const users = usersOf(files);

  function isServed(path: string, command: Command): boolean {
    const shown = /place\.screen === '([\w-]+)'\}\s*<(\w+)/g;
    const screens = [...(texts.get('screens/Screen.svelte') ?? '').matchAll(shown)]
      .filter(([, , component]) => path === `screens/${component}.svelte`)
      .map(([, name = '']) => name);
    return screens.length > 0 && screens.every((name) => served[name] !== undefined && implies(served[name], command));
  }
  /** Whether every place in which one file uses the other is behind a guard. */
  function isHeldBack(user: string, path: string, command: Command): boolean {
    const text = texts.get(user) ?? '';
    if (!path.endsWith('.svelte')) return asks(text, command);
    const places = placesOf(text, posix.basename(path, '.svelte'));
    return places.every((conditions) =>
      conditions.some((one) => holdsBack(text, one, command) || (isOpened(text, one) && asks(text, command))),
    );
  }
  function isGuarded(path: string, command: Command, beneath: string[] = []): boolean {
    const around = (users.get(path) ?? []).filter((user) => !beneath.includes(user));
    return (
      around.length > 0 &&
      around.every((user) => {
        if (user === 'App.svelte') return BEFORE_THE_FRAME.includes(path);
        if (user === 'screens/Screen.svelte') return isServed(path, command);
        return isHeldBack(user, path, command) || isGuarded(user, command, [...beneath, path]);
      })
    );
  }
  return files
    .flatMap(({ path, text }) =>
      [...new Set(named(text, /\b(?:call|reading)\(\s*'(\w+)'/g))]
        .filter((command) => isRefusedToSome(command) && !asks(text, command) && !isGuarded(path, command))
        .map((command) => `${path}: ${command}`),
    )
    .sort();
}
