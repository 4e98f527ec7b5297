import { useEffect, useMemo, useRef } from 'preact/hooks';
import { sayCount } from '../../../core/say.ts';
import { LINE_PX, layOutRelations, type PlacedName } from './relations-layout.ts';
import { useWidth } from './use-width.ts';

interface Named {
	entity: string;
	label: string;
}

interface RelationsPictureProps {
	/** The entity that all of it is about. */
	middle: Named;
	/** Those with the most facts first. */
	others: readonly (Named & { facts: number })[];
	/** A name was pressed: the chooser above is the same for the keyboard. */
	onChoose(entity: string): void;
}

const MOST_PX = 6;

/** A name and those that are linked with it; the more facts, the thicker the line. */
export function RelationsPicture({ middle, others, onChoose }: RelationsPictureProps) {
	const frame = useRef<HTMLDivElement>(null);
	const width = useWidth(frame);
	const layout = useMemo(
		() => (width > 0 ? layOutRelations(middle, others, width) : undefined),
		[middle, others, width],
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

	const most = Math.max(...others.map(({ facts }) => facts));
	return (
		<div ref={frame} class="drawn">
			{layout && (
				<svg
					role="img"
					aria-label={sayCount('panel.relations.picture', others.length, { label: middle.label })}
					width={width}
					height={layout.height}
				>
					{layout.others.map((other) => (
						<line
							key={other.entity}
							class="link"
							x1={layout.middle.x + layout.middle.width / 2}
							y1={layout.middle.y}
							x2={other.x - other.width / 2}
							y2={other.y}
							stroke-width={1 + (MOST_PX - 1) * (other.facts / most)}
						>
							<title>{sayCount('panel.relations.facts', other.facts)}</title>
						</line>
					))}
					<Name name={layout.middle} isMiddle />
					{layout.others.map((other) => (
						<Name key={other.entity} name={other} facts={other.facts} />
					))}
				</svg>
			)}
		</div>
	);
}

interface NameProps {
	name: PlacedName;
	isMiddle?: boolean;
	facts?: number;
}

function Name({ name: { entity, lines, x, y, width, height }, isMiddle = false, facts }: NameProps) {
	const first = y - ((lines.length - 1) * LINE_PX) / 2;
	return (
		<g data-entity={entity} class={isMiddle ? 'node middle' : 'node'}>
			{facts !== undefined && <title>{sayCount('panel.relations.facts', facts)}</title>}
			<rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx={3} />
			{lines.map((line, index) => (
				<text key={line} x={x} y={first + index * LINE_PX} text-anchor="middle" dominant-baseline="central">
					{line}
				</text>
			))}
		</g>
	);
}
