package dev.winnow.decode;

import dev.winnow.document.Role;

/**
 * What was decided of one line.
 *
 * @param role its role
 * @param confidence probability of the role, 0 to 1
 * @param content probability that the line is content, 0 to 1
 * @param named probability of the role among those of its side, as the model sees it; not a number where rules named it
 * @param mayStay whether it is kept if its role is: true of what a reader sees or comes to see
 */
record Decision(Role role, double confidence, double content, double named, boolean mayStay) {}
