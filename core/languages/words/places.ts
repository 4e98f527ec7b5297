/** Nouns of places that bear a person's name, folded: before it in most languages, behind it in English and others. */
const words = (list: string) => new Set(list.trim().split(/\s+/));

const BEFORE = words(`
estadio parque colegio escuela instituto aeropuerto museo puente carretera autopista autovia edificio glorieta urbanizacion municipio barriada municipal
escola aeroporto museu ponte rodovia viaduto bairro alameda largo
stade parc ecole college lycee aeroport musee pont impasse
stadio parco scuola liceo aeroporto museo ponte largo
ulica ulicy ulice ulici ulicu aleja alei namesti trg strada bulevardul carrer placa kaya
парк парке школа школе школы стадион стадионе аэропорт аэропорту музей музее мост шоссе набережная набережной станица аллея аллее проезд проезде тупик тупике сквер сквере гимназия гимназии лицеи микрораион микрораионе
остановка остановке остановки селе деревне поселке хутор хуторе`);

/** Whether a folded word before a name makes it a place's: “parque Ortega”. */
export const isPlaceBefore = (folded: string) => BEFORE.has(folded);

const BEHIND = words(`
street st avenue ave lane boulevard blvd highway freeway parkway terrace crescent alley
school stadium airport museum library ranch valley county township creek arena ballpark campground cemetery mall plaza
strasse weg platz allee gasse brucke schule stadion flughafen
caddesi sokak sokagi bulvari meydani katu tie kadu tanav gatan gata vej utca ter ut laan straat plein`);
const AMBIGUOUS = words('road rd drive court square park bridge tower hall hill lake island beach field center centre');

/** “Ortega High School”: what may stand between. */
const KINDS = words(
	'high middle elementary primary secondary public state memorial international national regional community county city',
);

interface Word {
	folded: string;
	gap: string;
	shape: string;
}

/**
 * Whether the words from an index on make the name before them a place's: “Ortega Stadium”, “Castro-katu”. A word that is
 * also a verb does so only where no capital follows: “Putin Square Off”.
 */
export function isPlaceBehind(words: readonly Word[], index: number): boolean {
	const word = words[index];
	if (!word || (word.shape === 'lower' && word.gap !== '-')) return false;
	const next = words[index + 1];
	if (next?.gap === ' ' && next.folded === 'of') return false;
	if (BEHIND.has(word.folded)) return true;
	const goesOn = next?.gap === ' ' && next.shape !== 'lower';
	if (AMBIGUOUS.has(word.folded)) return !goesOn;
	return goesOn && KINDS.has(word.folded) && BEHIND.has(next.folded);
}
