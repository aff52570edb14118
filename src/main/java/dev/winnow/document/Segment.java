package dev.winnow.document;

/**
 * A part of a line that was glued together from several things.
 *
 * @param start first character of the part within the line's text, from 0
 * @param end one past its last character
 * @param role what the part is
 * @param kept whether the clean text keeps it
 */
public record Segment(int start, int end, Role role, boolean kept) {}
