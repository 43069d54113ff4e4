// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** An IP address, version 4 or 6; one of version 4 written as version 6 is of version 4. Immutable, thread-safe. */
public final class IpAddress {

    /** Strict: anything else might be taken for the name of a host, and looked up. */
    private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";

    private static final Pattern VERSION_4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");

    private static final Pattern VERSION_6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private final byte[] bytes;

    private IpAddress(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads an address; names are never looked up. A zone, as in {@code fe80::1%eth0}, is left out.
     *
     * @throws IllegalArgumentException in words, if it is none
     */
    public static IpAddress parse(String text) {
        int zone = text.indexOf('%');
        String plain = zone < 0 ? text : text.substring(0, zone);
        if (!VERSION_4.matcher(plain).matches() && !VERSION_6.matcher(plain).matches()) {
            throw none(text);
        }
        try {
            return new IpAddress(InetAddress.getByName(plain).getAddress());
        } catch (UnknownHostException e) {
            throw none(text);
        }
    }

    private static IllegalArgumentException none(String text) {
        return new IllegalArgumentException("'" + text + "' is not an IP address");
    }

    /** How many bits it has, 32 or 128. */
    int bitCount() {
        return bytes.length * 8;
    }

    /** Whether it is of the same version as another and has the same leading bits. */
    boolean sharesBits(IpAddress other, int count) {
        if (other.bytes.length != bytes.length) {
            return false;
        }
        for (int bit = 0; bit < count; bit += 8) {
            int mask = maskOf(count - bit);
            if (((bytes[bit / 8] ^ other.bytes[bit / 8]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    boolean hasOnlyZerosFrom(int first) {
        IpAddress zeros = new IpAddress(bytes.clone());
        for (int bit = first; bit < bitCount(); bit++) {
            zeros.bytes[bit / 8] &= (byte) ~(0x80 >> (bit % 8));
        }
        return equals(zeros);
    }

    /** The bits of one byte that count if so many are left. */
    private static int maskOf(int bitsLeft) {
        return bitsLeft >= 8 ? 0xFF : 0xFF << (8 - bitsLeft) & 0xFF;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IpAddress address && Arrays.equals(bytes, address.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The address as the JDK writes it. */
    @Override
    public String toString() {
        try {
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("An address has 4 or 16 bytes", e);
        }
    }
}
