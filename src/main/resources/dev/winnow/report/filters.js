/* Which lines are shown. A line passes if its role, its verdict, its confidence and its words do. */
const Filters = (() => {
  const form = document.getElementById('filters');
  const rows = [...document.querySelectorAll('#rows > ol > li')];
  const chunks = [...document.querySelectorAll('#rows > ol')];
  const buttons = [...form.querySelectorAll('button[data-role]')];
  const below = document.getElementById('below');
  const query = document.getElementById('query');
  const ROW_HEIGHT = 34;
  const MOST_MARKS = 2000;
  let timer = 0;

  const facts = rows.map((row) => ({
    role: row.firstElementChild.textContent,
    kept: row.classList.contains('k'),
    sure: Number(row.children[1].textContent),
  }));

  const wanted = () => ({
    roles: new Set(buttons.filter((button) => button.getAttribute('aria-pressed') === 'true').map((button) => button.dataset.role)),
    kept: form.elements.kept.value,
    below: Number(below.value),
    words: query.value.trim().toLowerCase(),
  });

  const passes = (fact, row, want) =>
    want.roles.has(fact.role) &&
    (want.kept === 'all' || (want.kept === 'kept') === fact.kept) &&
    fact.sure <= want.below &&
    (want.words === '' || row.lastElementChild.textContent.toLowerCase().includes(want.words));

  const fold = () => {
    for (const chunk of chunks) {
      const shown = chunk.querySelectorAll(':scope > li:not([hidden])').length;
      chunk.hidden = shown === 0;
      chunk.style.containIntrinsicSize = `auto ${shown * ROW_HEIGHT}px`;
    }
  };

  /* Marks what was searched for, without touching the lines. */
  const mark = (words, shown) => {
    if (!window.CSS || !CSS.highlights) return;
    CSS.highlights.delete('found');
    if (words === '') return;
    const ranges = [];
    for (const row of shown.slice(0, MOST_MARKS)) {
      const walker = document.createTreeWalker(row.lastElementChild, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.data.toLowerCase();
        for (let at = text.indexOf(words); at >= 0 && at + words.length <= node.length && ranges.length < MOST_MARKS; at = text.indexOf(words, at + words.length)) {
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + words.length);
          ranges.push(range);
        }
      }
    }
    CSS.highlights.set('found', new Highlight(...ranges));
  };

  const apply = () => {
    const want = wanted();
    const shown = [];
    rows.forEach((row, at) => {
      const pass = passes(facts[at], row, want);
      if (row.hidden === pass) row.hidden = !pass;
      if (pass) shown.push(row);
    });
    fold();
    mark(want.words, shown);
    document.getElementById('limit').value = want.below + '%';
    document.getElementById('shown').value = `${shown.length} of ${rows.length} lines shown`;
    document.getElementById('none').hidden = shown.length > 0;
    document.getElementById('reset').disabled = shown.length === rows.length;
    form.dispatchEvent(new CustomEvent('filtered'));
  };

  const press = (button, on) => button.setAttribute('aria-pressed', String(on));

  /* A click shows or hides a role; with Shift, Alt or Ctrl, and on the name of a family, it shows that alone. */
  const only = (chosen) => buttons.forEach((button) => press(button, chosen.includes(button)));

  form.addEventListener('click', (event) => {
    const button = event.target.closest('button[data-role]');
    const family = event.target.closest('button.group');
    if (button && (event.shiftKey || event.altKey || event.ctrlKey)) only([button]);
    else if (button) press(button, button.getAttribute('aria-pressed') !== 'true');
    else if (family) only(buttons.filter((other) => other.parentElement === family.parentElement));
    else return;
    apply();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(apply, 80);
  });
  form.addEventListener('reset', () => setTimeout(() => {
    buttons.forEach((button) => press(button, true));
    apply();
  }));
  for (const button of buttons) button.title = 'Hide or show; with Shift, show these alone';
  apply();
  return { rows, showAll: () => document.getElementById('reset').click() };
})();
