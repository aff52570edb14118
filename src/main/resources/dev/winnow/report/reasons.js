'use strict';
/* The panel of reasons. Texts of the page are set as text only. */
const Reasons = (() => {
  const known = [...document.querySelectorAll('#known > li')].map((item) => ({
    role: item.dataset.role,
    rule: item.dataset.rule,
    words: item.textContent,
  }));
  const panel = document.getElementById('why');
  const place = document.getElementById('reasons');
  const hint = place.firstElementChild;

  const make = (name, classes, text) => {
    const element = document.createElement(name);
    if (classes) element.className = classes;
    if (text !== undefined) element.textContent = text;
    return element;
  };

  /* "0 919 4 -61" to [{reason 0, +9.19}, {reason 4, -0.61}]. */
  const read = (row) => {
    const numbers = row.dataset.why ? row.dataset.why.split(' ').map(Number) : [];
    const reasons = [];
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      reasons.push({ ...known[numbers[at]], weight: numbers[at + 1] / 100 });
    }
    return reasons;
  };

  const signed = (weight) => (weight < 0 ? '\u2212' : '+') + Math.abs(weight).toFixed(2);

  const entry = (reason, most) => {
    const item = make('li', reason.weight < 0 ? 'against' : 'for');
    const bar = make('span', 'bar');
    const fill = make('span');
    fill.style.width = Math.round((50 * Math.abs(reason.weight)) / most) + '%';
    bar.append(fill);
    const words = make('span', 'words', reason.words + ' ');
    words.append(make('code', '', reason.rule));
    item.append(make('span', 'weight', signed(reason.weight)), bar, make('b', reason.role, reason.role), words);
    return item;
  };

  const verdict = (row) => {
    if (!row.classList.contains('k')) return 'dropped';
    return row.classList.contains('part') ? 'kept in part' : 'kept';
  };

  const describe = (row) => {
    const hidden = row.classList.contains('hid') ? ', hidden on the page' : '';
    return `Line ${row.value}, ${verdict(row)}${hidden}, confidence ${row.children[1].textContent}%`;
  };

  const show = (row, pinned) => {
    const head = make('p', 'line');
    const role = row.firstElementChild.textContent;
    head.append(make('b', role, role), ' ', make('span', '', describe(row)));
    const reasons = read(row);
    const most = Math.max(...reasons.map((reason) => Math.abs(reason.weight)), 0.01);
    const list = make('ol');
    list.append(...reasons.map((reason) => entry(reason, most)));
    const quote = make('blockquote', '', row.lastElementChild.textContent);
    const scale = reasons.length === 0 ? 'No reason was recorded.' : 'Weights are natural-log odds: + speaks for the role, \u2212 against it.';
    place.replaceChildren(head, quote, list, make('p', 'hint', scale));
    panel.classList.add('open');
    panel.classList.toggle('pinned', pinned);
  };

  const clear = () => {
    place.replaceChildren(hint);
    panel.classList.remove('open', 'pinned');
  };

  return { show, clear, describe, count: known.length };
})();
