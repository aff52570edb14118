/* Moving among the lines, holding their reasons, and going between a line and its place in the article. */
(() => {
  const { rows } = Filters;
  const pane = document.getElementById('lines');
  const kept = document.getElementById('kept');
  const query = document.getElementById('query');
  const byNumber = new Map(rows.map((row, at) => [row.value, at]));
  const places = new Map();
  for (const place of kept.querySelectorAll('[data-line]')) places.set(Number(place.dataset.line), place);
  let current = -1;
  let pinned = -1;
  let stop = -1;

  const shown = (at) => rows[at] && !rows[at].hidden;

  const placeOf = (row) => places.get(row.value) || places.get(Number(row.dataset.block));

  const view = (name) => {
    document.body.dataset.view = name;
    for (const button of document.querySelectorAll('.views button')) {
      button.setAttribute('aria-pressed', String(button.dataset.view === name));
    }
  };

  const highlight = (row) => {
    for (const place of kept.querySelectorAll('.on')) place.classList.remove('on');
    const place = placeOf(row);
    if (!place) return;
    place.classList.add('on');
    place.scrollIntoView({ block: 'nearest' });
  };

  /* Of all lines, Tab reaches one. */
  const tabStop = (at) => {
    if (rows[stop]) rows[stop].removeAttribute('tabindex');
    if (rows[at]) rows[at].tabIndex = 0;
    stop = at;
  };

  const choose = (at, focus) => {
    if (rows[current]) rows[current].removeAttribute('aria-current');
    current = at;
    const row = rows[at];
    tabStop(at);
    row.setAttribute('aria-current', 'true');
    if (focus) row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
    highlight(row);
    if (pinned < 0) Reasons.show(row, false);
  };

  const unpin = () => {
    if (rows[pinned]) rows[pinned].classList.remove('pinned');
    pinned = -1;
  };

  const pin = (at) => {
    unpin();
    pinned = at;
    rows[at].classList.add('pinned');
    Reasons.show(rows[at], true);
    try {
      window.history.replaceState(null, '', '#' + rows[at].value);
    } catch {
      /* some browsers allow this on no file */
    }
  };

  const letGo = () => {
    unpin();
    if (document.activeElement === rows[current]) Reasons.show(rows[current], false);
    else Reasons.clear();
  };

  const step = (from, by) => {
    let at = from + by;
    while (at >= 0 && at < rows.length && !shown(at)) at += by;
    if (shown(at)) choose(at, true);
  };

  const find = (number) => {
    const at = byNumber.get(number);
    if (at === undefined) return;
    if (!shown(at)) Filters.showAll();
    setTimeout(() => {
      view('lines');
      choose(at, true);
      rows[at].scrollIntoView({ block: 'center' });
      pin(at);
    });
  };

  const indexOf = (target) => {
    const row = target.closest && target.closest('#rows li');
    return row ? byNumber.get(row.value) : undefined;
  };

  pane.addEventListener('mouseover', (event) => {
    const at = indexOf(event.target);
    if (at !== undefined && pinned < 0) Reasons.show(rows[at], false);
  });
  pane.addEventListener('mouseleave', () => {
    if (pinned < 0) letGo();
  });
  pane.addEventListener('focusin', (event) => {
    const at = indexOf(event.target);
    if (at !== undefined && at !== current) choose(at, false);
    else if (at !== undefined && pinned < 0) Reasons.show(rows[at], false);
  });
  pane.addEventListener('click', (event) => {
    const at = indexOf(event.target);
    if (at === undefined || !window.getSelection().isCollapsed) return;
    choose(at, true);
    if (at === pinned) letGo();
    else pin(at);
  });
  kept.addEventListener('click', (event) => {
    const place = event.target.closest('[data-line]');
    if (place && !event.target.closest('a[href]') && window.getSelection().isCollapsed) find(Number(place.dataset.line));
  });

  const keys = {
    j: () => step(current, 1),
    k: () => step(current < 0 ? rows.length : current, -1),
    '/': () => query.focus(),
    Escape: letGo,
  };
  const rowKeys = {
    ArrowDown: keys.j,
    ArrowUp: keys.k,
    Home: () => step(-1, 1),
    End: () => step(rows.length, -1),
    Enter: () => (current === pinned ? letGo() : pin(current)),
  };
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input:not([type=radio]):not([type=range])');
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (typing) {
      if (event.key === 'Escape') typing.blur();
      return;
    }
    const onRow = event.target.closest('#rows li');
    const act = (onRow && rowKeys[event.key]) || keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });

  document.getElementById('filters').addEventListener('filtered', () => {
    if (!shown(stop)) tabStop(rows.findIndex((row) => !row.hidden));
  });

  for (const button of document.querySelectorAll('.views button')) {
    button.addEventListener('click', () => view(button.dataset.view));
  }

  const themes = { system: '', light: 'light', dark: 'dark' };
  const theme = document.getElementById('theme');
  theme.addEventListener('click', () => {
    const names = Object.keys(themes);
    const next = names[(names.indexOf(theme.dataset.theme || 'system') + 1) % names.length];
    theme.dataset.theme = next;
    theme.textContent = 'Theme: ' + next;
    document.documentElement.style.colorScheme = themes[next];
  });

  document.documentElement.classList.add('js');
  tabStop(0);
  if (/^#\d+$/.test(location.hash)) find(Number(location.hash.slice(1)));
})();
