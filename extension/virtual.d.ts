declare module 'virtual:gloss/pack' {
	const pack: import('../core/pack.ts').Pack;
	export default pack;
}
declare module 'virtual:gloss/names' {
	/** What finding names needs of each entity. */
	const entities: import('../core/pack.ts').NamedEntity[];
	export default entities;
}
