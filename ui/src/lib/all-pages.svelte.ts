// Lists that a form needs whole: read page by page, up to a limit that keeps a form usable.
import { asFailure, call, type Failure } from './backend';
import { changes } from './changes.svelte';
import type { MemberRow, PartnershipRow } from './commands';

const PAGE = 200;
const MOST = 2000;

class Whole<T> {
  rows = $state.raw<T[]>([]);
  /** Whether the list was read to its end. */
  done = $state(false);
  failure = $state.raw<Failure | null>(null);
}

function whole<T>(readPage: (cursor: string | null) => Promise<{ rows: T[]; next: string | null }>): Whole<T> {
  const result = new Whole<T>();
  $effect(() => {
    void changes.count;
    let current = true;
    const read = async () => {
      const rows: T[] = [];
      let cursor: string | null = null;
      do {
        const page = await readPage(cursor);
        rows.push(...page.rows);
        cursor = page.next;
      } while (current && cursor !== null && rows.length < MOST);
      if (!current) return;
      result.rows = rows;
      result.done = true;
    };
    read().catch((thrown: unknown) => {
      if (current) result.failure = asFailure(thrown);
    });
    return () => {
      current = false;
    };
  });
  return result;
}

/** All members of a partnership. Call it while a component is set up. */
export function allMembers(partnership: () => string): Whole<MemberRow> {
  return whole((cursor) => call('member_list', { partnership_id: partnership(), cursor, limit: PAGE }));
}

/** All partnerships. Call it while a component is set up. */
export function allPartnerships(): Whole<PartnershipRow> {
  return whole((cursor) => call('partnership_list', { cursor, limit: PAGE }));
}
