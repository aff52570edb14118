(() => {
  // What WCAG calls the contrast of text, of every text that is shown; gives the places where it is below 4.5.
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const colour = (text) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = ([red, green, blue]) => {
    const [r, g, b] = [red, green, blue].map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const background = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const found = colour(getComputedStyle(at).backgroundColor);
      if (found[3] === 255) return found;
    }
    return [255, 255, 255, 255];
  };
  const low = [];
  let seen = 0;
  const check = (element, pseudo) => {
    const style = getComputedStyle(element, pseudo);
    const back = pseudo && colour(style.backgroundColor)[3] === 255 ? colour(style.backgroundColor) : background(element);
    const ratio = contrast(colour(style.color), back);
    seen += 1;
    if (ratio < 4.5) low.push(`${ratio.toFixed(2)} ${element.tagName}.${element.className} ${pseudo} ${element.textContent.slice(0, 30)}`);
  };
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.checkVisibility() || element.disabled) continue;
    if ([...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim())) check(element, '');
    for (const pseudo of ['::before', '::after']) {
      const content = getComputedStyle(element, pseudo).content;
      if (content !== 'none' && content !== 'normal' && content !== '""') check(element, pseudo);
    }
  }
  if (document.getElementById('query')) check(document.getElementById('query'), '::placeholder');
  return seen < 100 ? ['only ' + seen + ' texts were seen'] : low;
})()
