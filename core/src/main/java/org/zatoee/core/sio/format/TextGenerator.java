// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.format;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.base.GeneratorBase;
import com.fasterxml.jackson.core.io.IOContext;
import org.jspecify.annotations.Nullable;

/** What the formats without types have in common: every value is written as text. */
public abstract class TextGenerator extends GeneratorBase {

    /** Decimals have no exponent in XML Schema. With more zeros than this they keep it: a few bytes could fill the memory. */
    private static final int MOST_ZEROS = 1000;

    protected TextGenerator() {
        super(0, null, (IOContext) null);
    }

    /** Writes a value; null where there is none. */
    protected abstract void value(@Nullable String text) throws IOException;

    @Override
    public final void writeString(@Nullable String text) throws IOException {
        value(text);
    }

    @Override
    public final void writeString(char[] text, int offset, int length) throws IOException {
        value(new String(text, offset, length));
    }

    @Override
    public final void writeNumber(int number) throws IOException {
        value(Integer.toString(number));
    }

    @Override
    public final void writeNumber(long number) throws IOException {
        value(Long.toString(number));
    }

    @Override
    public final void writeNumber(BigInteger number) throws IOException {
        value(number.toString());
    }

    @Override
    public final void writeNumber(double number) throws IOException {
        value(Double.toString(number));
    }

    @Override
    public final void writeNumber(float number) throws IOException {
        value(Float.toString(number));
    }

    @Override
    public final void writeNumber(BigDecimal number) throws IOException {
        boolean fewZeros = Math.abs((long) number.scale()) <= MOST_ZEROS;
        value(fewZeros ? number.toPlainString() : number.toString());
    }

    @Override
    public final void writeNumber(String number) throws IOException {
        value(number);
    }

    @Override
    public void writeBoolean(boolean truth) throws IOException {
        value(Boolean.toString(truth));
    }

    @Override
    public final void writeNull() throws IOException {
        value(null);
    }

    @Override
    public final void writeBinary(Base64Variant variant, byte[] data, int offset, int length) throws IOException {
        value(variant.encode(Arrays.copyOfRange(data, offset, offset + length)));
    }

    @Override
    public final void flush() {
        // All of it is in memory.
    }

    @Override
    protected final void _releaseBuffers() {
        // There are none.
    }

    @Override
    protected final void _verifyValueWrite(String what) {
        // Plans write values only where there may be one.
    }

    @Override
    public final void writeRawUTF8String(byte[] text, int offset, int length) {
        throw unsupported();
    }

    @Override
    public final void writeUTF8String(byte[] text, int offset, int length) {
        throw unsupported();
    }

    @Override
    public final void writeRaw(String text) {
        throw unsupported();
    }

    @Override
    public final void writeRaw(String text, int offset, int length) {
        throw unsupported();
    }

    @Override
    public final void writeRaw(char[] text, int offset, int length) {
        throw unsupported();
    }

    @Override
    public final void writeRaw(char text) {
        throw unsupported();
    }

    private static UnsupportedOperationException unsupported() {
        return new UnsupportedOperationException("nothing is written that could be of one format only");
    }
}
