// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.format;

import java.util.ArrayDeque;
import java.util.Deque;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.xml.XmlWriter;

/**
 * Writes values as elements (zato-facts, section 1.6): a field by its name, an element of a list as {@code item}. The
 * value as a whole is an {@code item}, or an {@code item_list} if it is a list. Null is an empty element.
 */
public final class XmlGenerator extends TextGenerator {

    private static final String ITEM = "item";

    private final XmlWriter target;
    private final Deque<Boolean> inList = new ArrayDeque<>();
    private String name = ITEM;

    /** Writes into an element that is open. */
    public XmlGenerator(XmlWriter target) {
        this.target = target;
    }

    @Override
    public void writeStartObject() {
        begin(name, false);
    }

    @Override
    public void writeStartArray() {
        begin(inList.isEmpty() ? "item_list" : name, true);
    }

    private void begin(String element, boolean list) {
        target.start(element);
        inList.push(list);
        name = ITEM;
    }

    @Override
    public void writeEndObject() {
        end();
    }

    @Override
    public void writeEndArray() {
        end();
    }

    private void end() {
        target.end();
        inList.pop();
        name = ITEM;
    }

    @Override
    public void writeFieldName(String field) {
        name = field;
    }

    @Override
    void value(@Nullable String text) {
        target.element(name, text == null ? "" : text);
        name = ITEM;
    }
}
