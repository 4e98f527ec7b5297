/** The pictures of the extension's icon, and which drawing each is made from. */

/** The largest size at which the fine drawing blurs. */
const SMALL_PX = 16;
/** WXT puts files that are named after their size into the manifest. */
const SIZES = { on: [16, 24, 32, 48, 96, 128], off: [16, 24, 32, 48] };

/** Each file of `public/icon` without its ending, with its drawing in `icon` and its size in pixels. */
export const ICONS = (['on', 'off'] as const).flatMap((state) =>
	SIZES[state].map((size) => ({
		file: state === 'on' ? `${size}` : `off-${size}`,
		drawing: size <= SMALL_PX ? `${state}-small` : state,
		size,
	})),
);
