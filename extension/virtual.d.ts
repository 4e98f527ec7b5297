declare module 'virtual:gloss/pack' {
	const pack: import('../core/pack.ts').Pack;
	export default pack;
}
declare module 'virtual:gloss/names' {
	const names: import('../core/names.ts').Names;
	export default names;
}
declare module 'virtual:gloss/filter' {
	export const readFilter: () => import('../core/filter.ts').FilterKeys;
}
