package dev.winnow.decode;

import dev.winnow.document.Role;

/**
 * What was decided of one line.
 *
 * @param role its role
 * @param confidence probability of the role, 0 to 1
 * @param content probability that the line is content, 0 to 1
 * @param mayStay whether it is kept if its role is: true of what a reader sees or comes to see
 */
record Decision(Role role, double confidence, double content, boolean mayStay) {}
