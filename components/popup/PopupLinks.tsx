import { say } from '../../core/say.ts';

/** Where the popup leads. */
export type Destination = 'panel' | 'options' | 'help' | 'shortcuts';

interface PopupLinksProps {
	/** Those that are wanted here. */
	to: readonly Destination[];
	label: string;
	onGo(to: Destination): void;
}

/** Some of the ways to the rest of Gloss. */
export function PopupLinks({ to, label, onGo }: PopupLinksProps) {
	return (
		<nav class="links" aria-label={label}>
			{to.map((one) => (
				<button key={one} type="button" class="quiet" onClick={() => onGo(one)}>
					{say(`go.${one}`)}
				</button>
			))}
		</nav>
	);
}
