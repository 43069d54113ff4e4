// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.format;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.base.ParserMinimalBase;
import org.jspecify.annotations.Nullable;

/**
 * What the formats without types have in common: every value is text, or null. They know neither where in Jackson's terms
 * they are nor numbers; nobody asks them.
 */
public abstract class TokenParser extends ParserMinimalBase {

    private @Nullable String name;
    private @Nullable String text;
    private boolean closed;

    protected TokenParser() {
        super(StreamReadConstraints.defaults());
    }

    /** Stands on a token that has neither name nor text. */
    protected final JsonToken at(JsonToken token) {
        _currToken = token;
        return token;
    }

    /** Stands on the name of a field. */
    protected final JsonToken atName(String fieldName) {
        name = fieldName;
        return at(JsonToken.FIELD_NAME);
    }

    /** Stands on a value. */
    protected final JsonToken atText(@Nullable String value) {
        text = value;
        return at(value == null ? JsonToken.VALUE_NULL : JsonToken.VALUE_STRING);
    }

    /** Stands behind the end. */
    protected final @Nullable JsonToken atEnd() {
        _currToken = null;
        return null;
    }

    @Override
    public final @Nullable String currentName() {
        return name;
    }

    @Override
    @Deprecated
    public final @Nullable String getCurrentName() {
        return name;
    }

    @Override
    public final String getText() {
        return text == null ? "" : text;
    }

    @Override
    public final char[] getTextCharacters() {
        return getText().toCharArray();
    }

    @Override
    public final boolean hasTextCharacters() {
        return false;
    }

    @Override
    public final int getTextLength() {
        return getText().length();
    }

    @Override
    public final int getTextOffset() {
        return 0;
    }

    @Override
    public final void close() {
        closed = true;
    }

    @Override
    public final boolean isClosed() {
        return closed;
    }

    @Override
    protected final void _handleEOF() {
        closed = true;
    }

    @Override
    public final void overrideCurrentName(String other) {
        throw unsupported();
    }

    @Override
    public final byte[] getBinaryValue(Base64Variant variant) {
        throw unsupported();
    }

    @Override
    public final JsonStreamContext getParsingContext() {
        throw unsupported();
    }

    @Override
    public final ObjectCodec getCodec() {
        throw unsupported();
    }

    @Override
    public final void setCodec(ObjectCodec codec) {
        throw unsupported();
    }

    @Override
    public final Version version() {
        return Version.unknownVersion();
    }

    @Override
    public final JsonLocation currentLocation() {
        return JsonLocation.NA;
    }

    @Override
    public final JsonLocation currentTokenLocation() {
        return JsonLocation.NA;
    }

    @Override
    @Deprecated
    public final JsonLocation getCurrentLocation() {
        throw unsupported();
    }

    @Override
    @Deprecated
    public final JsonLocation getTokenLocation() {
        throw unsupported();
    }

    @Override
    public final Number getNumberValue() {
        throw unsupported();
    }

    @Override
    public final NumberType getNumberType() {
        throw unsupported();
    }

    @Override
    public final int getIntValue() {
        throw unsupported();
    }

    @Override
    public final long getLongValue() {
        throw unsupported();
    }

    @Override
    public final BigInteger getBigIntegerValue() {
        throw unsupported();
    }

    @Override
    public final float getFloatValue() {
        throw unsupported();
    }

    @Override
    public final double getDoubleValue() {
        throw unsupported();
    }

    @Override
    public final BigDecimal getDecimalValue() {
        throw unsupported();
    }

    @Override
    public abstract @Nullable JsonToken nextToken() throws IOException;

    private static UnsupportedOperationException unsupported() {
        return new UnsupportedOperationException("the format has text only");
    }
}
