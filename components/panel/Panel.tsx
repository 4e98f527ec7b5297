import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../../core/card/card.ts';
import type { Overview } from '../../core/card/overview.ts';
import { direction, language, say } from '../../core/say.ts';
import { CardStack } from '../card/CardStack.tsx';
import { useCardPage } from '../card/use-card-page.ts';
import { PackLanguage } from '../parts/pack-words.ts';
import { BrowseTab } from './BrowseTab.tsx';
import { CompareTab } from './CompareTab.tsx';
import type { CorpusTabProps } from './corpus-tab.ts';
import { PageTab, type PageTabProps } from './PageTab.tsx';
import { PANEL_TABS, type PanelPlace } from './panel-place.ts';
import { RelationsTab } from './RelationsTab.tsx';
import { TabList, tabId, tabPanelId } from './TabList.tsx';
import { TimelineTab } from './TimelineTab.tsx';

/** Everything the side panel shows and everything it can ask for. */
export interface PanelProps extends Omit<PageTabProps, 'onOpen' | 'overview'> {
	place: PanelPlace;
	/** Of the page; undefined where we may not know it. */
	address?: string | undefined;
	title?: string | undefined;
	/** Undefined where the corpus is too large to be listed. */
	overview: Overview | undefined;
	/** The address at which the panel opens in a tab of its own; undefined where it is in one. */
	inTab: string | undefined;
	load(entity: string): Promise<Card | undefined>;
	onPlace: CorpusTabProps['onPlace'];
}

/** The side panel: what is on the page beside it, and all that the corpus holds. */
export function Panel(props: PanelProps) {
	const { place, inTab, load, onPlace } = props;
	const card = useCard(place.card, load);
	/** Where focus goes back to: not every browser gives a button focus when it is clicked. */
	const opener = useRef<HTMLElement | null>(null);
	const body = useRef<HTMLElement>(null);
	const cardPage = useCardPage(props);
	const pressed = useRef<HTMLElement | null>(null);
	const hasCard = card !== undefined;

	useLayoutEffect(() => {
		const onPress = ({ target }: MouseEvent) => {
			pressed.current = (target as Element).closest('button');
		};
		body.current?.addEventListener('click', onPress, { capture: true });
		return () => body.current?.removeEventListener('click', onPress, { capture: true });
	}, []);

	useLayoutEffect(() => {
		if (hasCard) body.current?.querySelector<HTMLElement>('.panel-card h2')?.focus();
		else opener.current?.focus();
	}, [hasCard]);

	const open = (entity: string) => {
		opener.current = pressed.current;
		onPlace({ card: entity });
	};
	const tabs = PANEL_TABS.map((id) => ({ id, label: say(`panel.tab.${id}`) }));

	return (
		<main class="panel" ref={body} lang={language()} dir={direction()}>
			{card && (
				<div class="panel-card">
					<CardStack key={card.entity} first={card} {...cardPage} load={load} onClose={() => onPlace({ card: '' })} />
				</div>
			)}
			<div class="panel-body" hidden={hasCard}>
				<header>
					<h1>{say('panel.title')}</h1>
					{inTab && (
						<a class="in-tab" href={inTab} target="_blank" rel="noopener">
							{say('panel.inTab')}
						</a>
					)}
				</header>
				<TabList label={say('panel.tabs')} tabs={tabs} chosen={place.tab} onChoose={(tab) => onPlace({ tab })} />
				<div class="tab-body" role="tabpanel" id={tabPanelId(place.tab)} aria-labelledby={tabId(place.tab)}>
					<PackLanguage.Provider value={props.overview?.language ?? 'en'}>
						<TabBody {...props} onOpen={open} />
					</PackLanguage.Provider>
				</div>
			</div>
		</main>
	);
}

function TabBody(props: PanelProps & { onOpen(entity: string): void }) {
	const { place, overview, address, title, onOpen, onPlace } = props;
	if (place.tab === 'page') return <PageTab {...props} />;
	if (!overview)
		return (
			<div class="nothing">
				<p class="nothing-head">{say('panel.tooLarge')}</p>
				<p>{say('panel.tooLargeHint')}</p>
			</div>
		);
	const shared = { overview, place, onOpen, onPlace };
	if (place.tab === 'browse') return <BrowseTab {...shared} />;
	if (place.tab === 'compare') return <CompareTab {...shared} address={address} title={title} />;
	return place.tab === 'timeline' ? <TimelineTab {...shared} /> : <RelationsTab {...shared} />;
}

/** The card of an entity once it is loaded; undefined for none. */
function useCard(entity: string, load: PanelProps['load']): Card | undefined {
	const [card, setCard] = useState<Card>();
	useLayoutEffect(() => {
		if (!entity) return setCard(undefined);
		let isNewest = true;
		load(entity).then(
			(loaded) => isNewest && setCard(loaded),
			() => isNewest && setCard(undefined),
		);
		return () => {
			isNewest = false;
		};
	}, [entity, load]);
	return card?.entity === entity ? card : undefined;
}
