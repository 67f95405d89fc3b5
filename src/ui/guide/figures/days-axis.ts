/** Where a day after a session stands in the drawings. */
export const day = (number: number) => 24 + number * 32;

/** How the signs of a session usually fall, as a path. */
export const USUAL_COURSE = `M${day(0)} 34 C${day(1)} 40 ${day(1.6)} 92 ${day(3)} 106 S${day(6)} 124 ${day(10)} 126`;
