import { csvResponse, dimensionFiles } from '../../../../collections/pulseFiles.ts';

/** The files that there are. */
export const getStaticPaths = dimensionFiles;

/** Scores of all metrics by the groups of a field. */
export const GET = csvResponse;
