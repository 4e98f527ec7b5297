import { namesOf } from '../core/names.ts';
import { OUR_PACK, readPack } from '../scripts/eval/decider.ts';
import { startFreshPages } from './fresh-x.ts';
const pages = await startFreshPages();
const ours = { names: namesOf(readPack(OUR_PACK).entities), texts: [], madeUp: 0 };
for (const [page, run] of [['log-12000','runScroll'],['long-log-12000','runLog']] as const) {
 await pages.on(page, async (call, tab) => {
  const cdp = await tab.context().newCDPSession(tab);
  await cdp.send('Profiler.enable'); await cdp.send('Profiler.setSamplingInterval',{interval:500});
  await cdp.send('Profiler.start');
  const r = await call(run, ours, 3);
  const { profile } = await cdp.send('Profiler.stop');
  const self = new Map<string, number>(); const total = new Map<string, number>();
  const byId = new Map(profile.nodes.map((n) => [n.id, n]));
  const parent = new Map<number, number>(); for (const n of profile.nodes) for (const c of n.children ?? []) parent.set(c, n.id);
  profile.samples?.forEach((id, i) => { const dt = (profile.timeDeltas?.[i] ?? 0) / 1000; 
    const name = byId.get(id)?.callFrame.functionName + ':' + byId.get(id)?.callFrame.lineNumber; self.set(name, (self.get(name) ?? 0) + dt);
    const seen = new Set<string>(); for (let at: number | undefined = id; at !== undefined; at = parent.get(at)) { const n = byId.get(at)?.callFrame.functionName ?? ''; if (!seen.has(n)) { seen.add(n); total.set(n, (total.get(n) ?? 0) + dt); } } });
  console.log(page, run, JSON.stringify(r));
  console.log('self', [...self].sort((a, b) => b[1] - a[1]).slice(0, 18).map(([n, v]) => `${n} ${v.toFixed(0)}`).join('; '));
  console.log('total', [...total].sort((a, b) => b[1] - a[1]).slice(0, 40).map(([n, v]) => `${n} ${v.toFixed(0)}`).join('; '));
 });
}
await pages.close();
