// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.zatoee.service.Violation;

/** One reading of one message: where in it we are, and what was wrong so far. Used by one thread. */
public final class ReadContext {

    /** Stands for a value that broke a rule: reported already, and not missing. */
    public static final Object INVALID = new Object();

    private static final int MAX_REPORTED = 100;

    /** Names in a path may come from the message: neither one of them nor all of them may blow up the reply. */
    private static final int MAX_NAME = 100;

    private static final int MAX_PATH = 500;

    private final boolean listsRepeat;
    private Object[] path = new Object[8];
    private int depth;
    private final List<Violation> violations = new ArrayList<>(0);
    private int violationCount;

    /** A reading; in some formats a list is a field that is repeated. */
    public ReadContext(boolean listsRepeat) {
        this.listsRepeat = listsRepeat;
    }

    /** Whether a field that is given twice may be a list. */
    public boolean listsRepeat() {
        return listsRepeat;
    }

    /** Enters a field (its name) or an element (its index as an Integer). */
    public void enter(Object step) {
        if (depth == path.length) {
            path = Arrays.copyOf(path, depth * 2);
        }
        path[depth++] = step;
    }

    public void leave() {
        depth--;
    }

    /** Reports that the value at the current place breaks a rule. */
    public Object invalid(String message) {
        violationCount++;
        if (violations.size() < MAX_REPORTED) {
            violations.add(new Violation(path(), message));
        }
        return INVALID;
    }

    /** Reports what is wrong inside the value at the current place, or with itself if the path from there is empty. */
    public void invalid(Violation inside) {
        violationCount++;
        if (violations.size() < MAX_REPORTED) {
            String path = path();
            boolean dotted = !path.isEmpty()
                    && !inside.field().isEmpty()
                    && !inside.field().startsWith("[");
            violations.add(new Violation(path + (dotted ? "." : "") + inside.field(), inside.message()));
        }
    }

    /** How many there were, those that are not listed too. */
    public int violationCount() {
        return violationCount;
    }

    /** The first of them. */
    public List<Violation> violations() {
        return violations;
    }

    private String path() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth && text.length() <= MAX_PATH; i++) {
            if (path[i] instanceof Integer index) {
                text.append('[').append(index.intValue()).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(shortened(path[i].toString(), MAX_NAME));
            }
        }
        return shortened(text.toString(), MAX_PATH);
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length) + "...";
    }
}
