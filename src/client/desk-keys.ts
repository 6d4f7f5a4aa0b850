/** What can have the focus in a row: its title and the controls the script adds. */
const CONTROLS = 'a[href], input, button';

const controlsOf = (row: HTMLElement): HTMLElement[] => [...row.querySelectorAll<HTMLElement>(CONTROLS)];

/**
 * Make a table one stop of the Tab key: only the controls of one row are reached with Tab, the arrow keys go to the others.
 * A screen reader that reads the table line by line sees no difference.
 */
export function addRowKeys(table: HTMLTableElement, field: HTMLElement | null): void {
  // Read anew each time: what fits best is moved to the top.
  const shown = () => [...table.tBodies].flatMap((body) => [...body.rows]).filter((row) => !row.hidden);
  let active: HTMLElement | undefined;
  const activate = (row: HTMLElement | undefined) => {
    if (active) for (const control of controlsOf(active)) control.tabIndex = -1;
    if (row) for (const control of controlsOf(row)) control.tabIndex = 0;
    active = row;
  };
  for (const control of table.querySelectorAll<HTMLElement>(CONTROLS)) control.tabIndex = -1;
  activate(shown()[0]);

  table.addEventListener('focusin', ({ target }) => activate((target as Element).closest('tr') ?? undefined));
  table.addEventListener('keydown', (event) => {
    const control = event.target as HTMLElement;
    const row = control.closest('tr');
    if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = event.key === 'Escape' ? field : neighbourOf(control, row, event.key, shown());
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  field?.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    shown()[0]?.querySelector<HTMLElement>('a')?.focus();
  });
  // The row that Tab would go to must be one that can be seen.
  table.closest('list-filter')?.addEventListener('filtered', () => activate(shown()[0]));
}

/** Find what an arrow key leads to: the same control in another row, or another control in this row. */
function neighbourOf(
  control: HTMLElement,
  row: HTMLTableRowElement,
  key: string,
  rows: readonly HTMLTableRowElement[],
): HTMLElement | undefined {
  const controls = controlsOf(row);
  const column = controls.indexOf(control);
  const at = rows.indexOf(row);
  switch (key) {
    case 'ArrowRight':
      return controls[column + 1];
    case 'ArrowLeft':
      return controls[column - 1];
    case 'ArrowDown':
    case 'ArrowUp': {
      const other = rows[at + (key === 'ArrowDown' ? 1 : -1)];
      return other && controlsOf(other)[column];
    }
    case 'Home':
    case 'End': {
      const other = rows.at(key === 'Home' ? 0 : -1);
      return other && controlsOf(other)[column];
    }
    default:
      return undefined;
  }
}
