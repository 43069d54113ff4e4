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

    /** The default namespaces of the elements that are open, that around all of them last. */
    private final Deque<String> namespaces = new ArrayDeque<>();

    private String name = ITEM;

    /** The namespace of the next element, if it is known. */
    private @Nullable String namespace;

    /** Writes into an element that is open, and in the default namespace that is given; empty for none. */
    public XmlGenerator(XmlWriter target, String namespace) {
        this.target = target;
        namespaces.push(namespace);
    }

    /** Writes into an element that is open and in no namespace. */
    public XmlGenerator(XmlWriter target) {
        this(target, "");
    }

    /** Puts the field just named into a namespace, and all within it that says nothing else. */
    public void inNamespace(String uri) {
        namespace = uri;
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
        open(element);
        inList.push(list);
    }

    @Override
    public void writeEndObject() {
        end();
    }

    @Override
    public void writeEndArray() {
        end();
    }

    private void open(String element) {
        String around = namespaces.element();
        String own = namespace == null ? around : namespace;
        target.start(element);
        if (!own.equals(around)) {
            target.attribute("xmlns", own);
        }
        namespaces.push(own);
        name = ITEM;
        namespace = null;
    }

    private void end() {
        inList.pop();
        closeElement();
    }

    private void closeElement() {
        target.end();
        namespaces.pop();
        name = ITEM;
    }

    @Override
    public void writeFieldName(String field) {
        name = field;
    }

    @Override
    protected void value(@Nullable String text) {
        open(name);
        target.text(text == null ? "" : text);
        closeElement();
    }
}
