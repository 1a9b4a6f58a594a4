const started = Date.now().toString(36);

/** A name that no earlier run has taken, so that the journeys can be walked twice on the same stack. */
export const thisRun = (name: string): string => `${name}-${started}`;
