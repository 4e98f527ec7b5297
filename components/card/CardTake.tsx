import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CardFact } from '../../core/card/card.ts';
import { dateWords, listed } from '../../core/card/card-words.ts';
import { asCslJson, asMarkdown, asText, type CitationWords, citation, linkOf } from '../../core/facts/citation.ts';
import { say } from '../../core/say.ts';
import { useKeepInView } from '../parts/keep-in-view.ts';
import { copyText, shareLink } from './take-along.ts';

/** A fact to take along: copied in four forms, or shared as a link to its sentence. */
export function CardTake({ fact }: { fact: CardFact }) {
	const [told, setTold] = useState('');
	const [byHand, setByHand] = useState<string>();
	const [isOpen, setIsOpen] = useState(false);
	const forms = useId();
	const opened = useKeepInView<HTMLFieldSetElement>(isOpen);
	const link = linkOf(fact);

	const copy = async (text: string, done: string) => {
		setTold('');
		setByHand(undefined);
		const copied = await copyText(text);
		setTold(copied ? done : say('take.byHand'));
		if (!copied) setByHand(text);
	};
	const share = async (url: string) => {
		if (!(await shareLink({ title: fact.source.title, url }))) await copy(url, say('take.linkCopied'));
	};

	return (
		<div class="gloss-take">
			<button
				type="button"
				class="gloss-copy"
				aria-expanded={isOpen}
				aria-controls={isOpen ? forms : undefined}
				onClick={() => setIsOpen(!isOpen)}
			>
				{say('take.copy')}
			</button>
			{isOpen && (
				<fieldset id={forms} ref={opened} aria-label={say('take.label')}>
					{FORMS.map(([key, form]) => (
						<button key={key} type="button" onClick={() => copy(form(fact, WORDS), say('take.copied'))}>
							{say(`take.${key}`)}
						</button>
					))}
					{link && (
						<button type="button" onClick={() => share(link)}>
							{say('take.share')}
						</button>
					)}
				</fieldset>
			)}
			<p class="gloss-aside" role="status">
				{told}
			</p>
			{byHand !== undefined && <ByHand text={byHand} />}
		</div>
	);
}

const FORMS = [
	['text', asText],
	['markdown', asMarkdown],
	['citation', citation],
	['csl', asCslJson],
] as const;

const WORDS: CitationWords = {
	date: dateWords,
	via: (via) => say('source.via', { via }),
	inferred: (what) => say('source.inferred', { what: listed(what.map((one) => say(`source.part.${one}`))) }),
};

/** The text itself, selected, where it could not be copied. */
function ByHand({ text }: { text: string }) {
	const shown = useRef<HTMLPreElement>(null);
	useEffect(() => {
		if (shown.current) getSelection()?.selectAllChildren(shown.current);
	}, []);
	return <pre ref={shown}>{text}</pre>;
}
