// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.format.table;

import java.math.BigDecimal;
import java.math.BigInteger;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.sio.shape.Column;
import org.zatoee.core.sio.value.UnwritableValueException;

/** Values as cells of a certain width, and back. */
final class FixedWidthCell {

    /** Longer than any words for a boolean. */
    private static final int LONGEST_BOOLEAN = 5;

    private FixedWidthCell() {}

    /** The value in a cell; null if there is none. */
    static @Nullable String read(String cell, Column column) {
        if (cell.isBlank()) {
            return null;
        }
        if (column.number()) {
            String digits = column.pad() == '0'
                    ? cell.strip()
                    : unpadded(cell.strip(), column).strip();
            return digits.isEmpty() ? null : withPoint(digits, column.decimals());
        }
        String text = unpadded(cell, column);
        return text.isEmpty() ? null : text;
    }

    private static String unpadded(String cell, Column column) {
        int from = 0;
        int to = cell.length();
        while (column.right() && from < to && cell.charAt(from) == column.pad()) {
            from++;
        }
        while (!column.right() && to > from && cell.charAt(to - 1) == column.pad()) {
            to--;
        }
        return cell.substring(from, to);
    }

    /** Puts the decimal point into digits that have none; what is no number is left for the type to refuse. */
    private static String withPoint(String digits, int decimals) {
        boolean whole =
                decimals > 0 && digits.chars().skip(isSigned(digits) ? 1 : 0).allMatch(c -> c >= '0' && c <= '9');
        return whole && digits.length() > (isSigned(digits) ? 1 : 0)
                ? new BigDecimal(new BigInteger(digits), decimals).toPlainString()
                : digits;
    }

    private static boolean isSigned(String digits) {
        return digits.startsWith("-") || digits.startsWith("+");
    }

    /**
     * Adds a value as a cell.
     *
     * @throws UnwritableValueException if it does not fit: nothing is cut off
     */
    static void append(@Nullable String value, String name, Column column, StringBuilder line) {
        String text = value == null ? "" : column.decimals() > 0 ? withoutPoint(value, name, column) : value;
        int fill = column.width() - text.codePointCount(0, text.length());
        if (fill < 0) {
            throw new UnwritableValueException("'" + name + "' is longer than its width of " + column.width());
        }
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            throw new UnwritableValueException("'" + name + "' has the end of a line in it");
        }
        char pad = value == null ? ' ' : column.pad();
        if (!column.right()) {
            line.append(text).append(String.valueOf(pad).repeat(fill));
        } else {
            int sign = pad == '0' && text.startsWith("-") ? 1 : 0;
            line.append(text, 0, sign).append(String.valueOf(pad).repeat(fill)).append(text, sign, text.length());
        }
    }

    private static String withoutPoint(String number, String name, Column column) {
        try {
            return new BigDecimal(number)
                    .setScale(column.decimals())
                    .unscaledValue()
                    .toString();
        } catch (ArithmeticException e) {
            throw new UnwritableValueException("'" + name + "' has more decimals than " + column.decimals());
        }
    }

    /** A boolean: a digit where the column is too narrow for the word. */
    static String ofBoolean(boolean truth, Column column) {
        return column.width() >= LONGEST_BOOLEAN ? Boolean.toString(truth) : truth ? "1" : "0";
    }
}
