import { csvResponse, metricsFiles } from '../../../collections/pulseFiles.ts';

export const getStaticPaths = metricsFiles;

/** Both windows of all metrics. */
export const GET = csvResponse;
