package dev.winnow.features;

import java.util.Random;

/** A set of numbers that only grows, for hashes of words. */
final class IntSet {

    /** Unknown to those who write pages, so that they cannot make their words fall into one place. */
    private static final int FACTOR = new Random().nextInt() | 1;

    private int[] slots = new int[32];
    private int shift = 27;
    private boolean hasZero;
    private int size;

    /** The set of some numbers. */
    static IntSet of(int... numbers) {
        IntSet set = new IntSet();
        set.addAll(numbers);
        return set;
    }

    void addAll(int[] numbers) {
        for (int number : numbers) {
            add(number);
        }
    }

    void add(int number) {
        if (number == 0) {
            size += hasZero ? 0 : 1;
            hasZero = true;
            return;
        }
        int at = slot(number);
        if (slots[at] == 0) {
            slots[at] = number;
            size++;
            if (size * 2 > slots.length) {
                grow();
            }
        }
    }

    boolean contains(int number) {
        return number == 0 ? hasZero : slots[slot(number)] == number;
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    private int slot(int number) {
        int at = number * FACTOR >>> shift;
        while (slots[at] != 0 && slots[at] != number) {
            at = at + 1 & slots.length - 1;
        }
        return at;
    }

    private void grow() {
        int[] old = slots;
        slots = new int[old.length * 2];
        shift--;
        for (int number : old) {
            if (number != 0) {
                slots[slot(number)] = number;
            }
        }
    }
}
