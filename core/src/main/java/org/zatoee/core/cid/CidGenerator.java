// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.cid;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;

import org.zatoee.service.Cid;

/**
 * Makes correlation IDs in the format of Zato 3.0: 24 lower-case hexadecimal digits (zato-facts, section 5.2). The first
 * eight are random for each generator; the other sixteen run through all their values in an order that looks random, so
 * one generator never repeats itself, without a call to a source of entropy for each request. Thread-safe.
 */
public final class CidGenerator {

    private static final char[] DIGITS = "0123456789abcdef".toCharArray();
    private static final int LENGTH = 24;

    /** Odd, so that multiplying by it is a bijection of the 64-bit numbers; its bits are those of the golden ratio. */
    private static final long STRIDE = 0x9E3779B97F4A7C15L;

    private final int prefix;
    private final AtomicLong sequence;

    public CidGenerator() {
        SecureRandom random = new SecureRandom();
        this.prefix = random.nextInt();
        this.sequence = new AtomicLong(random.nextLong());
    }

    /** A CID that this generator has not made before. */
    public Cid next() {
        char[] text = new char[LENGTH];
        write(prefix, 8, text, 0);
        write(scramble(sequence.getAndAdd(STRIDE)), 16, text, 8);
        return new Cid(new String(text));
    }

    /** Mixes all bits reversibly (the finaliser of SplitMix64), so that neighbours have nothing in common. */
    private static long scramble(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private static void write(long value, int digits, char[] text, int at) {
        for (int i = 0; i < digits; i++) {
            text[at + i] = DIGITS[(int) (value >>> ((digits - 1 - i) * 4)) & 0xF];
        }
    }
}
