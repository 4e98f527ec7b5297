import type { ListedWho } from '../../core/card/who-is.ts';
import { say } from '../../core/say.ts';

/** Who an entity is, in a source's own few words, below its name in a list. */
export function WhoLine({ who }: { who: ListedWho | undefined }) {
	if (!who) return null;
	return (
		<span class="who" lang={who.language} dir="auto">
			{who.isQuoted ? say('quoted', { text: who.text }) : who.text}
		</span>
	);
}
