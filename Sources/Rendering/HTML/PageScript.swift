/// The script of a page with several reports: it sorts and filters, and nothing needs it.
enum PageScript {
  /// Holds nothing that ends a `script` element, and changes its hash in the policy by itself.
  static let text = """

    'use strict';
    addEventListener('DOMContentLoaded', () => {
      const all = (selector, root = document) => [...root.querySelectorAll(selector)];
      const form = document.getElementById('filter');
      const output = form.querySelector('output');
      const ranks = {f: 0, e: 1, q: 2, w: 3, p: 4, n: 5, fail: 0, error: 1, pass: 4};
      const rank = cell => ranks[cell.className.replace('verdict ', '')] ?? 6;

      const section = row => {
        const link = row.querySelector('th a');
        return link && document.getElementById(link.hash.slice(1));
      };

      const tables = all('table.matrix').map(table => {
        const heads = all('th[data-sort]', table);
        // The heads that span two rows come first, as their columns do.
        return {
          table, heads,
          groups: all('th[data-level][colspan]', table),
          columns: heads.map((head, index) => ({head, index})).filter(c => c.head.dataset.rule),
          rows: all('tbody tr', table),
          foot: table.querySelector('tfoot tr'),
        };
      });
      const unread = all('table.unread tbody tr');

      const values = {
        text: cell => cell.textContent,
        number: cell => Number(cell.textContent),
        rank,
      };
      const compare = {
        text: (a, b) => a.localeCompare(b, 'zh-CN'),
        number: (a, b) => a - b,
        rank: (a, b) => a - b,
      };

      const sort = (view, index) => {
        const head = view.heads[index];
        const kind = head.dataset.sort;
        const usual = kind === 'number' ? 'descending' : 'ascending';
        const turned = usual === 'ascending' ? 'descending' : 'ascending';
        const direction = head.getAttribute('aria-sort') === usual ? turned : usual;
        for (const other of view.heads) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', direction);
        const sign = direction === 'ascending' ? 1 : -1;
        const keys = new Map(view.rows.map(row => [row, values[kind](row.cells[index])]));
        const sorted = [...view.rows].sort(
          (a, b) => sign * compare[kind](keys.get(a), keys.get(b)));
        view.table.tBodies[0].append(...sorted);
      };

      for (const view of tables) {
        view.heads.forEach((head, index) => {
          const button = document.createElement('button');
          button.type = 'button';
          button.append(...head.childNodes);
          button.addEventListener('click', () => sort(view, index));
          head.append(button);
        });
      }

      const show = (row, isShown) => {
        row.hidden = !isShown;
        const place = section(row);
        if (place) place.hidden = !isShown;
        return isShown ? 1 : 0;
      };

      const showColumns = (view, choice) => {
        const hidden = new Set();
        for (const {head, index} of view.columns) {
          const isIdle = choice.gaps && !view.foot.cells[index].textContent;
          const isOther = choice.level && head.dataset.level !== choice.level;
          const isNot = choice.rule && head.dataset.rule !== choice.rule;
          head.hidden = isIdle || isOther || isNot;
          if (head.hidden) hidden.add(index);
        }
        for (const row of [...view.rows, view.foot]) {
          for (const {index} of view.columns) row.cells[index].hidden = hidden.has(index);
        }
        for (const group of view.groups) {
          const width = view.columns.filter(
            c => !c.head.hidden && c.head.dataset.level === group.dataset.level).length;
          group.hidden = width === 0;
          group.colSpan = width || 1;
        }
      };

      const apply = () => {
        const data = new FormData(form);
        const choice = Object.fromEntries(data);
        const words = (choice.text || '').trim().toLowerCase();
        const fits = row =>
          (!words || row.cells[0].textContent.toLowerCase().includes(words))
          && (!choice.verdict || row.dataset.verdict === choice.verdict);
        let shown = 0;
        for (const view of tables) {
          showColumns(view, choice);
          const column = view.columns.find(c => c.head.dataset.rule === choice.rule);
          for (const row of view.rows) {
            const lacks = !choice.rule || column && rank(row.cells[column.index]) < 3;
            shown += show(row, fits(row) && lacks);
          }
        }
        for (const row of unread) shown += show(row, fits(row) && !choice.rule);
        document.body.classList.toggle('with-paper', data.has('paper'));
        const total = tables.reduce((sum, view) => sum + view.rows.length, unread.length);
        const numbers = [shown, total];
        output.textContent = output.dataset.shown.replace(/#/g, () => numbers.shift());
      };

      form.addEventListener('input', apply);
      form.addEventListener('submit', event => event.preventDefault());
      form.hidden = false;
      apply();
    });

    """
}
