import { useRef } from 'preact/hooks';

interface TabListProps<Id extends string> {
	label: string;
	tabs: readonly { id: Id; label: string }[];
	chosen: Id;
	onChoose(id: Id): void;
}

/** The id of a tab's element and of its panel, for each other's names. */
export const tabId = (id: string) => `tab-${id}`;
export const tabPanelId = (id: string) => `tabpanel-${id}`;

/** Tabs after the ARIA Authoring Practices: one stop for Tab, arrows choose, Home and End go to the ends. */
export function TabList<Id extends string>({ label, tabs, chosen, onChoose }: TabListProps<Id>) {
	const list = useRef<HTMLDivElement>(null);

	const onKeyDown = (event: KeyboardEvent) => {
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		const at = tabs.findIndex(({ id }) => id === chosen);
		const isRightToLeft = list.current !== null && getComputedStyle(list.current).direction === 'rtl';
		const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
		const back = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
		const steps: Record<string, number> = { [forward]: at + 1, [back]: at - 1, Home: 0, End: tabs.length - 1 };
		const to = steps[event.key];
		const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
		if (!next) return;
		event.preventDefault();
		onChoose(next.id);
		list.current?.querySelector<HTMLElement>(`#${tabId(next.id)}`)?.focus();
	};

	return (
		<div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
			{tabs.map((tab) => (
				<button
					key={tab.id}
					type="button"
					role="tab"
					id={tabId(tab.id)}
					aria-selected={tab.id === chosen}
					aria-controls={tab.id === chosen ? tabPanelId(tab.id) : undefined}
					tabIndex={tab.id === chosen ? 0 : -1}
					onClick={() => onChoose(tab.id)}
				>
					{tab.label}
				</button>
			))}
		</div>
	);
}
