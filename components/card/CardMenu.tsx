import type { EntityKind } from '../../core/pack/pack.ts';
import { say } from '../../core/say.ts';

/** The button that opens the menu of a card. */
export function CardMenuButton({ id, isOpen, onToggle }: { id: string; isOpen: boolean; onToggle(): void }) {
	return (
		<button
			type="button"
			class="gloss-menu-button gloss-icon"
			aria-label={say('card.menu')}
			title={say('card.menu')}
			aria-expanded={isOpen}
			aria-controls={isOpen ? id : undefined}
			onClick={onToggle}
		>
			<svg viewBox="0 0 16 16" aria-hidden="true">
				<path d="M2.5 8h1m4 0h1m4 0h1" />
			</svg>
		</button>
	);
}

/** What a reader seldom needs: why the card is this one, that it is not, and the switch of the site apart from these. */
export function CardMenu({ id, kind, why, onDismiss, onSiteOff }: CardMenuProps) {
	return (
		<div class="gloss-menu" id={id}>
			{why && (
				<div class="gloss-why">
					<h3>{say('card.why')}</h3>
					<p>{why}</p>
				</div>
			)}
			{onDismiss && <NotButton kind={kind} onDismiss={onDismiss} />}
			{onSiteOff && (
				<button type="button" class="gloss-not gloss-site-off" onClick={(event) => event.isTrusted && onSiteOff()}>
					{say('card.siteOff')}
				</button>
			)}
		</div>
	);
}

interface CardMenuProps {
	id: string;
	kind: EntityKind;
	why: string | undefined;
	onDismiss: (() => void) | undefined;
	onSiteOff: (() => void) | undefined;
}

/** Says that the page’s name is not this entity. A page’s script may fake a click, never a trusted one. */
export function NotButton({ kind, onDismiss }: { kind: EntityKind; onDismiss(): void }) {
	return (
		<button type="button" class="gloss-not" onClick={(event) => event.isTrusted && onDismiss()}>
			{say(`card.isNot.${kind}`)}
		</button>
	);
}
