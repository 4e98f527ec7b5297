import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Link } from '../../core/relations.ts';
import { sayCount } from '../../core/say.ts';
import { LINE_PX, layOutRelations, type PlacedName } from './relations-layout.ts';
import { useWidth } from './use-width.ts';

interface RelationsPictureProps {
	names: readonly { entity: string; label: string }[];
	links: readonly Link[];
	/** The entity that all of it is about; empty for none. */
	middle: string;
	/** A name was pressed: the chooser above is the same for the keyboard. */
	onChoose(entity: string): void;
}

const MOST_PX = 6;

/** Names as labels, links as lines: the more facts, the thicker. */
export function RelationsPicture({ names, links, middle, onChoose }: RelationsPictureProps) {
	const frame = useRef<HTMLDivElement>(null);
	const width = useWidth(frame);
	const layout = useMemo(
		() => (width > 0 ? layOutRelations(names, links, middle, width) : undefined),
		// The names are made anew at each drawing; the links stand for them.
		[links, middle, width],
	);

	useEffect(() => {
		const drawn = frame.current;
		const onPress = ({ target }: MouseEvent) => {
			const entity = (target as Element).closest('[data-entity]')?.getAttribute('data-entity');
			if (entity) onChoose(entity);
		};
		drawn?.addEventListener('click', onPress);
		return () => drawn?.removeEventListener('click', onPress);
	}, [onChoose]);

	const most = Math.max(...links.map(({ facts }) => facts.length));
	return (
		<div ref={frame} class="drawn">
			{layout && (
				<svg
					role="img"
					aria-label={sayCount('panel.relations.picture', layout.lines.length, { names: names.length })}
					width={width}
					height={layout.height}
				>
					{layout.lines.map(({ from, to, facts }) => (
						<line
							key={`${from.entity} ${to.entity}`}
							class={from.entity === middle || to.entity === middle ? 'link own' : 'link'}
							x1={from.x}
							y1={from.y}
							x2={to.x}
							y2={to.y}
							stroke-width={1 + (MOST_PX - 1) * (facts / most)}
						/>
					))}
					{layout.names.map((name) => (
						<Name key={name.entity} name={name} isMiddle={name.entity === middle} />
					))}
				</svg>
			)}
		</div>
	);
}

function Name({ name: { entity, lines, x, y, width, height }, isMiddle }: { name: PlacedName; isMiddle: boolean }) {
	const first = y - ((lines.length - 1) * LINE_PX) / 2;
	return (
		<g data-entity={entity} class={isMiddle ? 'node middle' : 'node'}>
			<rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx={3} />
			{lines.map((line, index) => (
				<text key={line} x={x} y={first + index * LINE_PX} text-anchor="middle" dominant-baseline="central">
					{line}
				</text>
			))}
		</g>
	);
}
