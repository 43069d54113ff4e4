// SPDX-License-Identifier: Apache-2.0
package org.zatoee.ejb.validation;

import java.util.function.UnaryOperator;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** Where in a record a rule is broken, as SimpleIO says it: {@code lines[2].quantity}. */
final class PathText {

    private PathText() {}

    /**
     * A path in words.
     *
     * @param skip how many nodes of it are known already
     * @param first what the first node that is left is called in messages
     */
    static String of(Path path, int skip, UnaryOperator<String> first) {
        StringBuilder text = new StringBuilder();
        int position = 0;
        for (Path.Node node : path) {
            if (position++ >= skip) {
                append(text, node, first);
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Path.Node node, UnaryOperator<String> first) {
        if (node.getIndex() != null) {
            text.append('[').append(node.getIndex()).append(']');
        } else if (node.getKey() != null) {
            step(text, String.valueOf(node.getKey()));
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            step(text, text.isEmpty() ? first.apply(node.getName()) : node.getName());
        }
    }

    private static void step(StringBuilder text, String name) {
        text.append(text.isEmpty() ? "" : ".").append(name);
    }
}
