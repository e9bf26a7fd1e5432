import { csvResponse, dimensionFiles } from '../../../../collections/pulseFiles.ts';

export const getStaticPaths = dimensionFiles;

/** Scores of all metrics by the groups of a field. */
export const GET = csvResponse;
