import { startFreshPages } from './fresh-x.ts';
const pages = await startFreshPages();
await pages.on('log-12000', async (_call, tab) => {
  const r = await tab.evaluate(() => {
    const measure = () => {
      const texts: [Text, number][] = [];
      const w = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let n = w.nextNode() as Text | null; n; n = w.nextNode() as Text | null) for (const m of n.data.matchAll(/Putin|Lavrov|Maduro/g)) texts.push([n, m.index]);
      const range = document.createRange();
      const out: string[] = [`${texts.length}`];
      document.body.getBoundingClientRect();
      for (const part of [0, 0.25, 0.5, 0.75, 0.99]) {
        const [n, i] = texts[Math.floor(part * (texts.length - 1))] as [Text, number];
        const s = performance.now();
        for (let k = 0; k < 50; k++) { range.setStart(n, i); range.setEnd(n, i + 5); range.getBoundingClientRect(); }
        out.push(`${part}: ${(((performance.now() - s) * 1000) / 50).toFixed(1)}µs`);
      }
      return out.join(' ');
    };
    const a = measure();
    const div = document.querySelector('div') as HTMLElement;
    const text = div.innerText; div.style.whiteSpace = 'pre-wrap'; div.textContent = text;
    return [a, measure()];
  });
  console.log(r);
});
await pages.close();
