/** So many findings of one file are enough to see that it is the wrong file. */
export const mostFindings = 100;

/** So many refusals of one file are put into words; several can come down to one finding. */
export const mostRefusals = 1000;
