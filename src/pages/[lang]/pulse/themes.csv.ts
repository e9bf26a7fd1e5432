import { csvResponse, themesFiles } from '../../../collections/pulseFiles.ts';

/** The files that there are. */
export const getStaticPaths = themesFiles;

/** All themes with all that is told of them. */
export const GET = csvResponse;
