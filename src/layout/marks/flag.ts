/** The flag of a mark that is only tried, about the point at its shoulder; the same in every drawing. */
export const FLAG = 'M-3,6V-6H5L2.5,-3L5,0H-1.6V6Z';
