import { useEffect, useState } from 'preact/hooks';

/** What a module exports, once it is loaded: pictures come with their tab, not with the panel. */
export function useLoaded<Module>(load: () => Promise<Module>): Module | undefined {
	const [loaded, setLoaded] = useState<{ module: Module }>();
	useEffect(() => {
		let isHere = true;
		// The list beside the picture has all of it, so a picture that cannot be loaded is only missing.
		load().then(
			(module) => isHere && setLoaded({ module }),
			() => {},
		);
		return () => {
			isHere = false;
		};
	}, [load]);
	return loaded?.module;
}
