// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.kvdb.command;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/** What an administrator is shown of an answer. */
public final class CommandResult {

    /** How many elements an answer may have. */
    public static final int MAX_ELEMENTS = 10_000;

    /** How many characters an answer may have. */
    public static final int MAX_LENGTH = 1_000_000;

    private static final String NOTHING = "(None)";

    private CommandResult() {}

    /**
     * An integer as it is, lists and maps as Python prints them, {@code (None)} for nothing.
     *
     * @throws ServiceException with PAYLOAD_TOO_LARGE if that is more than can be shown
     */
    static Object of(@Nullable Object answer) {
        if (answer instanceof Long number) {
            return number;
        }
        String text = isNothing(answer) ? NOTHING : text(answer);
        if (text.length() > MAX_LENGTH) {
            throw tooLong();
        }
        return text;
    }

    /** The answer has too many characters to be shown. */
    public static ServiceException tooLong() {
        return tooLarge("characters", MAX_LENGTH);
    }

    /** The answer has too many elements to be shown. */
    public static ServiceException tooManyElements() {
        return tooLarge("elements", MAX_ELEMENTS);
    }

    private static ServiceException tooLarge(String what, int max) {
        return new ServiceException(
                ErrorCode.PAYLOAD_TOO_LARGE, "The result has more than " + max + " " + what + ": ask for a part of it");
    }

    private static String text(@Nullable Object answer) {
        if (answer instanceof List<?> list && list.size() > MAX_ELEMENTS) {
            throw tooManyElements();
        }
        return answer instanceof String string ? string : PythonText.of(answer);
    }

    private static boolean isNothing(@Nullable Object answer) {
        return answer == null
                || answer.equals("")
                || (answer instanceof List<?> list && list.isEmpty())
                || (answer instanceof Map<?, ?> map && map.isEmpty());
    }
}
