import { say } from '../core/say.ts';

/** Where the popup leads. */
export type Destination = 'panel' | 'options' | 'help' | 'shortcuts';

const DESTINATIONS: readonly Destination[] = ['panel', 'options', 'help', 'shortcuts'];

/** The ways to the rest of Gloss. */
export function PopupLinks({ onGo }: { onGo(to: Destination): void }) {
	return (
		<nav class="links" aria-label={say('go.nav')}>
			{DESTINATIONS.map((to) => (
				<button key={to} type="button" class="quiet" onClick={() => onGo(to)}>
					{say(`go.${to}`)}
				</button>
			))}
		</nav>
	);
}
