// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.format.form;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Paths in the names of a form's fields: {@code address.street}, {@code lines[0].quantity}, {@code lines[0][quantity]}. */
final class FieldPath {

    /** Deeper paths are no data: such a name is taken as it is. */
    private static final int MAX_STEPS = 50;

    private FieldPath() {}

    /** The steps of a path: names and, for elements of lists, Integers; null if it is a plain name. */
    static @Nullable List<Object> parse(String name) {
        int first = firstStep(name);
        if (first <= 0) {
            return null;
        }
        List<Object> steps = new ArrayList<>();
        steps.add(name.substring(0, first));
        int at = first;
        while (at < name.length()) {
            int end = name.charAt(at) == '[' ? name.indexOf(']', at) : endOfName(name, at + 1);
            boolean bracket = name.charAt(at) == '[';
            if ((!bracket && name.charAt(at) != '.') || end <= at + 1 || steps.size() == MAX_STEPS) {
                return null;
            }
            String step = name.substring(at + 1, end);
            steps.add(bracket && isIndex(step) ? (Object) Integer.valueOf(step) : step);
            at = bracket ? end + 1 : end;
        }
        return steps;
    }

    private static int firstStep(String name) {
        int end = endOfName(name, 0);
        return end == name.length() ? -1 : end;
    }

    private static int endOfName(String name, int from) {
        int at = from;
        while (at < name.length() && name.charAt(at) != '.' && name.charAt(at) != '[') {
            at++;
        }
        return at;
    }

    private static boolean isIndex(String step) {
        return step.length() < 7 && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
