/** Whether a browser's window can be shown on this machine. */
export const hasDisplay =
	process.platform === 'darwin' ||
	process.platform === 'win32' ||
	Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
