/**
 * Fonts unlike those of any machine, for tests that must not rest on the machine's: the faces of our own packages,
 * low and far apart, as whatever family a page or the browser asks for: a place that is counted and not asked for lies
 * between the lines.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';

/** The family of every text where these fonts are in force. */
export const OTHER_FAMILY = 'Source Serif 4';
/** Height of a line of 16 px in these fonts; it is 17 to 23 px in those that systems bring. */
export const LEAST_OTHER_LINE_PX = 40;

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const OUTPUT = fileURLToPath(new URL('../../.output', import.meta.url));
const FOLDER = join(OUTPUT, 'other-fonts');
const FONTS = join(FOLDER, 'fonts');
/** Of the height of a text's own box. */
const LOWERED_TO = 0.7;
/** Between the boxes of two lines, in em. */
const GAP_EM = 2;
const FACES = ['latin', 'latin-ext', 'cyrillic'].flatMap((script) =>
	['400-normal', '400-italic', '700-normal'].map((style) => `source-serif-4-${script}-${style}`),
);

/** How letters are drawn, for fontconfig: as where the pictures of tests were taken, whatever a machine is set to. */
const DRAWN = `	<match target="pattern">
		<edit name="antialias" mode="assign" binding="strong"><bool>true</bool></edit>
		<edit name="hinting" mode="assign" binding="strong"><bool>true</bool></edit>
		<edit name="hintstyle" mode="assign" binding="strong"><const>hintslight</const></edit>
		<edit name="autohint" mode="assign" binding="strong"><bool>false</bool></edit>
		<edit name="rgba" mode="assign" binding="strong"><const>none</const></edit>
	</match>`;

interface Table {
	tag: string;
	checksum: number;
	data: Buffer;
}

/** Where fontconfig decides about fonts; elsewhere a browser cannot be given others. */
export const canHaveOtherFonts = process.platform === 'linux';

/** Writes the fonts, and the configuration that makes fontconfig give them for every family; gives the environment that has a browser use them. */
export function writeOtherFonts(): { FONTCONFIG_FILE: string; XDG_DATA_HOME: string } {
	rmSync(FOLDER, { recursive: true, force: true });
	mkdirSync(FONTS, { recursive: true });
	for (const face of FACES) {
		const woff = readFileSync(join(MODULES, '@fontsource/source-serif-4/files', `${face}.woff`));
		writeFileSync(join(FONTS, `${face}.otf`), sfntOf(farApart(tablesOf(woff)), woff.readUInt32BE(4)));
	}
	const configuration = writeConfiguration(
		join(FOLDER, 'fonts.conf'),
		`	<dir>${FONTS}</dir>
	<cachedir>${join(FOLDER, 'cache')}</cachedir>
	<match target="pattern">
		<edit name="family" mode="assign" binding="strong"><string>${OTHER_FAMILY}</string></edit>
	</match>`,
	);
	// Firefox's sandbox lets pages read fonts of the system and of this folder, wherever fontconfig finds them.
	return { FONTCONFIG_FILE: configuration, XDG_DATA_HOME: FOLDER };
}

/** The environment in which a browser draws letters as on any other machine, those of web fonts too. */
export function drawnAlike(): { FONTCONFIG_FILE?: string } {
	// Who has set one knows why.
	if (!canHaveOtherFonts || process.env.FONTCONFIG_FILE) return {};
	mkdirSync(OUTPUT, { recursive: true });
	const system = '	<include ignore_missing="yes">/etc/fonts/fonts.conf</include>';
	return { FONTCONFIG_FILE: writeConfiguration(join(OUTPUT, 'drawn-alike.conf'), system) };
}

function writeConfiguration(path: string, fonts: string): string {
	writeFileSync(
		path,
		`<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${fonts}
${DRAWN}
</fontconfig>
`,
	);
	return path;
}

/** The tables of a WOFF file, unpacked. */
function tablesOf(woff: Buffer): Table[] {
	return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
		const entry = 44 + 20 * index;
		const [offset, packed, length, checksum] = [4, 8, 12, 16].map((at) => woff.readUInt32BE(entry + at)) as [
			number,
			number,
			number,
			number,
		];
		const bytes = woff.subarray(offset, offset + packed);
		return {
			tag: woff.toString('latin1', entry, entry + 4),
			checksum,
			data: packed < length ? inflateSync(bytes) : Buffer.from(bytes),
		};
	});
}

/** Makes text lower and its lines further apart, in the figures that `hhea` and `OS/2` state. */
function farApart(tables: Table[]): Table[] {
	const unitsPerEm = tables.find(({ tag }) => tag === 'head')?.data.readUInt16BE(18) ?? 1000;
	const state = (data: Buffer, lowered: number[], gap: number) => {
		for (const at of lowered) data.writeInt16BE(Math.round(data.readInt16BE(at) * LOWERED_TO), at);
		data.writeInt16BE(GAP_EM * unitsPerEm, gap);
	};
	for (const { tag, data } of tables) {
		if (tag === 'hhea') state(data, [4, 6], 8);
		if (tag === 'OS/2') state(data, [68, 70, 74, 76], 72);
	}
	return tables;
}

/** A font file of these tables; nobody asks whether its checksums are right. */
function sfntOf(tables: Table[], flavour: number): Buffer {
	const header = Buffer.alloc(12 + 16 * tables.length);
	header.writeUInt32BE(flavour, 0);
	header.writeUInt16BE(tables.length, 4);
	const power = Math.floor(Math.log2(tables.length));
	header.writeUInt16BE(16 * 2 ** power, 6);
	header.writeUInt16BE(power, 8);
	header.writeUInt16BE(16 * (tables.length - 2 ** power), 10);
	let offset = header.length;
	const bodies = tables.map(({ tag, checksum, data }, index) => {
		const entry = 12 + 16 * index;
		header.write(tag, entry, 'latin1');
		for (const [at, value] of [checksum, offset, data.length].entries())
			header.writeUInt32BE(value, entry + 4 + 4 * at);
		const body = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
		offset += body.length;
		return body;
	});
	return Buffer.concat([header, ...bodies]);
}
