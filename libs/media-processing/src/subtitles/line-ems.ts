/** From one line to the next, in ems: what libass takes of the font that most are in. */
export const LINE_EMS = 1.43;
