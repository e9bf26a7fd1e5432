import { csvResponse, metricFiles } from '../../../../collections/pulseFiles.ts';

/** The files that there are. */
export const getStaticPaths = metricFiles;

/** Months, quarters, windows and groups of a metric. */
export const GET = csvResponse;
