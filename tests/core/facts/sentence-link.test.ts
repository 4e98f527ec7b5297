import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceLink } from '../../../core/facts/sentence-link.ts';

const LONG = 'You are well aware of the aggressive methods of the United States of forcibly breaking down governments';

describe('sentenceLink', () => {
	it.each([
		['a short quote whole', { exact: 'cheerful and energetic' }, '#:~:text=cheerful%20and%20energetic'],
		[
			'a long quote by its ends',
			{ exact: LONG },
			'#:~:text=You%20are%20well%20aware%20of,of%20forcibly%20breaking%20down%20governments',
		],
		['its own syntax encoded', { exact: 'a-b, c & d' }, '#:~:text=a%2Db%2C%20c%20%26%20d'],
		['quotation marks at the ends dropped', { exact: '“my old friend.”' }, '#:~:text=my%20old%20friend'],
		['white space folded', { exact: ' two\n\twords ' }, '#:~:text=two%20words'],
		[
			'context',
			{ exact: 'friend', prefix: 'whom he has always called “my old ', suffix: '” and so on and on' },
			'#:~:text=always%20called%20%E2%80%9Cmy%20old-,friend,-%E2%80%9D%20and%20so%20on%20and',
		],
		['text without spaces', { exact: '古巴领导人赞扬普京最近接受采访并称其在世界上具有不可否认的领导力' }, undefined],
		['no word at all', { exact: '…' }, ''],
	])('%s', (_, quote, hash) => {
		const link = sentenceLink('https://news.example/a?b=c', quote);
		expect(link?.startsWith('https://news.example/a?b=c')).toBe(true);
		if (hash !== undefined) expect(link).toBe(`https://news.example/a?b=c${hash}`);
		else expect(decodeURIComponent(link ?? '')).toMatch(/text=古巴.{1,12},.{1,14}领导力$/u);
	});

	it.each([
		['https://x.example/#top', 'https://x.example/#top:~:text=word'],
		['https://x.example/#top:~:text=old', 'https://x.example/#top:~:text=word'],
		['https://x.example/#', 'https://x.example/#:~:text=word'],
		['javascript:alert(1)', undefined],
		['data:text/html,x', undefined],
		['ftp://x.example/', undefined],
		[' https://x.example/', undefined],
		['', undefined],
	])('address %s → %s', (address, link) => expect(sentenceLink(address, { exact: 'word' })).toBe(link));

	it('is total, and its directive holds no bare syntax but its own', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (exact, prefix, suffix) => {
				const link = sentenceLink('https://x.example/', { exact, prefix, suffix }) ?? '';
				const directive = link.split(':~:text=')[1] ?? '';
				expect(directive).toMatch(/^([^&,-]+-,)?[^&,-]*(,[^&,-]+)?(,-[^&,-]+)?$/);
			}),
		);
	});
});
