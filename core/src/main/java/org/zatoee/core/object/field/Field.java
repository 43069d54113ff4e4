// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.object.field;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * One field of a type of object, by its name on the wire (zato-facts). Immutable; the methods give changed copies.
 *
 * @param name its name in requests and replies
 * @param type what it holds
 * @param required whether a request must have it
 * @param otherwise the value of a new object when the request does not say; null for none
 * @param listed whether replies show it
 * @param unchangeable whether it never changes once the object is there
 * @param rule what else a value must keep to
 */
public record Field(
        String name,
        FieldType type,
        boolean required,
        @Nullable Object otherwise,
        boolean listed,
        boolean unchangeable,
        FieldRule rule) {

    /** The field that holds the name of every object. */
    public static final String NAME = "name";

    private static final int MAX_TEXT = 8192;

    public Field {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(rule, "rule");
    }

    private static Field of(String name, FieldType type) {
        return new Field(name, type, true, null, true, false, FieldRule.NONE);
    }

    /** Text of at most 8192 characters; required, like all fields unless said otherwise. */
    public static Field text(String name) {
        return of(name, new FieldType.Text(MAX_TEXT));
    }

    /** Text of at most that many characters. */
    public static Field text(String name, int maxLength) {
        return of(name, new FieldType.Text(maxLength));
    }

    /** One of several words. */
    public static Field choice(String name, String... words) {
        return of(name, new FieldType.Choice(List.of(words)));
    }

    /** A whole number in a range. */
    public static Field number(String name, long min, long max) {
        return of(name, new FieldType.WholeNumber(min, max));
    }

    /** Yes or no. */
    public static Field flag(String name) {
        return of(name, new FieldType.Flag());
    }

    /** The id of an object of that type, whose name lists show as {@code nameField}. */
    public static Field reference(String name, String nameField, String... types) {
        return of(name, new FieldType.Reference(List.of(types), nameField));
    }

    /** The name of a service that the cluster knows. */
    public static Field service(String name) {
        return of(name, new FieldType.ServiceName(false));
    }

    /** A number that may have a fraction, of replies. */
    public static Field decimal(String name) {
        return of(name, new FieldType.Decimal());
    }

    /** Anything, of replies. */
    public static Field anything(String name) {
        return of(name, new FieldType.Anything());
    }

    /** A secret that is only compared with what callers send. */
    public static Field verifiedSecret(String name) {
        return of(name, new FieldType.Secret(FieldType.Keeping.PASSWORD)).hidden();
    }

    /** A key that is only compared with what callers send. */
    public static Field verifiedKey(String name) {
        return of(name, new FieldType.Secret(FieldType.Keeping.KEY)).hidden();
    }

    /** A secret that is sent to others. */
    public static Field replayedSecret(String name) {
        return of(name, new FieldType.Secret(FieldType.Keeping.REPLAYED)).hidden();
    }

    /** The same field, not required. */
    public Field optional() {
        return new Field(name, type, false, otherwise, listed, unchangeable, rule);
    }

    /** The same field, not required, with a value for when it is not said: a String, a Long or a Boolean. */
    public Field otherwise(Object value) {
        return new Field(name, type, false, value, listed, unchangeable, rule);
    }

    /** The same field, not required, with no value for when it is not said: it stays as it is then, or does not count. */
    public Field orUnsaid() {
        return new Field(name, type, false, null, listed, unchangeable, rule);
    }

    /** The same field, not shown in replies. */
    public Field hidden() {
        return new Field(name, type, required, otherwise, false, unchangeable, rule);
    }

    /** The same field, which no edit changes. */
    public Field settled() {
        return new Field(name, type, required, otherwise, listed, true, rule);
    }

    /** The same field with a rule. */
    public Field keeping(FieldRule added) {
        return new Field(name, type, required, otherwise, listed, unchangeable, added);
    }

    /** Whether it holds a secret. */
    public boolean isSecret() {
        return type instanceof FieldType.Secret;
    }
}
