// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.format;

/** How a body is read and written. */
public enum BodyFormat {
    JSON("JSON", "a JSON object", false),
    /** The root element is the value; its name does not matter. */
    XML("XML", "an XML element with children", true),
    /** The first row names the fields. */
    CSV("CSV", "one row of CSV below its header", false),
    /** Each line is a record, each field as wide as it says. */
    FIXED_WIDTH("fixed-width", "one line", false),
    /** {@code application/x-www-form-urlencoded}: its fields are parameters. */
    FORM("form", "a form", false),
    /** XML in a SOAP 1.1 envelope: the first child of its body is the value. */
    SOAP("XML", "an XML element with children", true);

    private final String label;
    private final String object;
    private final boolean listsRepeat;

    BodyFormat(String label, String object, boolean listsRepeat) {
        this.label = label;
        this.object = object;
        this.listsRepeat = listsRepeat;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** What people call a value with fields in it. */
    public String object() {
        return object;
    }

    /** Whether a list is what is repeated. */
    public boolean listsRepeat() {
        return listsRepeat;
    }
}
